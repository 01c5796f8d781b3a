import { advertising } from '../phrases/advertising';
import { comments } from '../phrases/comments';
import { consent } from '../phrases/consent';
import { navigation } from '../phrases/navigation';
import { newsletter } from '../phrases/newsletter';
import { paywall } from '../phrases/paywall';
import { related } from '../phrases/related';
import { share } from '../phrases/share';
import { PhraseIndex } from '../rules-support/phrase-index';
import { tokensOf } from '../rules-support/tokens';
import { weigh } from '../rules-support/weight';
import { isLabelRun } from './label-run';

/** A kind of clutter that a line's words name. `hint` alone proves nothing. */
export type Sign = 'icons' | 'template' | 'paywall' | 'advertising' | 'newsletter' | 'related' | 'share' | 'comments' | 'consent' | 'navigation' | 'hint';

const PHRASES = new PhraseIndex<Sign>([
  ['paywall', paywall.sure], ['paywall', paywall.labels], ['hint', paywall.hints],
  ['advertising', advertising.labels], ['advertising', advertising.notes], ['advertising', advertising.by],
  ['newsletter', newsletter.labels],
  ['related', related.labels], ['related', related.leads],
  ['share', share.leads], ['share', share.asks], ['share', share.counts],
  ['comments', comments.labels], ['comments', comments.leads],
  ['consent', consent.sure], ['consent', consent.labels],
  ['navigation', navigation.labels],
]);
/** `{{count}}`, `${name}`, `[[title]]`, `<%= x %>`: what a page's script would have filled in. */
const TEMPLATE = /\{\{[^{}]{1,80}\}\}|\$\{[\w.]{1,60}\}|\[\[[\w.-]{1,60}\]\]|<%[^%]{1,80}%>/;
/** Longer lines are paragraphs; a phrase somewhere in one does not make it clutter. */
const LONGEST = 220;

/** Kinds of clutter that a line names, each once. */
export function signsOf(text: string): readonly Sign[] {
  if (TEMPLATE.test(text)) return ['template'];
  if (isLabelRun(text)) return ['icons'];
  if (weigh(text) > LONGEST) return [];
  return [...new Set(PHRASES.match(tokensOf(text)).map(({ role }) => role))];
}
