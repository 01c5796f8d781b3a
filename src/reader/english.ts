import appearance from '../locales/en/appearance.json';
import adjust from '../locales/en/adjust.json';
import auto from '../locales/en/auto.json';
import book from '../locales/en/book.json';
import copying from '../locales/en/copying.json';
import saving from '../locales/en/saving.json';
import general from '../locales/en/general.json';
import listen from '../locales/en/listen.json';
import options from '../locales/en/options.json';
import reader from '../locales/en/reader.json';
import remarks from '../locales/en/remarks.json';
import removed from '../locales/en/removed.json';
import siteRules from '../locales/en/siterules.json';
import states from '../locales/en/states.json';
import tools from '../locales/en/tools.json';
import where from '../locales/en/where.json';

/** What the reader says within a page. */
const IN_PAGE = { ...general, ...reader, ...removed, ...copying, ...auto, ...states, ...remarks, ...adjust, ...where };
const ALL = { ...IN_PAGE, ...saving, ...siteRules, ...tools, ...listen, ...appearance, ...options, ...book };

export type English = typeof ALL;
type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const lookUp = (catalogue: Catalogue) => (key: string, values: readonly string[]): string =>
  (catalogue[key]?.message ?? '').replace(/\$(\d)/gu, (_, place: string) => values[Number(place) - 1] ?? '');

/**
 * English goes along with the reader in a page: a content script whose extension was updated has no catalogue any more.
 * Galley's own pages always have the browser's.
 */
export const inPageEnglish = lookUp(IN_PAGE);

/** All of it, for tests. */
export const fromEnglish = lookUp(ALL);
