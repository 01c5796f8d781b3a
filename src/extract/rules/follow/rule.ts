import type { Line } from '../../rules-support/line';
import { begins, has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['follow', 'social', 'socials', 'networks', 'connect']);

/** The publisher, within the first words. */
const OURS = /^.{0,24}\b(?:us|me|our|uns|nous|ons|oss|bizi|nas)\b/i;
/** "Follow us on …": the page speaks of itself. */
const isCommand = (line: Line): boolean => !line.prose && !line.around.item && begins(line, 'prompts.follow') && has(line, 'prompts.networks') && OURS.test(line.text);

export const rule: Rule = {
  id: 'follow',
  family: 'share',
  title: 'Follow us',
  reason: 'This asks the reader to follow the publisher elsewhere.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { says: ['prompts.follow'], asks: line => has(line, 'prompts.follow') && (has(line, 'prompts.networks', 'prompts.app') || line.text.length <= 40 && line.linkLength + line.controlLength > 0), belongs: line => has(line, 'prompts.networks', 'prompts.follow'), commands: isCommand, names: NAMES, longest: 220 });
  },
};
