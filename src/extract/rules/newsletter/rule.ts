import { growBox, isThere, linesOf } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { isNamedNear } from '../../rules-support/names';
import { has } from '../../rules-support/phrases';
import { findPrompts } from '../../rules-support/prompts';
import { surveyOf, type Survey } from '../../rules-support/survey';
import type { Finding, Rule } from '../rule';

const NAMES = new Set(['newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'mailing', 'mailchimp', 'mc4wp', 'optin', 'email', 'cta', 'promo']);

const OWN_NAMES = new Set(['newsletter', 'newsletters', 'signup', 'mailing', 'mailchimp', 'mc4wp', 'optin']);
/** Of a form with a field. */
const FORM_NAMES = new Set([...OWN_NAMES, 'subscribe', 'subscription', 'subscriptions']);
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
    yield* signUpForms(surveyOf(page));
    yield* signUpButtons(surveyOf(page));
  },
};

/** Fields for an address, and what no sign-up has. */
const FIELD = 'input[type="email" i], input[name*="mail" i], input[placeholder*="@"], input[autocomplete="email" i]', MORE = 'input[type="password" i], input[type="radio" i], input[type="search" i], select';
/** What a person fills in; a sign-up asks for an address alone, or says by its name that it is one. */
const FILLED = 'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="checkbox" i], [type="image" i])';
/** Lines and characters of a form with the words around it, of which one may be a sentence, and how often the page's prose is as much. */
const MOST_LINES = 7, BIGGEST = 420, BESIDE = 2;

function isSignUp(form: Element): boolean {
  const fields = form.querySelectorAll(FILLED).length;
  return fields > 0 && form.querySelector(MORE) === null && (fields === 1 && form.querySelector(FIELD) !== null || isNamedNear(form, FORM_NAMES, 3));
}

/** A field for an address with a few lines around it, in whatever language: the box says what the mail would bring. */
function* signUpForms(survey: Survey): Generator<Finding> {
  for (const { element, kind } of survey.landmarks) {
    if (kind !== 'form' || !element.isConnected || !isSignUp(element)) continue;
    const box = growBox(survey, element.parentElement ?? element, each => each.end - each.start <= MOST_LINES && each.length <= BIGGEST && survey.prose > BESIDE * each.length && linesOf(survey, each).filter(line => line.prose).length <= 1);
    if (box && box.element.contains(element) && box.length > 0) yield { node: box.element };
  }
}

/** A short line that names the newsletter, in a box that is named after it. */
const isLabel = (line: Line): boolean => line.text.length <= LONGEST_LABEL && !line.prose && has(line, 'newsletter.nouns') && isNamedNear(line.holder, OWN_NAMES, 2);

/** Names of a widget that asks for a subscription, and of its button. */
const WIDGET = new Set(['subscription', 'subscribe', 'newsletter', 'signup', 'cta']), BUTTON = new Set(['button', 'btn', 'cta', 'subscribe']);
/** Lines and characters of such a widget. */
const FEW = 4, SHORT = 240;

/** A line or two and a button under them, in a box that is named for it. */
function* signUpButtons(survey: Survey): Generator<Finding> {
  for (const line of survey.lines) {
    if (line.links !== 1 || line.linkLength < line.text.length || line.text.length > LONGEST_LABEL || line.nodes.length !== 1 || !isThere(line)) continue;
    const only = line.nodes[0] as Element | Text, inner = line.holder.firstElementChild ?? line.holder;
    if (!isNamedNear(only.nodeType === 1 ? only as Element : inner, BUTTON, 1) && !isNamedNear(inner, BUTTON, 1)) continue;
    const box = growBox(survey, line.holder, ({ element, start, end, length, prose }) => prose === 0 && end - start <= FEW && length <= SHORT && (end - start === 1 || isNamedNear(element, WIDGET, 1)));
    if (box && box.end - box.start > 1) yield { node: box.element };
  }
}
