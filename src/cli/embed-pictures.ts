/** Where pages and their loaders keep other addresses of the same picture. */
const OTHERS = /^(?:srcset|sizes|data-.*)$/u;

/** Puts pictures that are at hand in the place of their addresses; those of the same picture in other sizes go. */
export function embedPictures(doc: Document, picture: (address: string) => string | null): void {
  for (const image of doc.querySelectorAll('img[src]')) {
    const data = picture(image.getAttribute('src') ?? '');
    if (data === null) continue;
    image.setAttribute('src', data);
    const sources = image.parentElement?.localName === 'picture' ? [...image.parentElement.querySelectorAll('source')] : [];
    for (const element of [image, ...sources]) for (const name of element.getAttributeNames()) if (OTHERS.test(name)) element.removeAttribute(name);
  }
}
