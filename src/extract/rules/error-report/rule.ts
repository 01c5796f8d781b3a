import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['feedback', 'error', 'report', 'correction', 'helpful', 'tip', 'tips', 'typo']);

export const rule: Rule = {
  id: 'error-report',
  family: 'navigation',
  title: 'Error reports and feedback',
  reason: 'This asks readers to report mistakes or rate the page’s help.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { says: ['prompts.correct'], asks: line => has(line, 'prompts.correct'), belongs: line => line.controlLength > 0 || has(line, 'prompts.form'), names: NAMES, longest: 220 });
  },
};
