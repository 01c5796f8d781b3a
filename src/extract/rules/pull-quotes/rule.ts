import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { isNamedNear } from '../../rules-support/names';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 400;
const SHORTEST = 30;
const PARAGRAPH = 100;
/** Quotes of one page that are looked for: each is searched for in the whole text. */
const MOST = 60;
const NAMES = new Set(['pullquote', 'pull', 'quote', 'blockquote', 'callout', 'highlight', 'tweet', 'tweetable', 'ctt', 'zitat', 'citation', 'destacado']);

const comparable = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}|]+/gu, ' ').trim();

export const rule: Rule = {
  id: 'pull-quotes',
  family: 'repeat',
  title: 'Pull-quotes',
  reason: 'These words stand in a paragraph of the article already.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    const prose = survey.lines.filter(line => line.prose && line.weight >= PARAGRAPH);
    let all: string | null = null, compared = 0;
    for (const line of shortLines(page, LONGEST)) {
      if (line.weight < SHORTEST || line.around.heading > 0 || line.around.table) continue;
      if (!line.around.quote && line.around.section !== 'aside' && !isNamedNear(line.holder, NAMES, 3)) continue;
      all ??= comparable(prose.map(({ text }) => text).join(' | '));
      const words = comparable(line.text);
      if (words.length < SHORTEST || ++compared > MOST) continue;
      const first = all.indexOf(words);
      if (first >= 0 && (!line.prose || line.weight < PARAGRAPH || all.indexOf(words, first + 1) >= 0)) yield* lineFindings(line);
    }
  },
};
