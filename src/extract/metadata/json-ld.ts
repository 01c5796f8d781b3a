import { parseLoosely } from './json-repair';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** One schema.org item of the page with its types in lower case, without the vocabulary's address. */
export interface Item {
  readonly types: readonly string[];
  readonly value: JsonObject;
}

/** The page's JSON-LD: its items in order, and those that others refer to by `@id`. */
export interface LinkedData {
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

// JSON-LD is written by whoever wrote the page: everything about it is bounded.
const MOST_SCRIPTS = 40;
const MOST_ITEMS = 400;
const DEEPEST = 6;
const LONGEST = 1_000_000;
/** Where an item of its own may stand inside another; lists of other stories (itemListElement, hasPart) are not read. */
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Reads every JSON-LD script of an inert document, whose head holds them all; what cannot be read even after a small repair is left out. */
export function readLinkedData(document: Document): LinkedData {
  const items: Item[] = [];
  const byId = new Map<string, JsonObject>();
  const visit = (value: Json | undefined, depth: number): void => {
    if (value === undefined || depth > DEEPEST || items.length >= MOST_ITEMS) return;
    if (isArray(value)) {
      for (const entry of value.slice(0, MOST_ITEMS)) visit(entry, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const id = own(value, '@id');
    const types = typesOf(value);
    // A bare reference has the same @id as the item it names.
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    if (types.length > 0) items.push({ types, value });
    for (const key of NESTED) visit(own(value, key), depth + 1);
  };
  for (const script of Array.from(document.head.querySelectorAll('script[type*="ld+json" i]')).slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length <= LONGEST) visit(parseLoosely(text), 0);
  }
  return { items, byId };
}

/** A property that the object itself has: `constructor` and `__proto__` are never inherited ones. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: nothing, itself, or its entries. */
export function list(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value.slice(0, 60) : [value];
}

/** The first string of a value: itself, of a list, or a language-tagged `@value`. */
export function firstString(value: Json | undefined): string | null {
  for (const entry of list(value)) {
    if (typeof entry === 'string' && entry.trim() !== '') return entry;
    if (isObject(entry)) {
      const tagged = own(entry, '@value');
      if (typeof tagged === 'string') return tagged;
    }
  }
  return null;
}

function typesOf(value: JsonObject): string[] {
  return list(own(value, '@type'))
    .filter(type => typeof type === 'string')
    .map(type => type.replace(/^.*[/#:]/, '').toLowerCase().slice(0, 60));
}
