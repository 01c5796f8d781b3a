/**
 * Pictures of what people see, for looking at: `npm run screenshots -- [--only chromium|firefox] [--grep WORDS] [--languages]`, on
 * what `npm run build` made. Written to dist/screenshots/: every script, theme and face in the popup and in the page, every
 * state, and the settings, each at three widths; with `--languages` the interface in each of its languages as well.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, type BrowserKind } from '../../../build/browser-finder.ts';
import { launch } from '../driver/launch.ts';
import { startFixtureServer } from '../server/server.ts';
import { Camera } from './camera.ts';
import { languagesOf, speaking } from './languages.ts';
import { inLanguage, sayings, settingsPage, sittings, states, zoomed } from './scenes.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const OUT = path.join(ROOT, 'dist/screenshots');
const DIST: Readonly<Record<BrowserKind, string>> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

async function shoot(kind: BrowserKind, extension: string, pick: RegExp, scenes: readonly ((camera: Camera) => Promise<void>)[]): Promise<number> {
  const { executable } = await ensureBrowser(kind);
  const server = await startFixtureServer();
  const driver = await launch(kind, { executable, extension, proxyPort: server.port });
  const camera = new Camera(driver, OUT, pick);
  try {
    for (const scene of scenes) await scene(camera);
  } finally {
    await driver.close();
    await server.close();
  }
  return camera.taken;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string', default: '' }, languages: { type: 'boolean', default: false } } });
  const pick = new RegExp(values.grep, 'iu');
  for (const kind of ['chromium', 'firefox'] as const) {
    if (values.only !== undefined && values.only !== kind) continue;
    const dist = path.join(ROOT, DIST[kind]);
    let taken = await shoot(kind, dist, pick, [sittings, states, sayings, zoomed, settingsPage]);
    for (const language of values.languages ? await languagesOf(dist) : []) {
      const { folder, remove } = await speaking(dist, language);
      taken += await shoot(kind, folder, pick, [(camera) => inLanguage(camera, language)]).finally(remove);
    }
    console.log(`${kind}: ${String(taken)} pictures in ${path.relative(process.cwd(), OUT)}`);
  }
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
