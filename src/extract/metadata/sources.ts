import { isArray, isObject, list, own, readLinkedData } from './json-ld';
import type { Item, Json, JsonObject, LinkedData } from './json-ld';
import { readMetaTags } from './meta-tags';
import type { MetaTags } from './meta-tags';
import type { Snapshot } from '../snapshot/types';

/** What every field's reader is given. */
export interface Sources {
  readonly snapshot: Snapshot;
  readonly meta: MetaTags;
  readonly data: LinkedData;
  /** The JSON-LD item that is the page's article, or null. */
  readonly article: Item | null;
}

const ARTICLE = /article$|posting$|^(?:report|review|reportage|recipe|howto|medicalwebpage|learningresource|podcastepisode)$/;
/** Items that describe the page rather than the article: they serve where no article is declared. */
const PAGE = /^(?:webpage|creativework|itempage|aboutpage|faqpage|videoobject|book|course)$/;

export function readSources(snapshot: Snapshot): Sources {
  const data = readLinkedData(snapshot.document);
  return { snapshot, meta: readMetaTags(snapshot.document), data, article: mainItem(data, snapshot) };
}

function isArticleType(type: string): boolean {
  return ARTICLE.test(type);
}

/** Pages also declare the stories they link to: the item that names this page's address wins, else the first. */
function mainItem(data: LinkedData, snapshot: Snapshot): Item | null {
  const articles = data.items.filter(item => item.types.some(isArticleType));
  const here = comparable(snapshot.url);
  const named = here === null ? undefined : articles.find(item => addressesOf(item.value).some(address => comparable(address) === here));
  return named ?? articles[0] ?? data.items.find(item => item.types.some(type => PAGE.test(type))) ?? null;
}

function addressesOf(value: JsonObject): string[] {
  return ['url', '@id', 'mainEntityOfPage'].flatMap(key => list(own(value, key)).map(entry => (isObject(entry) ? own(entry, '@id') : entry)))
    .filter(address => typeof address === 'string');
}

function comparable(address: string | null): string | null {
  return address === null ? null : address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '').replace(/\/$/, '').toLowerCase();
}

/** Follows `{"@id": …}` to the item it names. */
export function resolve(data: LinkedData, value: Json): Json {
  if (isArray(value) || !isObject(value)) return value;
  const id = own(value, '@id');
  return typeof id === 'string' && own(value, 'name') === undefined ? (data.byId.get(id) ?? value) : value;
}
