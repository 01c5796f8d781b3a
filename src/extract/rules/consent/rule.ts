import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['cookie', 'cookies', 'consent', 'gdpr', 'privacy', 'cmp', 'onetrust', 'didomi', 'cookiebanner', 'notice', 'borlabs', 'embed', 'embedded', 'usercentrics']);

export const rule: Rule = {
  id: 'consent',
  family: 'consent',
  title: 'Cookie and privacy notices',
  reason: 'This asks for consent to cookies or tells how the site handles data.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { says: ['consent.sure', 'consent.framework'], asks: line => has(line, 'consent.sure', 'consent.framework'), belongs: line => has(line, 'consent.words', 'consent.labels', 'consent.framework', 'legal.sure') || line.controlLength > 0, names: NAMES, longest: 480 });
  },
};
