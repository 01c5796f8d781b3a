import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LINKS = 0.5;
const SHORT = 60;

export const rule: Rule = {
  id: 'site-header',
  family: 'header',
  title: 'Site header',
  reason: 'This is the top of every page of the site.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const { element: header, kind } of survey.landmarks) {
      if (kind !== 'header') continue;
      const box = survey.box(header);
      if (!box || !header.isConnected || survey.holdsRun(header) || header.closest('article, main') || header.querySelector('h1') || box.prose > 0) continue;
      if (box.end <= Math.max(0, survey.firstProse) && (box.linkDensity >= LINKS || box.length <= SHORT)) yield { node: header };
    }
  },
};
