import { shortLinesSaying } from '../../rules-support/all-lines';
import { underLabel } from '../../rules-support/labelled';
import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Box } from '../../rules-support/survey';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

/** Characters of a label over goods and of the list under it; the share of links in it. */
const LABEL = 40, BIGGEST = 1500, LINKS = 0.3;
const NAMES = new Set(['event', 'events', 'promo', 'promotion', 'banner', 'cta', 'webinar', 'callout']);

export const rule: Rule = {
  id: 'promotions',
  family: 'advertising',
  title: 'Events and offers',
  reason: 'This invites readers to an event or offers a service.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LABEL, 'prompts.shop')) {
      if (line.around.heading === 1 || line.around.table) continue;
      const isOffer = (box: Box): boolean => box.prose === 0 && box.length <= BIGGEST && box.linkDensity >= LINKS;
      const findings = [...underLabel(survey, line, { box: isOffer, beside: isOffer })];
      if (findings.length > 1 || line.linkLength > 0 || findings.some(({ node }) => node.contains(line.holder) && node !== line.holder)) yield* findings;
    }
    yield* findPrompts(page, { says: ['prompts.event'], asks: line => has(line, 'prompts.event') && line.text.length <= 120, belongs: line => has(line, 'prompts.event', 'prompts.form'), names: NAMES, longest: 120, enough: 3 });
  },
};
