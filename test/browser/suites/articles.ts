import { bodyText } from '../../../src/format/body-text.ts';
import { imbalance } from '../../bench/account.ts';
import { FIXTURES, type Fixture } from '../../pages/fixtures.ts';
import { extractionBehind, shownBody } from '../harness/galley.ts';
import { shownText } from '../harness/shown-text.ts';
import type { Case, Suite, World } from '../harness/suite.ts';

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const letters = (text: string): string => text.replace(/\s+/gu, '');

/** What a view draws apart from the body's own words: marks of footnotes and lists, labels of cards. */
const DRAWN_OTHERWISE: ReadonlySet<string> = new Set(['elements', 'infographic', 'weir']);

/** The fixture, from the toolbar button to the article that the popup shows. */
async function readsAs({ name, path, expected }: Fixture, world: World): Promise<void> {
  const { check, driver, server } = world;
  const page = await world.open(name);
  const shown = await page.evaluate(shownText);
  const before = server.seen.length;
  const popup = await world.article(page);
  const extraction = await extractionBehind(popup);
  const { article, verdict } = extraction;

  check.equal('text', squash(bodyText(article)), squash(expected.text));
  for (const field of ['title', 'dek', 'section', 'byline', 'siteName', 'publishedTime', 'lang', 'dir'] as const) {
    check.equal(field, article[field], expected[field]);
  }
  check.equal('access', article.access.state, expected.access);
  check.equal('caption', article.lead?.pictures[0]?.caption ?? article.lead?.caption ?? null, expected.caption);
  check.equal('credit', article.lead?.pictures[0]?.credit ?? article.lead?.credit ?? null, expected.credit);
  check.equal('verdict', verdict.isArticle, expected.verdict);

  if (!DRAWN_OTHERWISE.has(name)) check.equal('text that the popup draws', await popup.evaluate(shownBody), letters(expected.text));
  const drawn = await popup.evaluate(() => document.querySelector('.galley-article')?.textContent ?? '');
  for (const string of expected.absent) check.ok(`the popup shows "${string}"`, !drawn.includes(string));

  check.ok('what the page withholds is in article and ledger', !JSON.stringify(extraction).includes('WITHHELD'));

  const { invented, lost } = imbalance(shown, extraction);
  check.equal('letters that neither article nor ledger accounts for', lost, 0);
  // The page numbers its notes by list markers, which are no text of it.
  const numbers = article.body.reduce((sum, block) => sum + (block.kind === 'footnotes' ? block.items.map(({ label }) => label).join('').length : 0), 0);
  check.ok(`${String(invented)} letters in article and ledger that the page does not show`, invented <= numbers);

  const asked = server.seen.slice(before).filter(({ url }) => !url.endsWith('/favicon.ico'));
  const pictures = new Set([article.lead, ...article.body].flatMap((block) => (block?.kind === 'figure' ? block.pictures.map(({ source }) => source.src) : [])));
  check.equal('requests but for the article’s pictures', asked.filter(({ url }) => !pictures.has(url)).map(({ url }) => url), []);
  check.ok(`${driver.kind} opened ${path}`, extraction.article.url?.includes(path));
}

const cases: readonly Case[] = FIXTURES
  .filter(({ expected }) => expected.verdict)
  .map((fixture) => ({ name: fixture.name, run: (world) => readsAs(fixture, world) }));

/** A chart of the page's own is drawn anew, as the page's style sheet colours it, under its name. */
async function drawsItsChart(world: World): Promise<void> {
  const popup = await world.article(await world.open('infographic'));
  const drawn = await popup.evaluate(() => {
    const svg = document.querySelector('.galley-body .galley-drawn');
    return {
      name: svg?.getAttribute('aria-label')?.slice(0, 38) ?? null,
      fills: Array.from(svg?.querySelectorAll('rect') ?? [], (bar) => getComputedStyle(bar).fill),
      wide: (svg?.getBoundingClientRect().width ?? 0) > 200,
      caption: document.querySelector('.galley-drawing figcaption')?.textContent ?? null,
    };
  });
  world.check.equal('the chart', drawn, { name: 'What people do at the thirteenth strok', fills: ['rgb(68, 136, 102)', 'rgb(102, 136, 68)', 'rgb(136, 68, 102)'], wide: true, caption: 'Survey of 812 people within earshot, June 2026.' });
}

/** What the page blurs or fades it does not show: no drawing of it is made, whose shapes alone would. */
async function drawsNoVeiledChart(world: World): Promise<void> {
  for (const veil of ['filter: blur(6px)', '-webkit-mask-image: linear-gradient(black, transparent); mask-image: linear-gradient(black, transparent)']) {
    const page = await world.open('infographic');
    await page.evaluate((style) => { for (const svg of document.querySelectorAll('svg')) svg.setAttribute('style', style); }, veil);
    const popup = await world.article(page);
    world.check.equal(veil, await popup.evaluate(() => ({ drawn: document.querySelectorAll('.galley-body .galley-drawn').length, said: document.querySelector('.galley-body')?.textContent.includes('thirteenth') ?? false })), { drawn: 0, said: true });
  }
}

/** The entries of the live page keep the times that stand over them. */
async function entriesKeepTheirTimes(world: World): Promise<void> {
  const popup = await world.article(await world.open('live-blog', 'entries'));
  const { article } = await extractionBehind(popup);
  const times = article.body.flatMap((block) => (block.kind === 'section' && block.what === 'entry' ? block.time ?? 'none' : []));
  world.check.equal('times of the entries', times.map((time) => time.slice(0, 16)), ['2026-11-03T21:40', '2026-11-03T21:05', '2026-11-03T20:30', '2026-11-03T20:00']);
}

export const articles: Suite = { name: 'articles', cases: [...cases, { name: 'infographic, its chart', run: drawsItsChart }, { name: 'infographic, its chart behind a veil', run: drawsNoVeiledChart }, { name: 'live-blog, its entries', run: entriesKeepTheirTimes }] };
