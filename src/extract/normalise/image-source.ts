import { gateImage } from '../../article/url-gate';
import type { ImageSource } from '../../article/picture';
import { tidy } from './dom-text';

/** CSS pixels that a reader's column can use; larger files only cost time. */
const WANTED_WIDTH = 1200;
/** Attributes in which lazy loaders keep the address, the most used first. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-original-src', 'data-hi-res-src', 'data-full-src', 'data-img-src', 'data-image-src', 'data-image', 'data-url', 'data-echo', 'data-defer-src', 'data-large-file', 'data-orig-file', 'nitro-lazy-src'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set', 'nitro-lazy-srcset'];
/** Names that only stand-ins have, and names that are stand-ins when they are the whole file name. */
const STAND_IN = /(?:^|[/_.=-])(?:placeholder|lazyload|lazy-load|spinner|1x1|1px|spacer|transparent|blank)(?:[_.-][\w.-]*)?\.(?:gif|png|svg|webp|jpe?g)$/i;
const STAND_IN_NAME = /\/(?:pixel|trans|clear|empty|gr[ae]y|loading|loader|lazy|dot|space|noimage|no-image|t|b)\.(?:gif|png|svg|webp|jpe?g)$/i;
const PICTURE_FILE = /^\S+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i;
/** A one-colour data: picture is a few hundred characters at most. */
const SHORTEST_DATA = 400;

/** @returns the picture that the page shows for an `img` (or a custom element like one), or null for stand-ins and pixels. */
export function imageSource(image: Element, base: string | null): ImageSource | null {
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  if ((width !== null && width <= 2) || (height !== null && height <= 2)) return null;
  for (const candidate of candidates(image)) {
    const src = gateImage(candidate, base);
    if (src === null || isStandIn(src)) continue;
    // Other elements keep films and frames in the same attributes.
    if (/^(?:div|span|a)$/.test(image.localName) && !PICTURE_FILE.test(src)) continue;
    return { src, alt: tidy(image.getAttribute('alt') ?? image.getAttribute('data-alt') ?? ''), width, height };
  }
  return null;
}

function* candidates(image: Element): Generator<string> {
  const live = image.getAttribute('data-galley-src');
  if (live !== null) yield live;
  const sources = image.parentElement?.localName === 'picture' ? [...image.parentElement.children].filter(({ localName }) => localName === 'source') : [];
  const sets: string[] = [];
  for (const element of [image, ...sources]) {
    for (const name of [...LAZY_SETS, 'srcset']) {
      const set = element.getAttribute(name);
      if (set !== null && set !== '') sets.push(set);
    }
  }
  const listed = sets.map(bestOf).filter((best) => best !== null);
  listed.sort((a, b) => fit(a.width) - fit(b.width));
  for (const { address } of listed) if (address !== '') yield address;
  for (const name of LAZY) {
    const address = image.getAttribute(name);
    if (address !== null && address !== '') yield address;
  }
  const src = image.getAttribute('src');
  if (src !== null) yield src;
  // Loaders invent names for the attribute, not for picture files.
  for (const { name, value } of image.attributes) if (name.startsWith('data-') && PICTURE_FILE.test(value.slice(0, 2000))) yield value;
}

interface Candidate {
  readonly address: string;
  /** Pixels; densities count as multiples of half the wanted width. */
  readonly width: number;
}

/** Best candidate of a srcset: the smallest that fills the column, else the largest. */
export function bestOf(srcset: string): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of parseSrcset(srcset.slice(0, 50_000))) if (best === null || fit(candidate.width) < fit(best.width)) best = candidate;
  return best;
}

/** Distance from the wanted width; too small is worse than too large. */
const fit = (width: number): number => (width >= WANTED_WIDTH ? width - WANTED_WIDTH : (WANTED_WIDTH - width) * 10);

/** By the HTML standard's steps: addresses may hold commas, so a plain split would break them. */
function* parseSrcset(srcset: string): Generator<Candidate> {
  const token = /[\s,]*([^\s,]\S*)/y;
  const descriptor = /[^,(]*(?:\([^)]*\)[^,(]*)*/y;
  for (let match = token.exec(srcset); match !== null; match = token.exec(srcset)) {
    const address = match[1] ?? '';
    if (address.endsWith(',')) {
      yield { address: address.replace(/,{1,9}$/, ''), width: 0 };
      continue;
    }
    descriptor.lastIndex = token.lastIndex;
    const words = descriptor.exec(srcset)?.[0] ?? '';
    token.lastIndex = Math.max(descriptor.lastIndex, token.lastIndex);
    const [, number, unit] = /(\d+(?:\.\d+)?)([wx])/.exec(words) ?? [];
    yield { address, width: number === undefined ? 0 : unit === 'x' ? (Number(number) * WANTED_WIDTH) / 2 : Number(number) };
  }
}

function isStandIn(src: string): boolean {
  if (src.startsWith('data:')) return src.length < SHORTEST_DATA;
  const path = src.replace(/[?#].*$/, '');
  return STAND_IN.test(path) || STAND_IN_NAME.test(path);
}

function sizeOf(image: Element, side: 'width' | 'height'): number | null {
  for (const text of [image.getAttribute(side), image.getAttribute(`data-galley-${side}`)]) {
    const [, digits] = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/.exec(text ?? '') ?? [];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

/** The same picture in another size or with other parameters has the same identity. */
export function identity(src: string): string {
  const path = src.replace(/[?#].*$/, '');
  return /\.(?:jpe?g|png|webp|avif|gif)$/i.test(path) ? path.replace(/^https?:/, '').replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '') : src;
}
