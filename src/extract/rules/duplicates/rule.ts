import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { surveyOf } from '../../rules-support/survey';
import type { Finding, Rule } from '../rule';

/** Weight from which the same words twice are no chance. */
const SHORTEST = 120;

export const rule: Rule = {
  id: 'duplicates',
  family: 'repeat',
  title: 'The same text again',
  reason: 'The page holds this twice, for screens of different sizes.',
  mayTakeProse: true,
  *find(page) {
    const { lines } = surveyOf(page);
    const seen = new Map<string, Line>(), taken = new Set<Line>();
    const take = function* (line: Line): Iterable<Finding> {
      taken.add(line);
      if (line.holder.isConnected) yield* lineFindings(line);
    };
    for (const line of lines) {
      if (line.weight < SHORTEST || isData(line)) continue;
      const first = seen.get(line.text);
      if (!first) { seen.set(line.text, line); continue; }
      const second = page.protectedRun?.contains(line.holder) && !page.protectedRun.contains(first.holder);
      const copy = second ? first : line, own = second ? line : first;
      yield* take(copy);
      // What stands around a copy as around its original is copied along, however short: headings, items of a list.
      for (const step of [-1, 1]) {
        for (let by = step; ; by += step) {
          const one = lines[copy.index + by], other = lines[own.index + by];
          if (!one || !other || one === own || other === copy || one.text !== other.text || taken.has(one) || taken.has(other) || isData(one) || one.weight >= SHORTEST) break;
          yield* take(one);
        }
      }
    }
  },
};

/** Code and tables repeat themselves. */
const isData = ({ around }: Line): boolean => around.code || around.table;
