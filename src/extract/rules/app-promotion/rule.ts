import { begins, has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['app', 'apps', 'download', 'promo', 'banner', 'store', 'smartbanner', 'whatsapp', 'telegram']);

export const rule: Rule = {
  id: 'app-promotion',
  family: 'app',
  title: 'App promotion',
  reason: 'This promotes the publisher’s app or channels.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { says: ['prompts.app'], asks: line => (line.prose ? begins(line, 'prompts.app', 2) : has(line, 'prompts.app')) && (!line.around.heading || line.text.length < 80), belongs: line => has(line, 'prompts.networks', 'prompts.follow', 'prompts.app') || /\bapp\b/i.test(line.text), names: NAMES, longest: 220 });
  },
};
