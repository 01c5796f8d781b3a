import van from 'vanjs-core';
import type { Article } from '../article/article';
import { asSeen } from '../format/as-seen';
import { type BookPictures, picturesElsewhere } from '../format/book-pictures';
import { savedFile, type SaveOptions } from '../format/saved-file';
import { bookTab, missing, originsOfPictures, whileAllowed } from '../platform/book-page';
import { fetchPicture } from '../platform/fetch-picture';
import { translate } from '../platform/i18n';
import { onSitesGranted, onSitesWithdrawn } from '../platform/permissions';
import { readTab } from '../platform/read-tab';
import { saveFile } from '../platform/save-file';
import { settings } from '../platform/storage';
import { copyingOptions } from '../reader/copying/options';
import { message, useMessages } from '../reader/messages';
import { gatherPictures, LIMITS } from './gather-pictures';

const { button, div, h1, li, main, p, ul } = van.tags;

/*
 * A page of its own, since a popup closes where the browser asks for a permission. It says where the pictures would come
 * from, and fetches them only once its button is pressed.
 */
useMessages(translate);
document.documentElement.lang = message('language');
document.documentElement.dir = message('direction');
document.title = message('bookTitle');

const status = p({ role: 'status' });
const say = (words: string): void => { status.textContent = words; };
const found = await articleOf();
if (found === null) {
  say(message('bookGone'));
  document.body.append(main(h1(message('bookTitle')), status));
} else await offer(found.article, found.options);

interface Book { readonly article: Article; readonly options: SaveOptions }

async function articleOf(): Promise<Book | null> {
  const tab = await bookTab(location.search);
  const outcome = tab && (await readTab(tab, { force: true, seen: true }));
  if (outcome?.state !== 'article') return null;
  const { article } = outcome.extraction;
  const host = article.url !== null && URL.canParse(article.url) ? new URL(article.url).hostname : null;
  return { article, options: copyingOptions((await settings.load()).settings, host, new Date()) };
}

async function offer(article: Article, options: SaveOptions): Promise<void> {
  const all = picturesElsewhere(asSeen(article, options.shown));
  const addresses = all.slice(0, LIMITS.pictures);
  const wanted = originsOfPictures(addresses);
  // Known before the click: a browser asks only in its very task.
  let asked = await missing(wanted);
  const again = (): void => { void missing(wanted).then((now) => { asked = now; }); };
  onSitesGranted(again);
  onSitesWithdrawn(again);

  const save = (pictures: BookPictures): string => {
    const { name, type, content } = savedFile(article, 'epub', { ...options, pictures });
    saveFile(name, type, typeof content === 'string' ? content : new Uint8Array(content));
    return name;
  };
  const fetched = (): Promise<BookPictures> => gatherPictures(addresses, {
    get: (address, most) => fetchPicture(address, most),
    canShow: async ({ type, bytes }) => {
      (await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }))).close();
      return true;
    },
    progress: (done, all) => { say(message('bookFetching', String(done), String(all))); },
  });
  const first = button({ type: 'button', class: 'first', 'data-action': 'with-pictures' }, message('bookWith'));
  const second = button({ type: 'button', 'data-action': 'without-pictures' }, message('bookWithout'));
  const busy = (is: boolean): void => { first.disabled = second.disabled = is; };
  first.addEventListener('click', () => {
    const made = whileAllowed(wanted, asked, fetched);
    busy(true);
    made.then(
      (pictures) => { say(pictures === null ? message('bookRefused', save(new Map())) : message('bookSaved', save(pictures), String(pictures.size), String(all.length))); },
      () => { say(message('failedUnknown')); },
    ).finally(() => { busy(false); });
  });
  second.addEventListener('click', () => { say(message('saving', save(new Map()))); });
  document.body.append(main(
    h1(article.title || message('bookTitle')), p(message('bookWhat', String(all.length))),
    ul({ dir: 'ltr' }, [...new Set(addresses.map((address) => new URL(address).hostname))].map((host) => li(host))),
    p(message('bookHow')), div({ class: 'ways' }, first, second), status));
  first.focus();
}
