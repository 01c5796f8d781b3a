import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 400;
/** Characters below which words agree by chance. */
const SHORTEST = 12;

const comparable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether two texts are long enough alike to be compared letter by letter; marks and spaces fall away there. */
const isNear = (text: string, field: string): boolean => text.length >= field.length * 0.8 && text.length <= field.length * 1.6 + 20;

export const rule: Rule = {
  id: 'headline-repeat',
  family: 'repeat',
  title: 'Headline again',
  reason: 'The headline or standfirst is shown above the text already.',
  mayTakeProse: false,
  *find(page) {
    const title = comparable(page.metadata.title), dek = comparable(page.metadata.dek ?? '');
    const survey = surveyOf(page);
    for (const line of shortLines(page, LONGEST)) {
      if (line.around.quote || line.around.table) continue;
      const early = survey.firstProse < 0 || line.index <= survey.firstProse + 1, heading = line.around.heading > 0;
      const asTitle = (early || heading || line.index > survey.lastProse) && isNear(line.text, title), asDek = early && line.index < survey.lastProse && dek.length > SHORTEST && isNear(line.text, dek);
      if (!asTitle && !asDek) continue;
      const text = comparable(line.text);
      if (text.length >= SHORTEST && (asTitle && text === title || asDek && text === dek)) yield* lineFindings(line);
    }
  },
};
