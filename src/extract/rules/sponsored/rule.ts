import { shortLinesSaying } from '../../rules-support/all-lines';
import { growBox, lineFindings, linesOf } from '../../rules-support/boxes';
import { evidenceOf } from '../../rules-support/evidence';
import { isNamed } from '../../rules-support/names';
import { begins, has } from '../../rules-support/phrases';
import { surveyOf, type Box, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 160;
const SHORT = 60;
const BIGGEST = 1200;
const NAMES = new Set(['sponsored', 'sponsor', 'sponsors', 'promoted', 'outbrain', 'taboola', 'native', 'advertorial', 'ad', 'ads', 'advert', 'advertisement', 'partner', 'paid', 'branded']);
const LINKS = 0.5;
/** Characters and prose of a box that is taken for its first line alone. */
const SMALL = 420, LITTLE_PROSE = 200;

const isSponsors = (survey: Survey, box: Box): boolean =>
  box.linkDensity >= LINKS || isNamed(box.element, NAMES) || linesOf(survey, box).some(line => has(line, 'advertising.notes'));

export const rule: Rule = {
  id: 'sponsored',
  family: 'advertising',
  title: 'Sponsored boxes',
  reason: 'An advertiser paid for this box; it is not the newsroom’s text.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, 'advertising.labels', 'advertising.by')) {
      const label = has(line, 'advertising.labels');
      if (line.around.heading === 1 || line.around.quote || !label && !(has(line, 'advertising.by') && line.text.length <= SHORT && !/[.]$/.test(line.text))) continue;
      const paid = label || begins(line, 'advertising.paid');
      const evidence = evidenceOf(page, survey, line, NAMES);
      if (!evidence.boxed && !evidence.named && !(evidence.outside && line.around.heading)) continue;
      const box = growBox(survey, line.holder, candidate => candidate.start >= line.index - 1 && candidate.length <= BIGGEST && (candidate.end - candidate.start === 1 || isSponsors(survey, candidate) || paid && candidate.start === line.index && candidate.length <= SMALL && candidate.prose <= LITTLE_PROSE));
      if (box && box.end - box.start > 1) yield { node: box.element };
      else if (evidence.named || paid && evidence.boxed && line.around.heading === 0) yield* lineFindings(line);
    }
  },
};
