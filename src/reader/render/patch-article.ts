import type { Article } from '../../article/article';
import type { Block } from '../../article/block';

/**
 * Puts a later text into the article that is shown: blocks that are as they were stay the very same elements, with what is
 * selected, focused or played in them, and only the others come and go.
 *
 * @param shown the article's element in the view, of `before`
 * @param fresh what was just drawn of `now`; it is taken apart
 * @returns the element to show: `shown`, or `fresh` where nothing of the old one can stay
 */
export function patchArticle(shown: HTMLElement, fresh: HTMLElement, before: Article, now: Article): HTMLElement {
  const [old, next] = [bodyOf(shown), bodyOf(fresh)];
  // Numbers and links of notes run through the whole text.
  if (old === null || next === null || fresh.lang !== shown.lang || fresh.dir !== shown.dir || notes(before) !== notes(now)) return fresh;
  if (old.childNodes.length !== before.body.length || next.childNodes.length !== now.body.length) return fresh;
  const kept = matches(before.body, now.body);
  const oldNodes = [...old.childNodes];
  const wanted = [...next.childNodes].map((node, at) => oldNodes[kept.get(at) ?? -1] ?? node);
  patchChildren(old, wanted);
  // The heads are small and hold nobody's place.
  patchChildren(shown, [...fresh.childNodes].map((node) => (node === next ? old : same(shown, node) ?? node)));
  return shown;
}

const bodyOf = (article: HTMLElement): Element | null => article.querySelector(':scope > .galley-body');
const notes = ({ body }: Article): string => JSON.stringify(body.filter(({ kind }) => kind === 'footnotes'));
const same = (shown: HTMLElement, node: Node): ChildNode | undefined => [...shown.childNodes].find((each) => each.isEqualNode(node));

/** Which old block each new one is, in order: none is moved past another. */
function matches(before: readonly Block[], now: readonly Block[]): ReadonlyMap<number, number> {
  const old = before.map((block) => JSON.stringify(block));
  const found = new Map<number, number>();
  let from = 0;
  now.forEach((block, at) => {
    const there = old.indexOf(JSON.stringify(block), from);
    if (there === -1) return;
    found.set(at, there);
    from = there + 1;
  });
  return found;
}

/** Makes the children these, without moving one that may stay: a moved element loses its selection and focus. */
function patchChildren(parent: Element, wanted: readonly ChildNode[]): void {
  const staying = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!staying.has(child)) child.remove();
  wanted.forEach((child, at) => {
    const there = parent.childNodes[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}
