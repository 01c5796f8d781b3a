import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['rating', 'ratings', 'poll', 'polls', 'vote', 'votes', 'voting', 'stars', 'survey', 'rate', 'reactions', 'quiz']);

export const rule: Rule = {
  id: 'ratings',
  family: 'navigation',
  title: 'Ratings and polls',
  reason: 'This lets readers vote or rate.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, { says: ['prompts.ratings'], asks: line => has(line, 'prompts.ratings') && !line.prose && line.text.length <= 140, belongs: line => has(line, 'prompts.ratings') || line.controlLength > 0, names: NAMES, longest: 160, enough: 2 });
  },
};
