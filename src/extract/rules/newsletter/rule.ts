import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'mailing', 'mailchimp', 'mc4wp', 'optin', 'email', 'cta', 'promo']);

export const rule: Rule = {
  id: 'newsletter',
  family: 'newsletter',
  title: 'Newsletter sign-ups',
  reason: 'This asks the reader to sign up for mail from the publisher.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, {
      asks: line => has(line, 'newsletter.labels') && !line.prose || has(line, 'newsletter.nouns') && has(line, 'newsletter.verbs'),
      belongs: line => has(line, 'newsletter.nouns', 'newsletter.verbs', 'newsletter.labels', 'prompts.form', 'consent.words', 'legal.sure') || line.controlLength > 0,
      names: NAMES,
    });
  },
};
