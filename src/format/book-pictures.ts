import type { Article } from '../article/article';

/** A picture's bytes; raster formats that every EPUB reader shows. */
export interface PictureFile {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
/** By the address that the article has for the picture. */
export type BookPictures = ReadonlyMap<string, PictureFile>;

export interface PlacedPicture extends PictureFile {
  /** Within the book's folder. */
  readonly path: string;
}

const ENDING: Readonly<Record<PictureType, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp' };
const DATA = /^data:(image\/(?:jpeg|png|gif|webp));base64,([\w+/=]+)$/iu;

/** Gives every picture that is at hand a place in the book: those given, and those that stand in the page itself. */
export function placePictures(article: Article, given: BookPictures): ReadonlyMap<string, PlacedPicture> {
  const placed = new Map<string, PlacedPicture>();
  for (const src of pictureAddresses(article)) {
    const file = given.get(src) ?? fromData(src);
    if (file && !placed.has(src)) placed.set(src, { ...file, path: `images/${placed.size + 1}.${ENDING[file.type]}` });
  }
  return placed;
}

/** Pictures that a book would have to fetch, in reading order; of an article as it is seen. */
export const picturesElsewhere = (article: Article): string[] => pictureAddresses(article).filter((src) => /^https?:/u.test(src));

/** Addresses of all pictures in reading order, each once. */
function pictureAddresses(article: Article): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const { src } = value as { readonly src?: unknown };
      if (typeof src === 'string') found.add(src);
      Object.values(value).forEach(visit);
    }
  };
  visit([article.lead, article.body]);
  return [...found];
}

function fromData(src: string): PictureFile | null {
  const [, type, data] = DATA.exec(src) ?? [];
  if (type === undefined || data === undefined) return null;
  try {
    return { type: type.toLowerCase() as PictureType, bytes: Uint8Array.from(atob(data), (char) => char.charCodeAt(0)) };
  } catch {
    return null;
  }
}
