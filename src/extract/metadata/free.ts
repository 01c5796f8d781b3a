import { firstString, isObject, list, own } from './json-ld';
import type { Json } from './json-ld';
import type { Sources } from './sources';

export interface Free {
  readonly free: boolean | null;
  readonly selectors: readonly string[];
}

/**
 * What the page declares of paid parts (schema.org paywalled content): `isAccessibleForFree` of the article, and the
 * selectors of parts that are not free. Selectors are untrusted and short.
 */
export function freeAccess({ article, data, snapshot }: Sources): Free {
  const items = article ? [article, ...data.items.filter(item => item.types.includes('webpage'))] : data.items;
  let free: boolean | null = null;
  const selectors: string[] = [];
  for (const item of items) {
    free ??= flag(own(item.value, 'isAccessibleForFree'));
    for (const part of list(own(item.value, 'hasPart'))) {
      if (!isObject(part) || flag(own(part, 'isAccessibleForFree')) !== false) continue;
      for (const selector of list(own(part, 'cssSelector'))) if (typeof selector === 'string' && selector.length <= 200 && selectors.length < 20) selectors.push(selector);
    }
  }
  if (free === null) free = flag(snapshot.document.head.querySelector('meta[itemprop~="isAccessibleForFree"]')?.getAttribute('content') ?? undefined);
  if (free === null && /^(?:locked|metered|premium|paid|subscription)$/i.test(snapshot.document.head.querySelector('meta[property="article:content_tier"]')?.getAttribute('content') ?? '')) free = false;
  return { free, selectors };
}

/** True and false as sites write them: booleans, "True", "http://schema.org/False", "no". */
function flag(value: Json | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = firstString(value)?.trim().toLowerCase() ?? '';
  return /(?:^|\/)(?:true|yes|1)$/.test(text) ? true : /(?:^|\/)(?:false|no|0)$/.test(text) ? false : null;
}
