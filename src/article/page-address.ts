/** Sites made of one document put the address of each page into the fragment: "#/2026/tide", "#!tide". */
const ROUTE = /(?<=^[^#]*)#(?:!|\/).+$/u;

/** The part of an address's fragment that says which page this is; '' where it only leads to a place in the page. */
export const routeOf = (address: string): string => ROUTE.exec(address)?.[0] ?? '';

/** The address of a page without its fragment, as a jump within the page is no other page; with it where it is a route. */
export const pageAddress = (address: string): string => (routeOf(address) === '' ? address.replace(/#.*$/u, '') : address);
