import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { OpenPage, View } from '../driver/driver.ts';
import { fixture } from '../../pages/fixtures.ts';
import { sleep, until } from '../driver/wait.ts';
import { clickInReader, HOST, openByKey, pressShortcut } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

const letters = (text: string): string => text.replace(/\s+/gu, '');

/** The live region's words; every one it ever had, so that a "Copied" that came and went is seen. */
const statusOf = (view: View): Promise<string> => view.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');

/** Holds the clipboard against the fixture: both flavours, or text alone. */
async function checkClipboard(world: World, name: string, flavours: 'both' | 'plain'): Promise<void> {
  const { expected } = fixture(name);
  const { check } = world;
  const { plain, html } = await world.driver.clipboard();
  check.ok(`text/plain has not the body: ${JSON.stringify(plain?.slice(0, 200))}`, plain !== null && letters(plain).includes(letters(expected.text)));
  check.ok('text/plain has not the headline', plain?.includes(expected.title));
  for (const string of expected.absent) check.ok(`the copy holds "${string}"`, !plain?.includes(string) && !html?.includes(string));
  if (flavours === 'plain') {
    check.equal('text/html', html, null);
    return;
  }
  const { document } = new JSDOM(html ?? '').window;
  document.querySelectorAll('figcaption, rt, rp').forEach((element) => { element.remove(); });
  check.ok(`text/html has not the body: ${JSON.stringify(html?.slice(0, 200))}`, letters(document.body.textContent).includes(letters(expected.text)));
  check.ok('text/html has not the headline as one', document.querySelector('h1')?.textContent === expected.title);
  check.equal('attributes that have no place in a copy', [...document.querySelectorAll('body [class], body [style], body [id]')].map((element) => element.outerHTML.slice(0, 80)), []);
}

const copied = async (world: World): Promise<boolean> => (await world.driver.clipboard()).plain !== null;

async function copyFromMenu(popup: View, action: string): Promise<void> {
  await popup.click('[data-action="copy-menu"]');
  await popup.waitFor('the menu of formats', () => document.querySelector('[role="menu"]:not([hidden])') !== null);
  await popup.click(`[data-action="${action}"]`);
  await popup.waitFor('"Copied"', () => document.querySelector('[role="status"]')?.textContent === 'Copied');
}

/** The file of that name once the browser has saved it whole. */
async function savedFile(world: World, name: string): Promise<Buffer> {
  const { downloads } = world.driver;
  await until(`the file ${name}, beside ${readdirSync(downloads).join(', ')}`, () => Promise.resolve(readdirSync(downloads).includes(name) && readFileSync(path.join(downloads, name)).length > 0));
  return readFileSync(path.join(downloads, name));
}

async function openPopup(world: World, name: string): Promise<{ readonly page: OpenPage; readonly popup: View }> {
  const page = await world.open(name, `copy-${name}`);
  return { page, popup: await world.article(page) };
}

