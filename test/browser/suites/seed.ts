import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bodyText } from '../../../src/format/body-text.ts';
import { extractionBehind, shownBody } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';
import { SEED } from '../server/files.ts';

interface SeedTruth {
  readonly title: string;
  readonly section: string;
  readonly dek: string;
  readonly siteName: string;
  readonly publishedTime: string;
  readonly lang: string;
  readonly dir: string;
  readonly caption: string;
  readonly credit: string;
  readonly text: string;
}

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

async function readsAsSeed(world: World, file: string): Promise<void> {
  const truth = JSON.parse(readFileSync(path.join(SEED, 'expected.json'), 'utf8')) as SeedTruth;
  const { check } = world;
  const page = await world.driver.open(`https://seed.test/seed/${file}`);
  try {
    const popup = await world.article(page);
    const { article, ledger } = await extractionBehind(popup);
    check.equal('text', squash(bodyText(article)), squash(truth.text));
    check.equal('text that the popup draws', await popup.evaluate(shownBody), truth.text.replace(/\s+/gu, ''));
    for (const field of ['title', 'section', 'dek', 'siteName', 'publishedTime', 'lang', 'dir'] as const) check.equal(field, article[field], truth[field]);
    check.equal('caption', article.lead?.pictures[0]?.caption ?? article.lead?.caption, truth.caption);
    check.equal('credit', article.lead?.pictures[0]?.credit ?? article.lead?.credit, truth.credit);
    check.ok('nothing is in the ledger', ledger.entries.length > 0);
    await popup.close();
  } finally {
    await page.close();
  }
}

const absent = existsSync(path.join(SEED, 'expected.json')) ? {} : { skip: '../shared/seed is not there' };
if ('skip' in absent) console.warn(`The seed is not tested: ${absent.skip}`);

export const seed: Suite = {
  name: 'seed',
  cases: [{ name: 'page.html through the toolbar button', run: (world) => readsAsSeed(world, 'page.html'), ...absent }],
};
