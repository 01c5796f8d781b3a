import type { Inline } from '../article/inline';

/** How text is written. */
export interface TextStyle {
  /** The words of the body alone; else with marks, captions and readings, for people. */
  readonly bare: boolean;
  /** The article's language, for dates; BCP 47 or null. */
  readonly lang: string | null;
  /** How rows are written; default `tabs`. */
  readonly tables?: TableLayout;
  /** Takes a link's address and gives the mark that stands after its words; '' for none. */
  readonly linkMark?: (href: string) => string;
}

/** Cells between tabs, which spreadsheets take as a table, or in columns that line up in a fixed-width font. */
export type TableLayout = 'tabs' | 'aligned';

/** Inline content as text; line breaks are "\n". Not yet scrubbed: see `safe-text`. */
export function inlineText(nodes: readonly Inline[], style: TextStyle): string {
  return nodes.map((node) => one(node, style)).join('');
}

function one(node: Inline, style: TextStyle): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'math':
      return node.text;
    case 'br':
      return '\n';
    case 'ruby':
      return style.bare ? node.pairs.map(([base]) => base).join('') : rubyText(node.pairs);
    case 'image':
      return imageText(node.source.alt, style);
    case 'footnote-ref':
      return `[${node.label}]`;
    case 'link':
      return inlineText(node.children, style) + (style.linkMark?.(node.href) ?? '');
    case 'q':
      return `“${inlineText(node.children, style)}”`;
    default:
      return inlineText(node.children, style);
  }
}

/** Base text once and its reading after it, as `rp` does: 漢字（かんじ）. */
export function rubyText(pairs: readonly (readonly [base: string, reading: string])[]): string {
  const base = pairs.map(([text]) => text).join('');
  const reading = pairs.map(([, text]) => text).join('');
  return reading === '' ? base : `${base}（${reading}）`;
}

/** A picture of an emoji is that emoji; other alternative texts are no words of the body. */
function imageText(alt: string, style: TextStyle): string {
  return !style.bare || /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Component}\s]+$/u.test(alt) ? alt : '';
}
