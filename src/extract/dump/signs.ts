import type { Role } from '../phrases/book';
import { phrasesIn } from '../rules-support/phrases';
import { weigh } from '../rules-support/weight';
import { isLabelRun } from './label-run';

/** A kind of clutter that a line's words name. `hint` alone proves nothing. */
export type Sign = 'icons' | 'template' | 'paywall' | 'advertising' | 'newsletter' | 'related' | 'share' | 'comments' | 'consent' | 'navigation' | 'hint';

const SIGNS: Readonly<Partial<Record<Role, Sign>>> = {
  'paywall.sure': 'paywall', 'paywall.labels': 'paywall', 'paywall.hints': 'hint',
  'advertising.labels': 'advertising', 'advertising.notes': 'advertising', 'advertising.by': 'advertising',
  'newsletter.labels': 'newsletter',
  'related.labels': 'related', 'related.leads': 'related',
  'share.leads': 'share', 'share.asks': 'share', 'share.counts': 'share',
  'comments.labels': 'comments', 'comments.leads': 'comments',
  'consent.sure': 'consent', 'consent.labels': 'consent',
  'navigation.labels': 'navigation',
};
/** `{{count}}`, `${name}`, `[[title]]`, `<%= x %>`: what a page's script would have filled in. */
const TEMPLATE = /\{\{[^{}]{1,80}\}\}|\$\{[\w.]{1,60}\}|\[\[[\w.-]{1,60}\]\]|<%[^%]{1,80}%>/;
/** Longer lines are paragraphs; a phrase somewhere in one does not make it clutter. */
const LONGEST = 220;

/** Kinds of clutter that a line names, each once. */
export function signsOf(text: string): readonly Sign[] {
  if (TEMPLATE.test(text)) return ['template'];
  if (isLabelRun(text)) return ['icons'];
  if (weigh(text) > LONGEST) return [];
  return [...new Set(phrasesIn(text).hits.flatMap(({ role }) => SIGNS[role] ?? []))];
}
