import { type Plugin, build } from 'esbuild';
import { ensureBrowser } from '../../build/browser-finder';
import { readabilityForEsbuild } from '../../build/readability-plugin';
import { launch } from '../browser/driver/launch';
import { remoteSource } from '../browser/driver/remote';
import { startFixtureServer } from '../browser/server/server';
import { type CorpusPage, readPage } from './corpus';

/** Tabs that work at once, on sites of their own, so that each has a process. */
const TABS = 2;

/**
 * Reads corpus pages in Chromium, whose documents are some ten times as fast as jsdom's and are parsed alike. Needs
 * `npm run build chrome`.
 * @param probe a module that exports `read(html, url)`; it is bundled and runs in the browser, its answer must be JSON
 * @param each is handed each page with its answer, in no particular order; pages that fail are named on standard error
 * @param plugins bundle the probe too
 */
export async function readInChromium<Answer extends object>(probe: string, pages: readonly CorpusPage[], each: (page: CorpusPage, answer: Answer) => void, plugins: readonly Plugin[] = []): Promise<void> {
  const { outputFiles } = await build({ entryPoints: [probe], bundle: true, write: false, format: 'iife', globalName: 'galleyProbe', platform: 'browser', plugins: [readabilityForEsbuild, ...plugins], logLevel: 'warning' });
  const prepare = remoteSource<[], number>(`() => { ${outputFiles[0]?.text ?? ''}; globalThis.galleyProbe = galleyProbe; return 1; }`);
  const read = remoteSource<[string, string | null], Answer>('(html, url) => galleyProbe.read(html, url)');
  const server = await startFixtureServer(({ hostname }) => (hostname.endsWith('corpus.test') ? { body: '<!doctype html><title>.</title>', headers: { 'content-type': 'text/html' } } : null));
  const driver = await launch('chromium', { executable: (await ensureBrowser('chromium')).executable, extension: 'dist/chrome', proxyPort: server.port });
  try {
    const left = [...pages];
    await Promise.all(Array.from({ length: TABS }, async (_, i) => {
      const tab = await driver.open(`https://${String(i)}corpus.test/`);
      await tab.evaluate(prepare);
      for (let page = left.shift(); page; page = left.shift()) {
        try { each(page, await tab.evaluate(read, readPage(page), page.url ?? null)); } catch (error) { console.error(page.source, page.id, String(error).slice(0, 200)); }
      }
    }));
  } finally {
    await driver.close();
    await server.close();
  }
}
