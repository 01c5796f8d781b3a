import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { imbalance, runOn } from './fixtures/account';

/** Saved pages lie beside the checkout, where they were fetched; without them this test has nothing to say. */
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const SETS = ['zyte', 'wcxb', 'trafilatura'];
const PAGES_OF_EACH = 25;
/** jsdom throws on some style attributes, which the snapshot's reader takes away as well. */
const STYLE = / style=|<style[\s\S]*?<\/style>/gi;

function* pages(): Generator<{ readonly name: string; readonly html: string }> {
  for (const set of SETS) {
    const folder = new URL(`${set}/html/`, CORPUS);
    const files = readdirSync(folder).sort();
    const step = Math.max(1, Math.floor(files.length / PAGES_OF_EACH));
    for (let at = 0; at < files.length; at += step) {
      const file = files[at] ?? '';
      yield { name: `${set}/${file}`, html: gunzipSync(readFileSync(new URL(file, folder))).toString() };
    }
  }
}

test('on saved pages nothing is lost, nothing invented', () => {
  if (!existsSync(CORPUS)) {
    console.warn('SKIPPED: no corpus beside the checkout');
    return;
  }
  const wrong: string[] = [];
  let read = 0;
  for (const { name, html } of pages()) {
    const { window } = new JSDOM(html.replace(STYLE, ' data-was='), { virtualConsole: new VirtualConsole() });
    const { document } = window;
    for (const unshown of document.querySelectorAll('script, style, template, noscript, textarea, datalist')) unshown.remove();
    const result = runOn(document.querySelector('article') ?? document.querySelector('main') ?? document.body);
    const off = imbalance(result);
    if (off.size > 0) wrong.push(`${name}: ${[...off].slice(0, 8).join(' ')}`);
    read += 1;
    window.close();
  }
  expect(read).toBeGreaterThanOrEqual(3 * PAGES_OF_EACH);
  expect(wrong).toEqual([]);
}, 180_000);
