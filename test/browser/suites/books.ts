import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage } from '../driver/driver.ts';
import { until } from '../driver/wait.ts';
import { siteAccess } from '../harness/auto.ts';
import { clickInReader, openByKey } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

const PAGE = 'https://books.test/auto/pictured';
const PHOTOS = 'https://photos.test/*';

/** The newest book that was saved, whole. */
async function savedBook(world: World, before: ReadonlySet<string>): Promise<Buffer> {
  const { downloads } = world.driver;
  const name = await until('the book', () => readdirSync(downloads).find((file) => file.endsWith('.epub') && !before.has(file)));
  return until('the whole book', () => {
    const bytes = readFileSync(path.join(downloads, name));
    return bytes.length > 0 && bytes.subarray(-22, -18).toString('latin1') === 'PK\x05\x06' ? bytes : null;
  });
}

const books = (world: World): ReadonlySet<string> => new Set(readdirSync(world.driver.downloads));
const pictures = (book: Buffer): readonly string[] => Object.keys(unzipSync(book)).filter((file) => file.startsWith('EPUB/images/')).sort();
const said = (page: OpenPage, words: RegExp): Promise<string> => page.waitFor(`"${words.source}"`, (source) => {
  const text = document.querySelector('[role="status"]')?.textContent ?? '';
  return new RegExp(source, 'u').test(text) ? text : '';
}, words.source);

async function checkBook(world: World, book: Buffer): Promise<void> {
  const { messages } = await EpubCheck.validate(book);
  world.check.equal('what epubcheck’s rules say', messages.filter(({ severity }) => severity === 'error' || severity === 'fatal').map(({ id, message }) => `${id} ${message}`), []);
}

const bookTabs = (world: World): Promise<readonly string[]> => world.driver.background(async (book) =>
  (await chrome.tabs.query({})).flatMap(({ url }) => (url?.startsWith(book) === true ? [url] : [])), world.driver.extensionUrl('book.html'));

/** The page that makes a book once `ask` has asked for it; others may be open. */
async function opened(world: World, ask: () => Promise<void>): Promise<OpenPage> {
  const before = await bookTabs(world);
  await ask();
  const made = await world.driver.opened(await until('its page', async () => (await bookTabs(world)).find((url) => !before.includes(url))));
  await made.waitFor('its button', () => document.querySelector('[data-action="with-pictures"]') !== null);
  return made;
}

/** The page that makes books, from the popup. */
async function bookPage(world: World, address = PAGE): Promise<OpenPage> {
  const page = await world.driver.open(address);
  const popup = await world.article(page);
  await popup.click('[data-action="copy-menu"]');
  return opened(world, () => popup.click('[data-action="save-book"]'));
}

export const bookSuite: Suite = {
  name: 'books with pictures',
  cases: [
    {
      name: 'fetched at the press of the button, without cookies, from the places named; what is broken is left out',
      limit: 60_000,
      run: async (world) => {
        const { driver, check, server } = world;
        await driver.allow(PHOTOS);
        const made = await bookPage(world);
        check.equal('places that it names', await made.evaluate(() => [...document.querySelectorAll('li')].map(({ textContent }) => textContent)), ['photos.test']);
        const begun = server.seen.length;
        const before = books(world);
        await made.click('[data-action="with-pictures"]');
        const words = await said(made, /^Saving/);
        check.ok(`it says "${words}"`, words.includes('2 of 7'));
        const book = await savedBook(world, before);
        check.equal('pictures in it', pictures(book), ['EPUB/images/1.png', 'EPUB/images/2.png']);
        await checkBook(world, book);
        const requests = server.seen.slice(begun);
        check.equal('hosts that were asked', [...new Set(requests.map(({ url }) => new URL(url).hostname))], ['photos.test']);
        check.equal('cookies, referrers and origins that were sent', requests.map(({ cookie, referrer, origin }) => cookie + referrer + origin).filter((sent) => sent !== ''), []);
        check.ok('access is kept afterwards', !(await siteAccess(world)).includes(PHOTOS));
        await made.close();
      },
    },
    {
      name: 'a refusal is said once, and the book has no pictures',
      limit: 60_000,
      skip: { chromium: 'headless Chromium cannot press its own dialog' },
      run: async (world) => {
        const { driver, check, server } = world;
        const made = await bookPage(world);
        const begun = server.seen.length;
        const before = books(world);
        await driver.refuse(() => made.click('[data-action="with-pictures"]'));
        const words = await said(made, /not given/);
        const book = await savedBook(world, before);
        check.equal('pictures in it', pictures(book), []);
        check.equal('requests', server.seen.slice(begun).map(({ url }) => url), []);
        check.ok(`it says "${words}"`, words.includes('.epub'));
        await checkBook(world, book);
        await made.close();
      },
    },
    {
      name: 'two at once that want pictures of one host: the first leaves the access to the other',
      limit: 60_000,
      run: async (world) => {
        const { driver, check } = world;
        await driver.allow(PHOTOS);
        const slow = await bookPage(world, `${PAGE}-slowly`);
        await slow.click('[data-action="with-pictures"]');
        await said(slow, /^Fetching/);
        const quick = await bookPage(world);
        check.equal('the other page is', await quick.evaluate(() => document.querySelector('h1')?.textContent), 'Lamps seen from the town');
        await quick.click('[data-action="with-pictures"]');
        await said(quick, /^Saving.*2 of 7/);
        await quick.close();
        await said(slow, /^Saving.*1 of 1/);
        check.ok('access is kept afterwards', !(await siteAccess(world)).includes(PHOTOS));
        await slow.close();
      },
    },
    {
      name: 'from the reader in the page, without pictures if one likes; not offered where there are none',
      limit: 60_000,
      run: async (world) => {
        const { driver, check, server } = world;
        const page = await driver.open(PAGE);
        await openByKey(driver, page);
        await clickInReader(page, '[data-action="copy-menu"]');
        const made = await opened(world, () => clickInReader(page, '[data-action="save-book"]'));
        const begun = server.seen.length;
        const before = books(world);
        await made.click('[data-action="without-pictures"]');
        await said(made, /^Saving/);
        check.equal('pictures in it', pictures(await savedBook(world, before)), []);
        check.equal('requests', server.seen.slice(begun).map(({ url }) => url), []);
        await made.close();
        const plain = await world.driver.open('https://books.test/auto/short');
        const popup = await world.article(plain);
        await popup.click('[data-action="copy-menu"]');
        check.ok('it is offered for an article without pictures', await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="save-book"]')?.hidden === true));
      },
    },
  ],
};
