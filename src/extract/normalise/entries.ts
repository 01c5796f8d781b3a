import type { Block } from '../../article/block';
import { tidy } from './dom-text';
import { made, NOTHING, type Kind } from './scope';

/** Live blogs have many entries; fewer than this are cards or a byline's dates. */
const FEWEST = 3;
/** Elements between an entry and its time. */
const STEPS = 5;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const POSTING = /BlogPosting|LiveBlog|Posting/i;
/** Characters an entry holds at least beside its time. */
const SHORTEST = 40;
/** Characters that may stand before the time at an entry's head: "Updated at". */
const BEFORE_TIME = 24;

const TIME_CUT = { rule: 'entry-time', family: 'repeat', reason: 'The time of an entry; the reader shows it over the entry.' } as const;

/** Entries of a live blog below an element, each with its `time`. */
export function findEntries(body: Element): Map<Element, Element> {
  const byParent = new Map<Element, Map<Element, Element>>();
  for (const time of body.querySelectorAll('time[datetime]')) {
    if (isoTime(time) === null) continue;
    for (let child: Element = time, steps = 0; steps < STEPS; steps += 1) {
      const parent: Element | null = child.parentElement;
      if (parent === null || child === body) break;
      const entries = byParent.get(parent) ?? new Map<Element, Element>();
      if (!entries.has(child)) entries.set(child, time);
      byParent.set(parent, entries);
      child = parent;
    }
  }
  const found = new Map<Element, Element>();
  for (const entries of byParent.values()) {
    if (entries.size < FEWEST) continue;
    const real = [...entries].filter(([entry, time]) => isEntry(entry, time));
    if (real.length >= FEWEST) for (const [entry, time] of real) found.set(entry, time);
  }
  return found;
}

const isEntry = (entry: Element, time: Element): boolean =>
  /^(?:article|li|div|section)$/.test(entry.localName) &&
  (entry.querySelector(HEADINGS) !== null || POSTING.test(entry.getAttribute('itemtype') ?? '') || beginsWith(entry, time)) &&
  (entry.textContent ?? '').length > SHORTEST &&
  // Times within the prose of one entry are not the entry's.
  entry.querySelector('p, blockquote, ul, figure') !== null;

/** An entry without a heading begins with its time. */
function beginsWith(entry: Element, time: Element): boolean {
  let before = 0;
  for (let node: Node = time; node !== entry && node.parentNode; node = node.parentNode) {
    for (let earlier = node.previousSibling; earlier; earlier = earlier.previousSibling) before += tidy(earlier.textContent ?? '').length;
    if (before > BEFORE_TIME) return false;
  }
  return true;
}

/** One entry: a section with its time. */
export const entry: Kind = (element, scope) => {
  const time = scope.plan.entries.get(element);
  const iso = time === undefined ? null : isoTime(time);
  if (time !== undefined && iso !== null) scope.cut(time, TIME_CUT);
  const blocks = scope.blocks(element);
  const [first, ...rest] = blocks;
  if (first === undefined) return NOTHING;
  const title = first.kind === 'heading' ? first.children : [];
  const children: readonly Block[] = first.kind === 'heading' ? rest : blocks;
  return made({ kind: 'section', what: 'entry', title, time: iso, children });
};

function isoTime(time: Element): string | null {
  const said = tidy(time.getAttribute('datetime') ?? '');
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?/.test(said) && said.length <= 40 && !Number.isNaN(Date.parse(said.replace(' ', 'T'))) ? said.replace(' ', 'T') : null;
}
