/**
 * What a line stands in, as bits that one walk hands down: asked of every line of a page, and of each by several fields,
 * which would else climb to the root each time.
 */
export const WITHIN = {
  nav: 1, form: 2, quote: 4, footer: 8, aside: 16, item: 32, link: 64, header: 128, table: 256,
  /** A role of navigation or menu. */
  menu: 512,
  /** A header right below the body. */
  masthead: 1024,
  /** The nearest heading from h1 to h4 is an h1; is one of the others. */
  h1: 2048, subhead: 4096,
} as const;

const BITS: ReadonlyMap<string, number> = new Map(Object.entries({
  nav: WITHIN.nav, form: WITHIN.form, blockquote: WITHIN.quote, footer: WITHIN.footer, aside: WITHIN.aside, li: WITHIN.item, a: WITHIN.link, header: WITHIN.header,
  table: WITHIN.table, h1: WITHIN.h1, h2: WITHIN.subhead, h3: WITHIN.subhead, h4: WITHIN.subhead,
}));
const HEADING = WITHIN.h1 | WITHIN.subhead;

/** @param outer the bits of its parent @returns the bits of an element */
export function withinOf(element: Element, name: string, outer: number): number {
  const own = BITS.get(name) ?? 0, role = element.getAttribute('role');
  let bits = (own & HEADING ? outer & ~HEADING : outer) | own;
  if (role === 'navigation' || role === 'menu') bits |= WITHIN.menu;
  if (own === WITHIN.header && element.parentElement?.localName === 'body') bits |= WITHIN.masthead;
  return bits;
}

/** The same where nothing is known of the elements around it. */
export function withinRoot(element: Element): number {
  const parent = element.parentElement;
  return withinOf(element, element.localName, parent ? withinRoot(parent) : 0);
}
