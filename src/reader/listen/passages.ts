import { message } from '../messages';

/** A stretch of text that is read in one go, and where its characters stand in the view. */
export interface Passage {
  readonly element: HTMLElement;
  readonly text: string;
  /** Text nodes with the place of their first character in `text`; none for what is only announced. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** What starts a stretch of its own. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, summary, blockquote';
/** Not read: captions, readings over characters (their base is), marks and notes, cards, Galley's own words, who and when. */
const SKIPPED = 'figcaption, rt, rp, [role="doc-noteref"], .galley-notes, .galley-embed, [data-galley-ui], .galley-kicker, .galley-meta, img';
/** Said to be there, and passed over: heard cell by cell they mean nothing. */
const ANNOUNCED = 'pre, .galley-table, .galley-formula';
/** An address spelt out is no word of the text. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** The article as it is read aloud, in reading order. */
export function passagesOf(article: HTMLElement): Passage[] {
  const passages: { element: HTMLElement; text: string; pieces: { node: Text; start: number }[] }[] = [];
  const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const isSkipped = node.matches(SKIPPED) || (node.localName === 'a' && ADDRESS.test((node.textContent ?? '').trim()));
    return isSkipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  const seen = new Set<Element>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLElement) {
      if (node.matches(ANNOUNCED) && !seen.has(node)) {
        seen.add(node);
        passages.push({ element: node, text: announcement(node), pieces: [] });
      }
      continue;
    }
    if (!(node instanceof Text) || node.parentElement?.closest(ANNOUNCED) != null) continue;
    const element = node.parentElement?.closest<HTMLElement>(BLOCKS);
    if (element == null) continue;
    const last = passages.at(-1);
    const passage = last?.element === element ? last : { element, text: '', pieces: [] };
    if (passage !== last) passages.push(passage);
    passage.pieces.push({ node, start: passage.text.length });
    passage.text += node.data;
  }
  return passages.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function announcement(element: Element): string {
  if (element.matches('pre')) return message('code');
  return message(element.matches('.galley-formula') ? 'formula' : 'table');
}
