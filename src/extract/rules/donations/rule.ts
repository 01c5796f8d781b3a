import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['donate', 'donation', 'donations', 'support', 'contribute', 'patreon', 'fundraising', 'appeal', 'membership', 'spenden', 'cta', 'promo', 'banner']);

export const rule: Rule = {
  id: 'donations',
  family: 'newsletter',
  title: 'Donation appeals',
  reason: 'This asks the reader to support the publisher.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { says: ['prompts.donate'], asks: line => has(line, 'prompts.donate'), belongs: line => has(line, 'prompts.donate', 'prompts.form'), names: NAMES, longest: 420, enough: 2 });
  },
};
