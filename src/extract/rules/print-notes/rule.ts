import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['print', 'printonly', 'printable', 'noprint']);

export const rule: Rule = {
  id: 'print-notes',
  family: 'navigation',
  title: 'Print and copy notes',
  reason: 'This note is meant for a printed or copied page.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { says: ['prompts.print'], asks: line => has(line, 'prompts.print') && !line.prose, belongs: () => false, names: NAMES, longest: 160 });
  },
};
