import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

/** Weight from which the same words twice are no chance; of a stretch from which its short lines are copies too. */
const SHORTEST = 120, STRETCH = 2400;

export const rule: Rule = {
  id: 'duplicates',
  family: 'repeat',
  title: 'The same text again',
  reason: 'The page holds this twice, for screens of different sizes.',
  mayTakeProse: true,
  *find(page) {
    const { lines } = surveyOf(page);
    const seen = new Map<string, Line>(), taken = new Set<Line>();
    for (const line of lines) {
      if (line.weight < SHORTEST || isData(line)) continue;
      const first = seen.get(line.text);
      if (!first) { seen.set(line.text, line); continue; }
      const second = page.protectedRun?.contains(line.holder) && !page.protectedRun.contains(first.holder);
      const copy = second ? first : line, own = second ? line : first;
      if (taken.has(copy)) continue;
      for (const one of [copy, ...stretchAround(lines, copy, own)]) {
        if (taken.has(one)) continue;
        taken.add(one);
        if (one.holder.isConnected) yield* lineFindings(one);
      }
    }
  },
};

/** Code and tables repeat themselves. */
const isData = ({ around }: Line): boolean => around.code || around.table;

/**
 * What stands around a copy as around its original, however short: headings, items of a list. Only where it is a long
 * stretch of the page; offers and packages share a few lines in a row that belong to each of them.
 */
function stretchAround(lines: readonly Line[], copy: Line, own: Line): Line[] {
  const stretch: Line[] = [];
  let weight = copy.weight;
  for (const step of [-1, 1]) {
    for (let by = step; ; by += step) {
      const one = lines[copy.index + by], other = lines[own.index + by];
      if (!one || one.text !== other?.text || one === own || other === copy || isData(one)) break;
      stretch.push(one);
      weight += one.weight;
    }
  }
  return weight < STRETCH ? [] : stretch;
}
