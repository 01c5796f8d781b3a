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
const CREDIT_NAME = /(?:^|[\s_-])(?:credits?|copyright|photographer|attribution|byline|(?:image|photo|picture|media|foto|bild)[_-]?(?:source|author|by|agency)|source|agency|rights|copyrights?|quelle|fotograf)(?:$|[\s_-])|(?:photo|image|picture|caption|figure|media)_*-*credit/;
const CAPTION_NAME = /caption|(?:^|[\s_-])(?:legend|legende|bildunterschrift|bildtext|pie-de-foto|piefoto|didascalia|bijschrift|cutline)(?:$|[\s_-])/;
const COUNTER = /^\s*\d{1,3}\s*(?:\/|of|von|de|di|sur|из)\s*\d{1,3}\s*$/i;

const LABEL_CUT = { rule: 'credit-label', family: 'media', reason: 'The word before a photographer’s name; the name is shown as the credit.' } as const;
const CONTROL_CUT = { rule: 'picture-controls', family: 'media', reason: 'A button or counter of the picture viewer.' } as const;

/** An element that page authors name as a picture's caption or credit. */
export const isCaptionNamed = (element: Element): boolean => element.localName === 'figcaption' || CAPTION_NAME.test(names(element)) || isCreditNamed(element);
export const isCreditNamed = (element: Element): boolean => CREDIT_NAME.test(names(element));

/** Reads everything that `root` says as a picture's caption and credit; viewer controls and credit labels are cut. */
export function readCaption(root: Element, scope: Scope): Words {
  for (const control of [...root.querySelectorAll('button, [role="button"]')]) if (root.contains(control)) scope.cut(control, CONTROL_CUT);
  for (const part of [...root.querySelectorAll('span, div, p')]) if (part.firstElementChild === null && COUNTER.test(part.textContent ?? '')) scope.cut(part, CONTROL_CUT);
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

function creditElements(root: Element): Element[] {
  if (root.localName !== 'figure' && isCreditNamed(root) && !CAPTION_NAME.test(names(root)) && (root.textContent ?? '').length <= LONGEST_CREDIT) return [root];
  const found: Element[] = [];
  for (const element of root.querySelectorAll('[class], small')) {
    if (!isCreditNamed(element) || found.some((outer) => outer.contains(element))) continue;
    const text = tidy(element.textContent ?? '');
    // A wrapper named after the credit may hold the caption too.
    if (hasWords(text) && text.length <= LONGEST_CREDIT && element.querySelector('figcaption, [class*="caption"]') === null) found.push(element);
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
