import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['follow', 'social', 'socials', 'networks', 'connect']);

export const rule: Rule = {
  id: 'follow',
  family: 'share',
  title: 'Follow us',
  reason: 'This asks the reader to follow the publisher elsewhere.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { asks: line => has(line, 'prompts.follow') && (has(line, 'prompts.networks', 'prompts.app') || line.text.length <= 40 && line.linkLength + line.controlLength > 0), belongs: line => has(line, 'prompts.networks', 'prompts.follow'), names: NAMES, longest: 220 });
  },
};
