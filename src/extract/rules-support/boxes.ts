import type { Finding } from '../rules/rule';
import type { Line } from './line';
import type { Box, Survey } from './survey';

/** Elements that are the page's frame or hold its article: a box never grows to them. */
const FRAME = new Set(['html', 'body', 'main', 'article']);
/** Share of the page's prose that makes a box too much to be clutter. */
const MOST_PROSE = 0.3;

const PICTURES = 'img, picture, video';

/** A line as findings. A figure's picture that stands in the line with its control ("Enlarge") is not the control's. */
export function lineFindings(line: Line): Finding[] {
  const { nodes, media, holder } = line;
  if (media === 0 || !holder.closest('figure')) return nodes.map(node => ({ node }));
  return nodes.flatMap(withoutPictures).map(node => ({ node }));
}

function withoutPictures(node: Element | Text): (Element | Text)[] {
  if (node.nodeType !== 1) return [node];
  const element = node as Element;
  if (element.matches(PICTURES)) return [];
  if (!element.querySelector(PICTURES)) return [element];
  return Array.from(element.childNodes).filter((child): child is Element | Text => child.nodeType === 1 || child.nodeType === 3).flatMap(withoutPictures);
}

/** Boxes on the way up that `accepts` may refuse before a larger one is taken: a head around a label and its "See all". */
const MOST_REFUSED = 2;

/**
 * The largest box around an element that `accepts` still takes, so that a label leads to all that it is the label of.
 * Never one that holds the article's run of paragraphs, the page's frame, or a large share of its prose.
 * @returns null where not even the element's own box is accepted
 */
export function growBox(survey: Survey, from: Element, accepts: (box: Box) => boolean): Box | null {
  let best: Box | null = null, refused = 0;
  for (let element: Element | null = from; element && !FRAME.has(element.localName); element = element.parentElement) {
    const box = survey.box(element);
    if (!box || survey.holdsRun(element) || box.prose > MOST_PROSE * survey.prose) break;
    if (accepts(box)) best = box;
    else if (!best || ++refused > MOST_REFUSED) break;
  }
  return best;
}

/** The lines of a box. */
export const linesOf = (survey: Survey, { start, end }: Pick<Box, 'start' | 'end'>): readonly Line[] => survey.lines.slice(start, end);

/** Blocks after a label that are looked at. */
const MOST_FOLLOWING = 24;

/** A list of links, a card, a small text: a block beside a label that can only belong to it. */
export function* following(survey: Survey, line: Line, belongs: (box: Box) => boolean): Generator<Box> {
  let seen = 0;
  for (let next = line.holder.nextElementSibling; next && seen < MOST_FOLLOWING; next = next.nextElementSibling, seen++) {
    const box = survey.box(next);
    if (!box || box.start === box.end) continue;
    if (survey.holdsRun(next) || !belongs(box)) return;
    yield box;
  }
}

/** Whether a line is still on the page: another rule may have taken it. */
export const isThere = (line: Line): boolean => line.holder.isConnected && (line.nodes[0]?.isConnected ?? false);
