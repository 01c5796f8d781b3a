import type { Verdict } from '../../article/result';
import type { Metadata } from '../metadata/types';
import type { Snapshot } from '../snapshot/types';
import { cheapSigns } from './cheap';
import { CHEAP_MODEL } from './cheap-model';
import { logOdds, probability } from './model';
import { type PageSigns, reasonFor } from './reasons';
import { weigh } from './weigh';

/** What the page as a whole looks like, counted before anything is cut from the snapshot. */
export interface PageFeatures {
  readonly signs: PageSigns;
  readonly odds: number;
}

/** Weight of a body below which nothing was found that could be an article. */
const NOTHING = 200;

/** First half, before any cut. */
export function pageFeatures(snapshot: Snapshot, _metadata: Metadata): PageFeatures {
  const signs = cheapSigns(snapshot.document, snapshot.url ?? '');
  return { signs, odds: logOdds(CHEAP_MODEL, signs) };
}

/**
 * Is this page one article? The full answer, after extraction.
 * @param body the body that was found as plain text, blocks apart by line breaks; '' when none was
 */
export function detect(page: PageFeatures, body: { readonly text: string }): Verdict {
  if (weigh(body.text) < NOTHING) return { isArticle: false, score: 0.02, reason: 'There is hardly any text on this page.' };
  return { isArticle: page.odds > 0, score: probability(page.odds), reason: reasonFor(page.signs, page.odds > 0) };
}
