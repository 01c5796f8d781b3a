import { linesOf } from '../../rules-support/boxes';
import { isCopyright } from '../../rules-support/copyright';
import { has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LINKS = 0.4;

export const rule: Rule = {
  id: 'site-footer',
  family: 'footer',
  title: 'Site footer',
  reason: 'This is the foot of every page of the site.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const { element: footer, kind } of survey.landmarks) {
      if (kind !== 'footer') continue;
      const box = survey.box(footer);
      if (!box || !footer.isConnected || survey.holdsRun(footer) || footer.closest('article, blockquote, figure, main') || box.start < survey.lastProse) continue;
      if (box.linkDensity >= LINKS || linesOf(survey, box).some(line => has(line, 'legal.sure', 'legal.notes') || isCopyright(line.text))) yield { node: footer };
    }
  },
};
