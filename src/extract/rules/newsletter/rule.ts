import { isNamedNear } from '../../rules-support/names';
import type { Line } from '../../rules-support/line';
import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import type { Rule } from '../rule';

const NAMES = new Set(['newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'mailing', 'mailchimp', 'mc4wp', 'optin', 'email', 'cta', 'promo']);

const OWN_NAMES = new Set(['newsletter', 'newsletters', 'signup', 'mailing', 'mailchimp', 'mc4wp', 'optin']);
const LONGEST_LABEL = 40;

export const rule: Rule = {
  id: 'newsletter',
  family: 'newsletter',
  title: 'Newsletter sign-ups',
  reason: 'This asks the reader to sign up for mail from the publisher.',
  mayTakeProse: false,
  *find(page) {
    yield* findPrompts(page, {
      says: ['newsletter.labels', 'newsletter.nouns'],
      asks: line => has(line, 'newsletter.labels') && !line.prose || isLabel(line) || has(line, 'newsletter.nouns') && (has(line, 'newsletter.verbs') || line.controlLength > 0),
      belongs: line => has(line, 'newsletter.nouns', 'newsletter.verbs', 'newsletter.labels', 'prompts.form', 'consent.words', 'legal.sure') || line.controlLength > 0,
      names: NAMES,
    });
  },
};

/** A short line that names the newsletter, in a box that is named after it. */
const isLabel = (line: Line): boolean => line.text.length <= LONGEST_LABEL && !line.prose && has(line, 'newsletter.nouns') && isNamedNear(line.holder, OWN_NAMES, 2);
