import type { Page } from '../../page';
import { linesSaying } from '../../rules-support/all-lines';
import { growBox, isThere, lineFindings, linesOf } from '../../rules-support/boxes';
import { evidenceOf, weightOf } from '../../rules-support/evidence';
import type { Line } from '../../rules-support/line';
import { isNamedNear } from '../../rules-support/names';
import { begins, has } from '../../rules-support/phrases';
import { surveyOf, type Box, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const NAMES = new Set(['paywall', 'paywalled', 'meter', 'metered', 'regwall', 'subscribe', 'subscription', 'subscriptions', 'subscriber', 'barrier', 'gate', 'gated', 'piano', 'tp', 'premium', 'membership', 'offer', 'offers', 'restricted', 'expired', 'upsell', 'poool', 'swg', 'zephr', 'memberships', 'pmpro', 'mepr', 'rcp', 'steady', 'upgrade']);
const LONGEST = 320;
/** Characters of a sign-up's label. */
const SIGN_UP = 120;
/** Kinds of structure behind a line that reads as a sentence, and behind any other. */
const ENOUGH_FOR_PROSE = 2, ENOUGH = 2;
/** Share of a box's lines, by words, that must speak of subscribing. */
const MOSTLY = 0.45;
/** Characters of the largest box of a prompt. */
const BIGGEST = 4000;
/** Lines without such words that may stand between two of a prompt. */
const GAP = 2;

const QUOTED = /^["'“„«‘「]/;

const speaksOfIt = (line: Line): boolean => has(line, 'paywall.sure', 'paywall.hints', 'paywall.labels');

/** A line that is a prompt by its words and its place. */
function isGate(page: Page, survey: Survey, line: Line): boolean {
  if (line.text.length > LONGEST || line.around.code || line.around.quote) return false;
  // A sign-up for mail is another rule's, with its box.
  if (line.text.length <= SIGN_UP && has(line, 'newsletter.nouns') && has(line, 'newsletter.verbs')) return false;
  // A step or a price in the article's own lists.
  if (line.around.item && !isNamedNear(line.holder, NAMES, 4)) return false;
  const evidence = evidenceOf(page, survey, line, NAMES);
  // At the end of the text the prompts come in company, or begin with what they ask; a sentence about them does neither.
  const alike = evidence.edge && !line.prose && (begins(line, 'paywall.sure', 3) && !QUOTED.test(line.text) || has(survey.lines[line.index - 1] ?? line, 'paywall.sure') && survey.lines[line.index - 1] !== undefined);
  return weightOf(evidence) + Number(alike) >= (line.prose ? ENOUGH_FOR_PROSE : ENOUGH);
}

function isPrompt(survey: Survey, box: Box): boolean {
  if (box.length > BIGGEST) return false;
  const ours = linesOf(survey, box).reduce((sum, line) => sum + (speaksOfIt(line) ? line.text.length : 0), 0);
  return ours >= MOSTLY * box.length;
}

/** The lines around a gate that stands without a box of its own: a prompt in bare paragraphs. */
function zone(survey: Survey, gate: Line): readonly Line[] {
  const from = reach(survey, gate, -1), to = reach(survey, gate, 1);
  return survey.lines.slice(from, to + 1);
}

function reach(survey: Survey, gate: Line, step: -1 | 1): number {
  let last = gate.index;
  for (let i = gate.index + step; Math.abs(i - last) <= GAP; i += step) {
    const line = survey.lines[i];
    if (!line || line.prose || line.holder.parentElement !== gate.holder.parentElement && !line.around.item || i <= survey.lastProse && step < 0) break;
    if (speaksOfIt(line)) last = i;
  }
  return last;
}

export const rule: Rule = {
  id: 'paywall',
  family: 'paywall',
  title: 'Subscription prompts',
  reason: 'This is the publisher’s offer or counter for subscribers, not the article’s text.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    const gates = linesSaying(survey, 'paywall.sure').filter(line => isGate(page, survey, line));
    let until = 0;
    for (const gate of gates) {
      if (gate.index < until || !isThere(gate)) continue;
      const box = growBox(survey, gate.holder, candidate => candidate.end - candidate.start === 1 || isPrompt(survey, candidate));
      if (box && box.end - box.start > 1) { yield { node: box.element }; until = box.end; continue; }
      for (const line of zone(survey, gate)) { yield* lineFindings(line); until = Math.max(until, line.index + 1); }
    }
  },
};
