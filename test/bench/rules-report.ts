// What each rule takes from saved pages of the corpus, held against their known text:
//   npx tsx test/bench/rules-report.ts [--set zyte,wcxb] [--half 0|1] [--limit N] [--show RULE] [--examples N]
// "lost" are words of the known text that stood in a cut and are nowhere else on the page; "clutter" are words that the
// known text does not hold. Tune on half 0 of the sites, look at half 1 only to check.
import { parseArgs } from 'node:util';
import { loadPage } from '../../src/cli/load-page';
import { blockLines } from '../../src/extract/block-lines';
import { clearPage } from '../../src/extract/extract';
import { RULES } from '../../src/extract/rules';
import { inferSnapshot } from '../../src/extract/snapshot/infer';
import { corpusFolder, foldOf, loadPages, readPage, siteOf, type CorpusPage } from './corpus';

interface Tally { clutter: number; lost: number; pages: Set<string>; losses: { page: string; text: string; words: number }[]; cuts: string[] }

const SHINGLE = 4;
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Sequences of four words, and whole lines of fewer. */
function evidence(lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  const all = words(lines.join('\n'));
  for (let i = 0; i + SHINGLE <= all.length; i++) found.add(all.slice(i, i + SHINGLE).join(' '));
  for (const line of lines) { const own = words(line); if (own.length < SHINGLE) found.add(own.join(' ')); }
  return found;
}

/** How many of a text's words stand in `there`, by sequences. */
function present(text: readonly string[], there: ReadonlySet<string>): boolean[] {
  const marks = text.map(() => false);
  if (text.length < SHINGLE) return marks.fill(there.has(text.join(' ')));
  for (let i = 0; i + SHINGLE <= text.length; i++) if (there.has(text.slice(i, i + SHINGLE).join(' '))) marks.fill(true, i, i + SHINGLE);
  return marks;
}

const { values } = parseArgs({ options: { set: { type: 'string', default: 'zyte,wcxb' }, half: { type: 'string' }, limit: { type: 'string' }, show: { type: 'string' }, examples: { type: 'string', default: '12' }, ids: { type: 'string' } } });

const folder = corpusFolder();
if (!folder) { console.warn('There is no corpus at ../shared/corpus: nothing was measured.'); process.exit(0); }

function chosen(): CorpusPage[] {
  const pages = values.set.split(',').flatMap(source => loadPages(folder ?? '', source))
    .filter(page => page.text && (page.type === undefined || page.type === 'article'))
    .filter(page => values.half === undefined || foldOf(siteOf(page), 2) === Number(values.half))
    .filter(page => !values.ids || values.ids.split(',').some(id => page.id.startsWith(id)));
  const limit = Number(values.limit ?? pages.length);
  return pages.length <= limit ? pages : Array.from({ length: limit }, (_, i) => pages[Math.floor(i * pages.length / limit)]).filter(page => page !== undefined);
}

const tallies = new Map<string, Tally>(RULES.map(({ id }) => [id, { clutter: 0, lost: 0, pages: new Set(), losses: [], cuts: [] }]));
let truthWords = 0, pages = 0, refusals = 0;
const times: number[] = [];
for (const page of chosen()) {
  const snapshot = inferSnapshot(loadPage(readPage(page)), { url: page.url ?? null });
  const start = performance.now();
  const { page: cleared, ledger } = clearPage(snapshot);
  times.push(performance.now() - start);
  const { entries, refusals: refused } = ledger.ledger();
  refusals += refused.length;
  const truth = evidence((page.text ?? '').split('\n')), left = evidence(blockLines(cleared.body));
  truthWords += words(page.text ?? '').length;
  pages++;
  for (const { rule, text } of entries) {
    const tally = tallies.get(rule);
    if (!tally || !text) continue;
    const own = words(text), right = present(own, truth), still = present(own, left);
    const lost = own.filter((_, i) => right[i] && !still[i]).length;
    tally.clutter += right.filter(mark => !mark).length;
    tally.lost += lost;
    tally.pages.add(page.id);
    if (lost) tally.losses.push({ page: `${page.source} ${page.id.slice(0, 8)}`, text: text.slice(0, 220), words: lost });
    else tally.cuts.push(`${page.source} ${page.id.slice(0, 8)}: ${text.slice(0, 160)}`);
  }
}

console.log(`${pages} pages, ${truthWords} words of known text, ${refusals} refusals, ${times.sort((a, b) => a - b)[times.length >> 1]?.toFixed(1)} ms (median) a page before the choice of the body`);
console.log('rule               pages  clutter     lost  share of the known text');
let lostInAll = 0;
for (const [id, { clutter, lost, pages: seen }] of [...tallies].sort(([, a], [, b]) => b.lost - a.lost)) {
  lostInAll += lost;
  console.log(`${id.padEnd(18)} ${String(seen.size).padStart(5)} ${String(clutter).padStart(8)} ${String(lost).padStart(8)}  ${(100 * lost / truthWords).toFixed(3)} %`);
}
console.log(`together: ${lostInAll} words lost, ${(100 * lostInAll / truthWords).toFixed(3)} %`);
for (const [id, { losses, cuts }] of tallies) {
  if (values.show && values.show !== id && values.show !== 'all') continue;
  if (!values.show && losses.length === 0) continue;
  console.log(`\n${id}`);
  for (const { page, text, words: count } of losses.sort((a, b) => b.words - a.words).slice(0, Number(values.examples))) console.log(`  −${count} ${page}: ${text}`);
  if (values.show && values.show !== 'all') for (const cut of cuts.filter((_, i) => i % Math.max(1, Math.floor(cuts.length / 60)) === 0)) console.log(`   + ${cut}`);
}
