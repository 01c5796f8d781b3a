import { elementsBelow } from './page-text';
import type { TextIndex } from './text-index';

/** Weight (characters, CJK more) from which a block is prose. */
const PROSE = 80;
/** Share of links from which a block is a list of links. */
const LINKS = 0.5;
/** Readers' comments can hold more prose than the article. */
const COMMENTS = '[id="comments"], [class~="comments"], [class~="comment-list"], [class~="commentlist"], [id="disqus_thread"]';
const PROSE_ELEMENTS = new Set(['p', 'div', 'li', 'blockquote', 'section', 'span', 'td', 'dd', 'pre']);

/**
 * The best run of paragraphs: the element whose own children hold the most prose. An idea of Unclutter's
 * (protect the text container first); the score is the sum of the children's weights that count as paragraphs.
 * @returns null where no element holds two paragraphs
 */
export function findProtectedRun(index: Pick<TextIndex, 'root' | 'stats'>): Element | null {
  const score = new Map<Element, { weight: number; count: number }>();
  for (const element of elementsBelow(index.root)) {
    if (!PROSE_ELEMENTS.has(element.localName)) continue;
    const { weight, linkDensity, paragraphs } = index.stats(element);
    if (weight < PROSE || linkDensity > LINKS || paragraphs > 1) continue;
    const parent = element.parentElement;
    if (!parent || index.stats(parent).paragraphs < 2) continue;
    const known = score.get(parent);
    if (!known && parent.closest(COMMENTS)) continue;
    const sum = known ?? { weight: 0, count: 0 };
    sum.weight += weight;
    sum.count++;
    score.set(parent, sum);
  }
  let best: Element | null = null, most = 0;
  for (const [element, { weight, count }] of score) if (count > 1 && weight > most) { best = element; most = weight; }
  return best;
}
