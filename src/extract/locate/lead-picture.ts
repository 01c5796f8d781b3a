import type { Page } from '../page';

/** Weight of a block from which the text has begun. */
const PROSE_WEIGHT = 80;

/**
 * The element that shows the lead picture, with its caption: the first figure or large picture after the headline and
 * before the first kept paragraph.
 * @param first the first element whose text was chosen for the body, or null
 */
export function findLeadPicture(page: Page, first: Element | null): Element | null {
  if (!first) return null;
  const { leadImage } = page.metadata;
  const name = leadImage ? fileName(leadImage) : null;
  let candidate: Element | null = null;
  for (const image of page.body.querySelectorAll('figure, picture, img')) {
    if (!(first.compareDocumentPosition(image) & 2) || image.contains(first)) break;
    if (image.closest('nav, header nav, aside, footer, button, a[rel~="home"], li')) continue;
    const holder = holderOf(image, page);
    const source = image.localName === 'img' ? image : image.querySelector('img');
    const src = source?.getAttribute('data-galley-src') ?? source?.getAttribute('src') ?? '';
    if (name && fileName(src) === name) return holder;
    const width = Number(source?.getAttribute('data-galley-width') ?? source?.getAttribute('width') ?? 0);
    if (image.localName === 'figure' || width >= 400) candidate = holder;
  }
  return candidate;
}

/** The figure around a picture, or the smallest wrapper that holds it and a caption but no prose. */
function holderOf(image: Element, page: Page): Element {
  const figure = image.closest('figure');
  if (figure && page.body.contains(figure)) return figure;
  let holder = image;
  for (let up = image.parentElement; up && up !== page.body && page.stats(up).weight < PROSE_WEIGHT && up.querySelectorAll('img').length < 2; up = up.parentElement) holder = up;
  return holder;
}

/** A picture's own name: the same picture is served under many sizes and hosts. */
function fileName(address: string): string | null {
  const name = address.split(/[?#]/)[0]?.split('/').pop()?.replace(/[-_]\d{2,4}x\d{2,4}(?=\.)/, '').toLowerCase();
  return name && name.length > 5 ? name : null;
}
