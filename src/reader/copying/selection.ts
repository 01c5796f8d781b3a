import { AROUND, type Passage } from '../../article/passage';
import { readFragment } from './read-fragment';

const APART = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, pre, blockquote, summary';

/** What is selected of the article in the view, or null. It works in a document and in a shadow root. */
export function selectedPassage(article: HTMLElement): Passage | null {
  const range = selectedRange(article);
  if (range === null) return null;
  const blocks = readFragment(range.cloneContents());
  return blocks.length === 0 ? null : { blocks, ...wordsAround(article, range) };
}

/** The selection as far as it is within the element; null for none. */
export function selectedRange(within: HTMLElement): Range | null {
  const found = rangeIn(within.getRootNode());
  if (found === null) return null;
  const doc = within.ownerDocument;
  const whole = doc.createRange();
  whole.selectNodeContents(within);
  const range = doc.createRange();
  try {
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    // A selection that begins over the article or ends under it is cut to it.
    if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(within, 0);
    if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(within, within.childNodes.length);
    return range.collapsed || !within.contains(range.commonAncestorContainer) ? null : range;
  } catch {
    // The ends are in different trees: part of the selection is the page's.
    return null;
  }
}

/** Chromium gives shadow roots a selection of their own; Firefox's document knows what is selected in them. */
function rangeIn(root: Node): AbstractRange | null {
  const own = (root as { readonly getSelection?: () => Selection | null }).getSelection;
  const selection = typeof own === 'function' ? own.call(root) : (root.ownerDocument?.getSelection() ?? null);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
    const composed = root instanceof ShadowRoot ? composedRange(root) : null;
    return composed;
  }
  return selection.getRangeAt(0);
}

function composedRange(root: ShadowRoot): AbstractRange | null {
  const selection = root.ownerDocument.getSelection() as (Selection & { readonly getComposedRanges?: (options: { readonly shadowRoots: readonly ShadowRoot[] }) => readonly AbstractRange[] }) | null;
  const range = selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  return range === undefined || range.collapsed ? null : range;
}

/** The article's words before and after the range, lines apart. */
function wordsAround(article: HTMLElement, range: Range): { readonly before: string; readonly after: string } {
  const doc = article.ownerDocument;
  const around = { before: '', after: '' };
  const walker = doc.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (parent === null || parent.closest('[data-galley-ui], rt, rp') !== null) continue;
    const own = parent.closest(APART);
    const apart = own !== block ? '\n' : '';
    block = own;
    const place = range.comparePoint(node, 0);
    if (node === range.startContainer) around.before += apart + words.slice(0, range.startOffset);
    else if (place < 0) around.before += apart + words;
    // The first words of the selection, at the start of a block of their own.
    else if (!begun) around.before += apart;
    begun ||= place >= 0 || node === range.startContainer;
    if (node === range.endContainer) around.after += words.slice(range.endOffset);
    else if (place > 0) around.after += apart + words;
  }
  return { before: around.before.slice(-AROUND), after: around.after.slice(0, AROUND) };
}
