import { creditIn, labelEnd } from './credit';
import { cutText } from './cut-text';
import { hasWords, joinedText, names, tidy } from './dom-text';
import type { Scope } from './scope';

export interface Words {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Characters up to which a text beside a picture is its caption. */
export const LONGEST_CAPTION = 1200;
const LONGEST_CREDIT = 160;
/** Characters from which words that stand twice in one caption are a copy. */
const SHORTEST_COPY = 30;
const CREDIT_NAME = /(?:^|[\s_-])(?:credits?|copyright|photographer|attribution|byline|(?:image|photo|picture|media|foto|bild)[_-]?(?:source|author|by|agency)|source|agency|rights|copyrights?|quelle|fotograf)(?:$|[\s_-])|(?:photo|image|picture|caption|figure|media)_*-*credit/;
const CAPTION_NAME = /caption|(?:^|[\s_-])(?:legend|legende|bildunterschrift|bildtext|pie-de-foto|piefoto|didascalia|bijschrift|cutline)(?:$|[\s_-])/;
/** Words that players and agencies' templates set before a caption; the first group is the label. */
const LEAD_IN = /^\s*((?:(?:image|media|photo|video)\s?caption\b|bildunterschrift\b|légende\s*:|media playback is (?:un)?supported on (?:your|this) device|enlarge image)[\s,:]*|\d{1,3}\s?(?:of|von|de|sur|\/)\s?\d{1,3}(?=\p{Lu}|\s*$)|\d{1,3}\s?\/\s?\d{1,3}\s)/iu;
const COUNTER = /^\s*\d{1,3}\s*(?:\/|of|von|de|di|sur|из)\s*\d{1,3}\s*$/i;

const LABEL_CUT = { rule: 'credit-label', family: 'media', reason: 'The word before a photographer’s name; the name is shown as the credit.' } as const;
const REPEAT_CUT = { rule: 'repeated-caption', family: 'repeat', reason: 'The same caption again, for another screen size.' } as const;
const CONTROL_CUT = { rule: 'picture-controls', family: 'media', reason: 'A button or counter of the picture viewer.' } as const;

/** Names that say "picture" by themselves; "byline" or "source" alone can belong to the article. */
const PICTURE_CREDIT_NAME = /(?:image|photo|picture|caption|figure|media|foto|bild|img)[\s_-]*(?:credit|source|copyright|author|by\b)|(?:^|[\s_-])(?:credits?|copyright|photographer)(?:$|[\s_-])/;

/** An element that page authors name as a picture's caption or credit, wherever it stands. */
export const isCaptionNamed = (element: Element): boolean => element.localName === 'figcaption' || CAPTION_NAME.test(names(element)) || PICTURE_CREDIT_NAME.test(names(element));
/** An element that names a credit within a picture's words. */
const isCreditNamed = (element: Element): boolean => CREDIT_NAME.test(names(element));

/** Reads everything that `root` says as a picture's caption and credit; viewer controls and credit labels are cut. */
export function readCaption(root: Element, scope: Scope): Words {
  for (const control of [...root.querySelectorAll('button, [role="button"]')]) if (root.contains(control)) scope.cut(control, CONTROL_CUT);
  for (const part of [...root.querySelectorAll('span, div, p')]) if (part.firstElementChild === null && COUNTER.test(part.textContent ?? '')) scope.cut(part, CONTROL_CUT);
  cutCopies(root, scope);
  cutLeadIns(root, scope);
  const credits = creditElements(root);
  const skip = new Set<Node>(credits);
  const { text, pieces } = joinedText(root, skip);
  const named = credits.map((element) => nameOf(element, scope)).filter((name) => name !== '');
  if (named.length > 0) return { caption: orNull(tidyCaption(text)), credit: named.join(' / ') };
  const found = creditIn(text);
  if (found === null) return { caption: orNull(tidyCaption(text)), credit: null };
  cutText(pieces, found.start, found.from, scope, LABEL_CUT);
  return { caption: orNull(tidyCaption(text.slice(0, found.start))), credit: tidy(text.slice(found.from, found.to)) };
}

/** Long captions often stand twice: whole, and shortened for narrow screens. */
function cutCopies(root: Element, scope: Scope): void {
  const texts = new Map<Element, string>();
  for (const part of root.querySelectorAll('div, span, p, figcaption')) {
    const text = tidy(part.textContent ?? '').replace(/\s*(?:…|\.\.\.)$/, '');
    if (text.length >= SHORTEST_COPY) texts.set(part, text);
  }
  const kept: Element[] = [];
  for (const [part, text] of texts) {
    if (!root.contains(part)) continue;
    const whole = kept.find((other) => !other.contains(part) && texts.get(other)?.startsWith(text));
    if (whole === undefined) kept.push(part);
    else scope.cut(part, REPEAT_CUT);
  }
}

function cutLeadIns(root: Element, scope: Scope): void {
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const { text, pieces } = joinedText(root);
    const [whole, label] = LEAD_IN.exec(text) ?? [];
    if (whole === undefined || label === undefined) return;
    cutText(pieces, whole.length - label.length, whole.length, scope, CONTROL_CUT);
  }
}

function creditElements(root: Element): Element[] {
  if (root.localName !== 'figure' && isCreditNamed(root) && !CAPTION_NAME.test(names(root)) && (root.textContent ?? '').length <= LONGEST_CREDIT) return [root];
  const found: Element[] = [];
  for (const element of root.querySelectorAll('[class], small')) {
    if (!isCreditNamed(element)) continue;
    const outer = found.findIndex((other) => other.contains(element));
    const text = tidy(element.textContent ?? '');
    // A wrapper named after the credit may hold the caption too.
    if (hasWords(text) && text.length <= LONGEST_CREDIT && !(creditIn(text)?.start ?? 0) && element.querySelector('figcaption, [class*="caption"]') === null) {
      if (outer < 0) found.push(element);
      else if (text !== tidy(found[outer]?.textContent ?? '') && labelEnd(tidy(found[outer]?.textContent ?? '')) === 0) found[outer] = element;
    }
  }
  return found;
}

function nameOf(element: Element, scope: Scope): string {
  const { text, pieces } = joinedText(element);
  const end = labelEnd(text);
  cutText(pieces, 0, end, scope, LABEL_CUT);
  return tidy(text.slice(end)).replace(/^©\s*/, '').replace(/^([^(（]*)[)）\]]$/, '$1').trim();
}

const tidyCaption = (text: string): string => tidy(text).replace(/\s*[|–—-]$/, '');
const orNull = (text: string): string | null => (hasWords(text) ? text : null);
