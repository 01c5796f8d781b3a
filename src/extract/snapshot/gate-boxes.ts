import { GATE } from '../phrases/gate';

/** What a box that stands over a page is called, with the frames in it, and what it says. */
export interface BoxFacts {
  readonly name: string;
  readonly words: string;
}

const CONSENT_NAME = /cookie|consent|cmp|gdpr|onetrust|didomi/i;
const CONSENT = /cookie|consent|gdpr|einwilligung|zustimm|consenso|クッキー|쿠키/g;
const PRIVACY = /privacy|datenschutz|confidentialité|privacidad|riservatezza|prywatno|конфиденц|隐私|隱私/;
const WALL_NAME = /pay-?wall|reg-?wall/i;
const GATE_NAME = /pay-?wall|reg-?wall|(?:^|[\s_-])(?:gate|barrier|tp-modal|tp-backdrop|piano)(?:[\s_-]|$)/i;
/** Characters in which a box says what it is about. */
const BEGINNING = 600, LONGEST = 4_000;

const plain = (words: string): string => words.slice(0, LONGEST).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

/**
 * Whether a box asks for consent. So does one that offers a subscription instead; but a gate with a word about privacy or
 * cookies at its foot is a gate.
 */
export function asksConsent({ name, words }: BoxFacts): boolean {
  // "cmp" also begins every name that one large publishing system gives.
  if (CONSENT_NAME.test(name) && !WALL_NAME.test(name)) return true;
  const said = plain(words), beginning = said.slice(0, BEGINNING);
  const gate = Math.min(...[GATE.withheld, GATE.reserved, GATE.offer].map(phrase => phrase.exec(said)?.index ?? Infinity));
  const consents = Array.from(beginning.matchAll(CONSENT), ({ index }) => index);
  return consents.length > 1 || (consents[0] ?? Infinity) < gate || (gate === Infinity && PRIVACY.test(beginning));
}

/** Whether boxes, taken together, ask to subscribe or log in for the text behind them. */
export function isGate(boxes: readonly BoxFacts[]): boolean {
  const words = plain(boxes.map(box => box.words).join(' '));
  return ((GATE.withheld.test(words) || GATE.reserved.test(words) || GATE.offer.test(words)) && GATE.act.test(words)) || boxes.some(({ name }) => GATE_NAME.test(name));
}
