import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['event', 'events', 'promo', 'promotion', 'banner', 'cta', 'webinar', 'callout']);

export const rule: Rule = {
  id: 'promotions',
  family: 'advertising',
  title: 'Events and offers',
  reason: 'This invites readers to an event or offers a service.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { asks: line => has(line, 'prompts.event') && line.text.length <= 120, belongs: line => has(line, 'prompts.event', 'prompts.form'), names: NAMES, longest: 120, enough: 3 });
  },
};
