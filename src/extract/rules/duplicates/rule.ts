import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

/** Weight from which the same words twice are no chance. */
const SHORTEST = 120;

export const rule: Rule = {
  id: 'duplicates',
  family: 'repeat',
  title: 'The same text again',
  reason: 'The page holds this twice, for screens of different sizes.',
  mayTakeProse: true,
  *find(page) {
    const survey = surveyOf(page);
    const seen = new Map<string, Line>();
    for (const line of survey.lines) {
      if (line.weight < SHORTEST || line.around.code || line.around.table) continue;
      const first = seen.get(line.text);
      if (!first) { seen.set(line.text, line); continue; }
      const copy = page.protectedRun?.contains(line.holder) && !page.protectedRun.contains(first.holder) ? first : line;
      if (copy.holder.isConnected) yield* lineFindings(copy);
    }
  },
};
