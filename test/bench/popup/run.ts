/**
 * From the click to the first readable paint, in Chromium, on the median page of the corpus' articles:
 * npm run bench:popup [-- --rounds 9] [-- PEER-FOLDER …]
 * PEER-FOLDER is an unpacked extension with a button (Obsidian Web Clipper, Reader View); without any, only Galley is held
 * against an empty popup that runs its engine once. Prints ratios and asserts nothing: a figure depends on the machine.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { ensureBrowser } from '../../../build/browser-finder.ts';
import { startFixtureServer } from '../../browser/server/server.ts';
import { corpusFolder, loadPages, readPage } from '../corpus';
import { makeEmptyPopup } from './empty-popup';
import { clickToWords } from './measure';

const GALLEY = path.resolve(import.meta.dirname, '../../../dist/chrome');
const ADDRESS = 'https://corpus.test/median.html';
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'; frame-src 'none'" };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Letters from the middle of the article's first long paragraph, as Galley's popup shows it. */
async function wordsOf(browser: Browser, galley: Extension): Promise<string> {
  const tab = await browser.newPage();
  await tab.goto(ADDRESS);
  const popup = browser.waitForTarget((target) => target.url() === `chrome-extension://${galley.id}/popup.html`);
  await tab.triggerExtensionAction(galley);
  const page = await (await popup).asPage();
  const text = await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>('.galley-body p')].find((each) => each.innerText.length > 120)?.innerText ?? (document.body.dataset['state'] === 'not-article' ? 'not' : ''));
  const words = String(await text.jsonValue()).replace(/\s+/gu, '');
  await tab.close();
  if (words === 'not') throw new Error('Galley takes the median page for no article');
  return words.slice(0, 40);
}

async function main(): Promise<void> {
  const { values: { rounds }, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '9' } }, allowPositionals: true });
  const folder = corpusFolder();
  if (folder === null || !existsSync(GALLEY)) {
    console.warn(`SKIPPED: ${folder === null ? 'the corpus does not lie beside this project' : 'npm run build makes dist/chrome'}; nothing was measured.`);
    return;
  }
  if (positionals.length === 0) console.warn('SKIPPED: no peer was named; Galley is held against an empty popup alone.');
  const pages = loadPages(folder, 'trafilatura').sort((a, b) => statSync(a.file).size - statSync(b.file).size);
  const page = pages[Math.floor(pages.length / 2)];
  if (page === undefined) throw new Error('the corpus is empty');
  const body = readPage(page);
  const server = await startFixtureServer(({ href }) => (href === ADDRESS ? { body, headers: HEADERS } : null));
  const { executable } = await ensureBrowser('chromium');
  const made = await mkdtemp(path.join(os.tmpdir(), 'galley-bench-'));
  const browser = await puppeteer.launch({
    executablePath: executable, pipe: true, enableExtensions: true, acceptInsecureCerts: true, defaultViewport: null, userDataDir: path.join(made, 'profile'),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--window-size=1366,900', '--screen-info={1600x1200}', `--proxy-server=http://127.0.0.1:${String(server.port)}`],
  });
  try {
    const install = async (at: string): Promise<Extension> => {
      const id = await browser.installExtension(path.resolve(at));
      const found = (await browser.extensions()).get(id);
      if (found === undefined) throw new Error(`Chromium does not take ${at}`);
      return found;
    };
    const galley = await install(GALLEY);
    const measured = new Map<string, { readonly extension: Extension; readonly times: number[] }>();
    measured.set('an empty popup and one clean', { extension: await install(await makeEmptyPopup(GALLEY, path.join(made, 'empty'))), times: [] });
    measured.set('Galley', { extension: galley, times: [] });
    for (const peer of positionals) {
      const { name } = JSON.parse(readFileSync(path.join(peer, 'manifest.json'), 'utf8')) as { readonly name: string };
      measured.set(name.startsWith('__') ? path.basename(peer) : name, { extension: await install(peer), times: [] });
    }
    const words = await wordsOf(browser, galley);
    for (let round = 0; round < Number(rounds); round += 1) {
      for (const [name, { extension, times }] of measured) {
        const tab = await browser.newPage();
        await tab.goto(ADDRESS, { waitUntil: 'load' });
        try {
          times.push(await clickToWords(browser, extension, tab, words));
        } catch (error) {
          console.error(`  ${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
        await tab.close();
      }
    }
    const own = median(measured.get('Galley')?.times ?? []);
    console.log(`\n${await browser.version()}, ${page.source} ${page.id} (${(body.length / 1024).toFixed(0)} KB), click to words, median of ${rounds}`);
    for (const [name, { times }] of measured) console.log(`  ${name.padEnd(34)}${median(times).toFixed(0).padStart(7)} ms   Galley is ${(own / median(times)).toFixed(2)} of it`);
  } finally {
    await browser.close();
    await server.close();
    await rm(made, { recursive: true, force: true, maxRetries: 5 });
  }
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
