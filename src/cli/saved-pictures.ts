import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { pictureType } from '../format/picture-type';
import { isWholePicture } from '../format/picture-whole';

/** In bytes: one picture, and all of one page. */
const EACH = 8_000_000;
const ALL = 60_000_000;
const MOST = 200;

/**
 * Reads pictures that were saved with a page, in its own folder or one below it: what "save complete page" makes. Nothing
 * is asked of the network.
 *
 * @param page path of the page
 * @returns gives a picture as a data: address by the address that the page has for it; null where no such file lies
 *   there, or it is none of the formats that every reader shows
 */
export function savedPictures(page: string): (address: string) => string | null {
  const folder = realpathSync(dirname(resolve(page)));
  const within = (file: string): boolean => file.startsWith(folder + sep);
  let room = ALL;
  let left = MOST;
  return (address) => {
    try {
      const path = decodeURIComponent(address.replace(/[?#].*$/u, ''));
      // Told by the words alone first: on Windows, looking at "\\host\share" already asks that host.
      if (left === 0 || /^(?:[a-z][\w+.-]*:|[\\/])/iu.test(path) || !within(resolve(folder, path))) return null;
      // A link in the folder may lead out of it; what it leads to decides.
      const file = realpathSync(resolve(folder, path));
      if (!within(file)) return null;
      const facts = statSync(file);
      if (!facts.isFile() || facts.size > Math.min(EACH, room)) return null;
      const bytes = readFileSync(file);
      const type = pictureType(bytes);
      if (type === null || !isWholePicture({ type, bytes })) return null;
      room -= bytes.length;
      left -= 1;
      return `data:${type};base64,${bytes.toString('base64')}`;
    } catch {
      return null;
    }
  };
}
