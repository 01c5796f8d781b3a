import type { PhrasingContent, Text } from 'mdast';
import type { Inline } from '../article/inline';
import { gateImage } from '../article/url-gate';
import type { FootnoteIds } from './footnote-ids';
import { rubyText } from './inline-text';
import { outgoingLink } from './outgoing-link';
import { safeLine } from './safe-text';

/** What the Markdown of one article has in common. */
export interface MarkdownContext {
  readonly lang: string | null;
  /** Footnotes that can be linked. */
  readonly notes: FootnoteIds;
  /** Where a line must stay a line (headings, table cells). */
  readonly oneLine?: boolean;
  readonly inLink?: boolean;
  /** Marks that stand around already: one within another of its kind has no Markdown ("~~~~" would begin a block of code). */
  readonly within?: readonly Mark[];
}

type Mark = 'strong' | 'emphasis' | 'delete';

/** Inline content as mdast, without white space at its ends (Markdown would have to write it as entities). */
export function phrasing(nodes: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  return trimmed(merged(nodes.flatMap((node) => one(node, context))));
}

function inner(nodes: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  return merged(nodes.flatMap((node) => one(node, context)));
}

/** These have no Markdown of their own, yet "10²" must not become "102": their tags are written, with nothing of the page in them. */
const TAGGED: ReadonlySet<string> = new Set(['sub', 'sup', 'mark', 'ins', 'kbd']);

function one(node: Inline, context: MarkdownContext): PhrasingContent[] {
  switch (node.kind) {
    case 'text':
    case 'math':
      return words(node.text);
    case 'code': {
      const value = safeLine(node.text);
      // In a table no code can hold a pipe after a backslash: the row would end there, or lose one of them.
      const asText = value.trim() === '' || (context.oneLine && /\\\|/u.test(value));
      return asText ? words(value) : [{ type: 'inlineCode', value }];
    }
    case 'br':
      return context.oneLine ? words(' ') : [{ type: 'break' }];
    case 'ruby':
      return words(rubyText(node.pairs));
    case 'image': {
      const alt = safeLine(node.source.alt);
      const url = gateImage(node.source.src, null);
      return url === null || /^\p{Extended_Pictographic}/u.test(alt) ? words(alt) : [{ type: 'image', url, alt }];
    }
    case 'footnote-ref': {
      const number = context.notes.ofLabel.get(node.label);
      return number === undefined || context.inLink
        ? words(`[${node.label}]`)
        : [{ type: 'footnoteReference', identifier: String(number), label: String(number) }];
    }
    case 'link':
      return link(node.href, node.children, context);
    case 'q':
      return [...words('“'), ...inner(node.children, context), ...words('”')];
    case 'strong':
    case 'em':
    case 'del': {
      const type = ({ strong: 'strong', em: 'emphasis', del: 'delete' } as const)[node.kind];
      const around = context.within ?? [];
      if (around.includes(type)) return inner(node.children, context);
      return wrapped(inner(node.children, { ...context, within: [...around, type] }), (children) => ({ type, children }));
    }
    default: {
      const children = inner(node.children, context);
      if (!TAGGED.has(node.kind) || isBlank(children)) return children;
      return [{ type: 'html', value: `<${node.kind}>` }, ...children, { type: 'html', value: `</${node.kind}>` }];
    }
  }
}

function link(href: string, nodes: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  const url = outgoingLink(href);
  // Links within links do not exist in Markdown.
  if (url === null || context.inLink) return inner(nodes, context);
  return wrapped(inner(nodes, { ...context, inLink: true }), (children) => ({ type: 'link', url, children }));
}

/** Puts white space at the ends of a link or an emphasis outside it, as Markdown cannot have it inside. */
function wrapped(nodes: PhrasingContent[], wrap: (children: PhrasingContent[]) => PhrasingContent): PhrasingContent[] {
  if (isBlank(nodes)) return nodes;
  const first = nodes[0];
  const last = nodes.at(-1);
  return [
    ...(first && startsWithSpace(first) ? words(' ') : []),
    wrap(trimmed(nodes)),
    ...(last && endsWithSpace(last) ? words(' ') : []),
  ];
}

function startsWithSpace(node: PhrasingContent): boolean {
  return isSpace(node) || (node.type === 'text' && /^\s/.test(node.value));
}

function endsWithSpace(node: PhrasingContent): boolean {
  return isSpace(node) || (node.type === 'text' && /\s$/.test(node.value.slice(-1)));
}

function words(text: string): Text[] {
  const value = collapsed(safeLine(text));
  return value === '' ? [] : [{ type: 'text', value }];
}

/** No-break spaces stay: only the white space that a browser collapses is collapsed. */
function collapsed(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ');
}

/** Neighbouring texts as one: escaping looks at what stands next to a character. Neighbours of other kinds too: their marks would run together. */
function merged(nodes: PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') out[out.length - 1] = { type: 'text', value: collapsed(last.value + node.value) };
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode') out[out.length - 1] = { type: 'inlineCode', value: last.value + node.value };
    else if ((node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') && last?.type === node.type) out[out.length - 1] = { ...node, children: merged([...last.children, ...node.children]) };
    else out.push(node);
  }
  return out;
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const out = [...nodes];
  for (let first = out[0]; first && isSpace(first); first = out[0]) out.shift();
  for (let last = out.at(-1); last && isSpace(last); last = out.at(-1)) out.pop();
  const first = out[0];
  if (first?.type === 'text') out[0] = { type: 'text', value: first.value.trimStart() };
  const last = out.at(-1);
  if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return out;
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isBlank(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every(isSpace);
}
