import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['error', 'errors', 'alert', 'message', 'messages', 'msg', 'toast', 'success', 'failure', 'thanks', 'thankyou', 'confirmation', 'notice', 'notification', 'status', 'modal', 'dialog', 'popup', 'overlay', 'state', 'offline']);
const LONGEST = 200;

export const rule: Rule = {
  id: 'status-messages',
  family: 'navigation',
  title: 'Messages of forms and accounts',
  reason: 'The page says this when a form is sent or an account fails; it is not part of the text.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, {
      says: ['status.messages'],
      asks: line => has(line, 'status.messages') && line.around.heading !== 1,
      belongs: line => has(line, 'status.messages', 'prompts.form', 'paywall.labels') || line.controlLength > 0,
      names: NAMES, longest: LONGEST,
    });
  },
};
