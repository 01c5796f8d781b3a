import { elementsBelow } from '../page-text';

const NAMES = new Set(`address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot
  th thead tr ul`.split(/\s+/));

/** Elements that HTML's own style sheet lays out as blocks; an inert copy knows no other style. */
export const isBlockName = (localName: string): boolean => NAMES.has(localName);

/** Inline elements that hold blocks (a card that is one link): they are walked as blocks. */
export function blockyElements(root: Element): ReadonlySet<Element> {
  const blocky = new Set<Element>();
  for (const block of elementsBelow(root)) {
    if (!NAMES.has(block.localName)) continue;
    for (let outer = block.parentElement; outer && outer !== root && !NAMES.has(outer.localName) && !blocky.has(outer); outer = outer.parentElement) blocky.add(outer);
  }
  return blocky;
}
