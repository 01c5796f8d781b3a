import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 400;
/** Characters below which words agree by chance. */
const SHORTEST = 12;

const comparable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export const rule: Rule = {
  id: 'headline-repeat',
  family: 'repeat',
  title: 'Headline again',
  reason: 'The headline or standfirst is shown above the text already.',
  mayTakeProse: false,
  *find(page) {
    const title = comparable(page.metadata.title), dek = comparable(page.metadata.dek ?? '');
    const survey = surveyOf(page);
    for (const [line] of shortLines(page, LONGEST)) {
      if (line.around.quote || line.around.table) continue;
      const early = survey.firstProse < 0 || line.index <= survey.firstProse + 1, heading = line.around.heading > 0;
      const text = comparable(line.text);
      if (text.length < SHORTEST) continue;
      if (text === title && (early || heading || line.index > survey.lastProse) || dek.length > SHORTEST && text === dek && early && line.index < survey.lastProse) yield* lineFindings(line);
    }
  },
};
