import { shortLinesSaying } from '../../rules-support/all-lines';
import { growBox, lineFindings, linesOf } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { coverage, has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 160;
const MOSTLY = 0.99;
const BIGGEST = 600;
/** Somebody says it in the text. */
const QUOTED = /^["'“„«‘「].{0,80}["'”“»’」.]$/;

/** Made of nothing but words of share bars, one of them a verb. */
function isShare(line: Line): boolean {
  if (line.around.heading === 1 || QUOTED.test(line.text)) return false;
  return has(line, 'share.counts')
    || has(line, 'share.verbs') && coverage(line, 'share.words', 'share.verbs', 'share.counts') >= MOSTLY
    || line.text.length <= 80 && has(line, 'share.leads') && coverage(line, 'share.words', 'share.leads') >= 0.6
    || line.text.length <= 60 && has(line, 'share.asks') && !/[.?]$/.test(line.text);
}

const isPart = (line: Line): boolean => coverage(line, 'share.words', 'share.verbs', 'share.counts', 'share.leads') >= 0.6;

export const rule: Rule = {
  id: 'share',
  family: 'share',
  title: 'Share buttons',
  reason: 'These buttons pass the page on to other services.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, 'share.counts', 'share.verbs', 'share.leads', 'share.asks')) {
      if (line.prose || line.around.quote || !isShare(line)) continue;
      const box = growBox(survey, line.holder, candidate => candidate.element.localName !== 'figure' && (candidate.end - candidate.start === 1 || candidate.length <= BIGGEST && linesOf(survey, candidate).every(isPart)));
      if (box) yield { node: box.element }; else yield* lineFindings(line);
    }
  },
};
