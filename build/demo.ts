/** What `npm start` shows: Galley in a real browser, on a news page of the kind it exists for. */
import { mkdir, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Driver, OpenPage, View } from '../test/browser/driver/driver.ts';
import { launch } from '../test/browser/driver/launch.ts';
import { answer } from '../test/browser/server/files.ts';
import { startFixtureServer } from '../test/browser/server/server.ts';
import { chosenBrowser, ensureBrowser, findBrowser, type BrowserKind, type FoundBrowser } from './browser-finder.ts';
import type { Target } from './entries.ts';
import { inDist, ROOT } from './paths.ts';

const DEMO = '/metered-news.html';
const EXTENSION: Readonly<Record<BrowserKind, Target>> = { chromium: 'chrome', firefox: 'firefox' };

interface Wishes {
  readonly headless: boolean;
  readonly firefox: boolean;
}

/** @throws on an option that there is not. */
function wishes(args: readonly string[]): Wishes {
  const unknown = args.filter((arg) => arg !== '--headless' && arg !== '--firefox');
  if (unknown.length > 0) throw new Error(`npm start knows --headless and --firefox, not ${unknown.join(' ')}`);
  return { headless: args.includes('--headless') || !hasDisplay(), firefox: args.includes('--firefox') };
}

const hasDisplay = (): boolean =>
  os.platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Firefox where it was asked for; else what the environment chose, or what there is; Chromium is installed if nothing is. */
async function browserFor({ firefox }: Wishes): Promise<FoundBrowser> {
  if (firefox) return ensureBrowser('firefox');
  return chosenBrowser() ?? (await findBrowser('chromium')) ?? (await findBrowser('firefox')) ?? ensureBrowser('chromium');
}

interface DemoSite {
  readonly url: string;
  readonly proxyPort?: number;
  readonly close: () => Promise<void>;
}

/** For a person: one plain address on this machine, so that the rest of the web stays within reach. */
async function openSite(): Promise<DemoSite> {
  const server = http.createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost'), response);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://daily-gazette.localhost:${port}${DEMO}`,
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

/** Without a person: the fixtures are the whole network. */
async function closedSite(): Promise<DemoSite> {
  const { port, close } = await startFixtureServer();
  return { url: `https://daily-gazette.test${DEMO}`, proxyPort: port, close };
}

const isReading = (): boolean => document.querySelector('.galley-reader article') !== null && (document.images[0]?.complete ?? true);

/** Opens the popup, and leaves the rest to the person. */
async function handOver(driver: Driver, page: OpenPage): Promise<void> {
  await driver.clickAction(page);
  console.log('Alt+Shift+G reads in the page, Alt+Shift+Y copies. Close the browser to end.');
  await driver.closed;
}

/** Everything once, by itself: the pictures are the README's. */
async function walk(driver: Driver, page: OpenPage): Promise<void> {
  await mkdir(inDist('demo'), { recursive: true });
  await save('page', driver, page);
  const popup = await driver.clickAction(page);
  await popup.waitFor('the article', isReading);
  await save('popup', driver, popup);
  await popup.click('[data-action="copy"]');
  await popup.waitFor('the copy', () => document.querySelector('[role="status"]')?.textContent !== '');
  await popup.click('[data-action="read-in-page"]');
  await page.waitFor('the reader in the page', () => document.querySelector('[data-galley-host]') !== null);
  await save('reader', driver, page);
  const { plain } = await driver.clipboard();
  if (plain === null || plain.trim() === '') throw new Error('the clean text did not reach the clipboard');
  console.log(`\n${plain.trim()}\n`);
}

async function save(name: string, driver: Driver, view: View): Promise<void> {
  const file = inDist('demo', `${name}-${driver.kind}.png`);
  await writeFile(file, await view.screenshot());
  console.log(`Picture: ${path.relative(ROOT, file)}`);
}

async function main(): Promise<void> {
  const wished = wishes(process.argv.slice(2));
  const { kind, executable } = await browserFor(wished);
  const site = await (wished.headless ? closedSite() : openSite());
  try {
    const { url, proxyPort } = site;
    const driver = await launch(kind, {
      executable, extension: inDist(EXTENSION[kind]), headless: wished.headless, ...(proxyPort === undefined ? {} : { proxyPort }),
    });
    console.log(`${driver.version}${wished.headless ? ', headless' : ''}: ${url}`);
    try {
      const page = await driver.open(url);
      await (wished.headless ? walk(driver, page) : handOver(driver, page));
    } finally {
      await driver.close();
    }
  } finally {
    await site.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
