import { gateImage } from '../../article/url-gate';
import type { Found } from './field';
import { firstString, isObject, list, own } from './json-ld';
import { resolve } from './sources';
import type { Sources } from './sources';

/** Pictures that stand for the site, not for the story. */
const STAND_IN = /(?:^|[/_.-])(?:logo|favicon|placeholder|default[_-]?(?:image|share|og)|avatar|blank|spacer|site[_-]?icon|no[_-]?image)(?:[/_.\d-]|$)/i;
const TEMPLATE = /\{\{|\$\{|\[\[|%7B%7B|undefined|null$/i;

/** The lead picture's address as the head names it; only what passes the image gate. */
export function leadImage({ meta, article, data, snapshot }: Sources): Found | null {
  const candidates: Found[] = [];
  for (const name of ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'itemprop:image', 'sailthru.image.full', 'parsely-image-url']) {
    for (const value of meta.all(name).slice(0, 3)) candidates.push({ value, source: `meta ${name.replace('itemprop:', '')}` });
  }
  if (article) {
    for (const property of ['image', 'thumbnailUrl']) {
      for (const entry of list(own(article.value, property)).slice(0, 3)) {
        const image = resolve(data, entry);
        const value = isObject(image) ? (firstString(own(image, 'url')) ?? firstString(own(image, 'contentUrl'))) : typeof image === 'string' ? image : null;
        if (value !== null) candidates.push({ value, source: `JSON-LD ${property}` });
      }
    }
  }
  for (const candidate of candidates) {
    if (TEMPLATE.test(candidate.value) || STAND_IN.test(candidate.value)) continue;
    const src = gateImage(candidate.value, snapshot.base);
    if (src !== null && /^https?:/.test(src)) return { value: src, source: candidate.source };
  }
  return null;
}
