import { key } from './compare';
import { datesIn } from './date-text';
import type { Found } from './field';
import type { HeadlineArea } from './headline-area';
import { firstString, isObject, list, own } from './json-ld';
import type { Line } from './lines';
import type { Sources } from './sources';
import { tidy } from './usable';

const LONGEST = 50;
const KICKER_CLASS = /kicker|eyebrow|overline|topic|section|category|categories|rubri[ck]|ressort|dachzeile|roofline|channel|breadcrumb/i;
const NO_SECTION = /^(?:home|homepage|startseite|accueil|inicio|início|home page|news|blog|blogs?|articles?|all|menu|back|uncategori[sz]ed|allgemein|sans catégorie|sin categoría|general|page|post|default|article|нoвости|главная|ホーム|首页|홈)$/i;

export interface SectionFound {
  readonly section: Found | null;
  readonly line: Line | null;
}

/** The section over the headline: as the page shows it (kicker), else as its head names it, else the last crumb. */
export function section(sources: Sources, area: HeadlineArea, title: string, siteNames: readonly string[]): SectionFound {
  const fits = (text: string): boolean => text.length <= LONGEST && text.length > 1 && !NO_SECTION.test(text) && key(text) !== key(title) && !siteNames.some(name => key(name) === key(text)) && datesIn(text, true).length === 0 && !/^https?:|\d{4}/.test(text);
  const declared = declaredSections(sources).filter(found => fits(found.value));
  const near = area.before.slice(0, 6).filter(line => line.tight && fits(line.text));
  const confirmed = near.find(line => declared.some(found => key(found.value) === key(line.text)));
  if (confirmed) return { section: { value: confirmed.text, source: 'kicker' }, line: confirmed };
  const kicker = near.slice(0, 3).find(line => isKicker(line.node));
  const first = declared[0];
  if (kicker && !first) return { section: { value: kicker.text, source: 'kicker' }, line: kicker };
  return { section: first ?? null, line: null };
}

function isKicker(node: Element): boolean {
  for (let at: Element | null = node, up = 0; at && up < 2; at = at.parentElement, up++) if (KICKER_CLASS.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

function declaredSections({ meta, article, data }: Sources): Found[] {
  const found: Found[] = [];
  const add = (value: string | null | undefined, source: string): void => {
    const text = tidy(value);
    if (text !== null) found.push({ value: text, source });
  };
  for (const name of ['article:section', 'og:article:section', 'parsely-section', 'sailthru.section', 'cxenseparse:category', 'itemprop:articlesection', 'section']) {
    for (const value of meta.all(name).slice(0, 2)) add(value, `meta ${name.replace('itemprop:', '')}`);
  }
  if (article) for (const value of list(own(article.value, 'articleSection')).slice(0, 3)) add(typeof value === 'string' ? value : null, 'JSON-LD articleSection');
  const crumbs = data.items.find(item => item.types.includes('breadcrumblist'));
  const trail = crumbs ? list(own(crumbs.value, 'itemListElement')) : [];
  for (const entry of trail.slice(1, -1).reverse()) {
    if (!isObject(entry)) continue;
    const item = own(entry, 'item');
    add(firstString(own(entry, 'name')) ?? (isObject(item) ? firstString(own(item, 'name')) : null), 'breadcrumb');
  }
  return found;
}