export const copying: Suite = {
  name: 'copy',
  cases: [
    {
      name: 'the button sets both flavours',
      run: async (world) => {
        const { popup } = await openPopup(world, 'metered-news');
        world.check.equal('said before', await statusOf(popup), '');
        await popup.click('[data-action="copy"]');
        await popup.waitFor('"Copied"', () => document.querySelector('[role="status"]')?.textContent === 'Copied');
        await popup.close();
        await checkClipboard(world, 'metered-news', 'both');
      },
    },
    {
      name: 'the menu: plain text',
      run: async (world) => {
        const { popup } = await openPopup(world, 'japanese-short');
        await copyFromMenu(popup, 'copy-plain');
        await popup.close();
        const { plain, html } = await world.driver.clipboard();
        world.check.equal('text/html', html, null);
        // In text for people a reading stands after its word.
        world.check.ok('the headline', plain?.includes('渡し船「千鳥丸」、三年ぶりに動く'));
        world.check.ok('a word with its reading', plain?.includes('汐見（しおみ）市') || plain?.includes('汐見市'));
      },
    },
    {
      name: 'the menu: Markdown',
      run: async (world) => {
        const { popup } = await openPopup(world, 'german');
        await copyFromMenu(popup, 'copy-markdown');
        await popup.close();
        const { plain, html } = await world.driver.clipboard();
        world.check.equal('text/html', html, null);
        world.check.ok(`the headline as one: ${JSON.stringify(plain?.slice(0, 120))}`, plain?.includes('# Der Nachtzug hält wieder\n'));
        world.check.ok('a subhead as one', plain?.includes('\n## Eine Minute Aufenthalt\n'));
      },
    },
    {
      name: 'the menu: HTML as text',
      run: async (world) => {
        const { popup } = await openPopup(world, 'spanish');
        await copyFromMenu(popup, 'copy-html');
        await popup.close();
        const { plain, html } = await world.driver.clipboard();
        world.check.equal('text/html', html, null);
        world.check.ok(`mark-up as text: ${JSON.stringify(plain?.slice(0, 120))}`, plain?.includes('<h2>Una plaza a su hora</h2>'));
      },
    },
    ...(['denied', 'absent'] as const).map((what) => ({
      name: `a clipboard that is ${what} is said`,
      run: async (world: World) => {
        await world.driver.clearClipboard();
        const { popup } = await openPopup(world, 'german');
        await popup.evaluate((how) => {
          if (how === 'absent') Object.defineProperty(navigator, 'clipboard', { value: undefined });
          else navigator.clipboard.write = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
          document.execCommand = () => false;
        }, what);
        await popup.click('[data-action="copy"]');
        await popup.waitFor('what went wrong', () => document.querySelector('[role="status"]')?.textContent !== '');
        const status = await statusOf(popup);
        world.check.ok(`it says "${status}"`, status.startsWith('Not copied'));
        const offered = await popup.evaluate(() => {
          const field = document.querySelector<HTMLTextAreaElement>('.galley-offer textarea');
          return field && { text: field.value, selected: field.value.slice(field.selectionStart, field.selectionEnd), focused: document.activeElement === field, top: field.scrollTop };
        });
        world.check.equal('its beginning in sight', offered?.top, 0);
        world.check.ok('the text is offered to the keyboard, selected', offered !== null && offered.focused && offered.text.length > 100 && offered.selected === offered.text);
        await popup.close();
        world.check.ok('something was copied', !(await copied(world)));
      },
    })),
    {
      name: 'the shortcut copies without a view',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('french', 'copy-key');
        await pressShortcut(world.driver, page, 'copy', 'the copy', () => copied(world));
        await checkClipboard(world, 'french', 'both');
      },
    },
    {
      name: 'the reader in the page copies',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('german', 'copy-in-page');
        await openByKey(world.driver, page);
        // The key that opened it counts as a gesture for some seconds in Firefox's background, too: people read longer.
        await sleep(5_500);
        await clickInReader(page, '[data-action="copy"]');
        await until('"Copied"', () => page.evaluateInShadow(HOST, (root) => root.querySelector('[role="status"]')?.textContent === 'Copied'));
        await checkClipboard(world, 'german', 'both');
      },
    },
    {
      name: 'the page’s menu copies',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('spanish', 'copy-menu');
        if (world.driver.kind === 'chromium') await (await world.article(page)).close();
        await world.driver.contextMenu(page, 'copy');
        await until('the copy', () => copied(world));
        await checkClipboard(world, 'spanish', 'both');
      },
    },
    {
      name: 'the toolbar button’s own menu copies',
      skip: { chromium: 'headless it has no menu to press' },
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('spanish', 'copy-toolbar');
        await world.driver.actionMenu(page, 'copy');
        await until('the copy', () => copied(world));
        await checkClipboard(world, 'spanish', 'both');
      },
    },
    {
      name: 'the menu: a quotation with its source',
      run: async (world) => {
        const { popup } = await openPopup(world, 'german');
        await popup.evaluate(() => { document.getSelection()?.selectAllChildren(document.querySelector('.galley-body p') ?? document.body); });
        await popup.click('[data-action="copy-menu"]');
        await popup.click('[data-action="copy-quote"]');
        await popup.waitFor('"Quotation copied"', () => document.querySelector('[role="status"]')?.textContent === 'Quotation copied');
        await popup.close();
        const { plain, html } = await world.driver.clipboard();
        world.check.ok(`the words and their source: ${String(plain)}`, plain !== null && /^[“>][^]*— [^]*Der Nachtzug hält wieder[^]* https:\/\/\S+#:~:text=\S+$/u.test(plain));
        world.check.ok(`a block quotation: ${String(html)}`, html !== null && html.includes('<blockquote cite="https://'));
      },
    },
    {
      name: 'the menu saves files, from the popup and in the page',
      run: async (world) => {
        const { page, popup } = await openPopup(world, 'german');
        await popup.click('[data-action="copy-menu"]');
        await popup.click('[data-action="save-markdown"]');
        const markdown = (await savedFile(world, 'Der Nachtzug hält wieder.md')).toString();
        world.check.ok('the headline as one', markdown.includes('# Der Nachtzug hält wieder\n'));
        await popup.close();
        await openByKey(world.driver, page);
        await clickInReader(page, '[data-action="copy-menu"]');
        await clickInReader(page, '[data-action="save-epub"]');
        const book = unzipSync(await savedFile(world, 'Der Nachtzug hält wieder.epub'));
        world.check.ok('a chapter', strFromU8(book['EPUB/article.xhtml'] ?? new Uint8Array()).includes('<h1>Der Nachtzug hält wieder</h1>'));
        world.check.equal('links left in the page', await page.evaluate(() => document.querySelectorAll('a[download]').length), 0);
      },
    },
    {
      name: 'what is selected in the page is cleaned as the article is',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('metered-news', 'copy-selection');
        if (world.driver.kind === 'chromium') await (await world.article(page)).close();
        await page.evaluate(() => { document.getSelection()?.selectAllChildren(document.querySelector('.story__body')?.closest('article, main') ?? document.body); });
        await world.driver.contextMenu(page, 'copy-selection');
        await until('the copy', () => copied(world));
        const { expected } = fixture('metered-news');
        const { plain } = await world.driver.clipboard();
        world.check.ok(`the body: ${JSON.stringify(plain?.slice(0, 300))}`, plain !== null && letters(plain).includes(letters(expected.text.split('\n')[0] ?? '')));
        for (const string of expected.absent) world.check.ok(`the copy holds "${string}"`, !plain?.includes(string));
      },
    },
    {
      name: 'what is selected in the page is copied with its source from the page’s menu',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('metered-news', 'quote-selection');
        if (world.driver.kind === 'chromium') await (await world.article(page)).close();
        const selected = await page.evaluate(() => {
          const paragraph = document.querySelector('.story__body p') ?? document.body;
          document.getSelection()?.selectAllChildren(paragraph);
          return paragraph.textContent.slice(0, 30);
        });
        await world.driver.contextMenu(page, 'quote-selection');
        await until('the copy', () => copied(world));
        const { plain } = await world.driver.clipboard();
        world.check.ok(`the words: ${JSON.stringify(plain?.slice(0, 300))}`, plain !== null && letters(plain).includes(letters(selected)));
        for (const source of ['Imogen Talwar', 'Brackwater stakes', 'https://quote-selection.test/']) world.check.ok(`no "${source}" in ${JSON.stringify(plain)}`, plain?.includes(source) === true);
      },
    },
    {
      name: 'what is selected in the reader in the page is what is copied',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('german', 'copy-selected-in-page');
        await openByKey(world.driver, page);
        const first = await page.evaluateInShadow(HOST, (root) => root.querySelector('.galley-body p')?.textContent ?? '');
        await page.evaluateInShadow(HOST, (root) => { document.getSelection()?.selectAllChildren(root.querySelector('.galley-body p') ?? root); });
        await clickInReader(page, '[data-action="copy"]');
        await until('"Selection copied"', () => page.evaluateInShadow(HOST, (root) => root.querySelector('[role="status"]')?.textContent === 'Selection copied'));
        const { plain, html } = await world.driver.clipboard();
        world.check.equal('text/plain', plain?.trim(), first.trim());
        world.check.ok(`text/html without the view's styles: ${String(html)}`, html !== null && /<article[^>]*><p>/u.test(html) && !/class=|style=/u.test(html));
      },
    },
    {
      name: 'the browser’s own key copies what is selected in the reader clean, in both flavours',
      run: async (world) => {
        await world.driver.clearClipboard();
        const page = await world.open('german', 'copy-own-key');
        await openByKey(world.driver, page);
        await page.evaluateInShadow(HOST, (root) => {
          const [first, second] = root.querySelectorAll('.galley-body p');
          if (!first || !second) throw new Error('no text');
          document.getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
        });
        await page.edit('copy');
        await until('both flavours', async () => (await world.driver.clipboard()).html?.includes('<article') === true);
        const { plain, html } = await world.driver.clipboard();
        world.check.ok(`text/plain: ${String(plain).slice(0, 200)}`, plain !== null && /^Der Nachtzug von Wiesenau[^]*pfeifen\.\n\nUm 2\.14 Uhr[^]*\S$/u.test(plain));
        world.check.ok(`text/html without the view's styles: ${String(html).slice(0, 200)}`, html !== null && !/class=|style=/u.test(html) && html.split('<p>').length === 3);
      },
    },
  ],
};
