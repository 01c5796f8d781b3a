import { UNADJUSTED, type Adjust } from '../article/adjust';
import { ARTICLE_VERSION } from '../article/article';
import type { Extraction } from '../article/result';
import { findGate, judgeAccess, type GateFacts } from './access/access';
import { applyAdjust, wantedNodes } from './adjust/apply-adjust';
import { NumberedNodes } from './adjust/nodes';
import { Origins } from './adjust/origins';
import { applyRules } from './apply-rules';
import { blockLines } from './block-lines';
import { claimFields } from './claim-fields';
import { detect, pageFeatures, type PageFeatures } from './detect/full';
import { fieldSources } from './field-sources';
import { LedgerBook } from './ledger';
import { locate } from './locate/locate';
import { linesOf } from './metadata/lines';
import { readMetadata } from './metadata/metadata';
import { liftLead } from './normalise/lead';
import { normalise } from './normalise/normalise';
import type { Page } from './page';
import { findProtectedRun } from './protected-run';
import { RULES } from './rules';
import { forgetTexts } from './rules-support/phrases';
import type { Rule } from './rules/rule';
import { inferSnapshot } from './snapshot/infer';
import { measureSnapshot } from './snapshot/measure';
import type { Snapshot } from './snapshot/types';
import { TextIndex } from './text-index';

export interface ExtractOptions {
  /** The page's address; a live page's own by default. */
  readonly url?: string | null;
  /** The live page's window: its layout then decides what is shown. Absent for saved pages. */
  readonly window?: Window & typeof globalThis;
  /** What the reader restored, hid or chose otherwise. */
  readonly adjust?: Adjust;
}

/**
 * Page in, article and ledger out. The page is only read. Works for any page: `verdict` says whether it is an article.
 * Throws only where the document is not an HTML document at all.
 */
export function extract(document: Document, options: ExtractOptions = {}): Extraction {
  return extractSnapshot(takeSnapshot(document, options), options.adjust);
}

/** The inert copy that extraction works on, by the live layout where there is one. */
export function takeSnapshot(document: Document, { url = null, window }: ExtractOptions): Snapshot {
  return window ? measureSnapshot(document, window, { url: url ?? window.location.href }) : inferSnapshot(document, { url });
}

/** A page from which fields and clutter are taken, before the body is chosen. */
export interface ClearedPage {
  readonly page: Page;
  readonly ledger: LedgerBook;
  readonly gate: GateFacts;
  readonly features: PageFeatures;
}

/** First half of the work: reads what the page says of itself, then lets the rules take the clutter. */
export function clearPage(snapshot: Snapshot, rules: readonly Rule[] = RULES): ClearedPage {
  forgetTexts();
  const index = new TextIndex(snapshot.body);
  const ledger = new LedgerBook(index);
  ledger.note(snapshot.unread);
  const lines = linesOf(snapshot.body);
  const metadata = readMetadata(snapshot, lines);
  const gate = findGate(snapshot, metadata, lines);
  const features = pageFeatures(snapshot, metadata, lines);
  const page: Page = { snapshot, body: snapshot.body, metadata, stats: index.stats, protectedRun: findProtectedRun(index) };
  claimFields(page, ledger);
  applyRules(rules, page, ledger);
  return { page, ledger, gate, features };
}

/** An extraction, and where in its snapshot each part of it came from. */
export interface Traced {
  readonly extraction: Extraction;
  readonly ledger: LedgerBook;
  readonly origins: Origins;
  readonly nodes: NumberedNodes;
  readonly body: HTMLElement;
}

/** The same from a snapshot; the snapshot is used up. */
export const extractSnapshot = (snapshot: Snapshot, adjust?: Adjust): Extraction => extractTraced(snapshot, adjust).extraction;

/** The same, for those who will adjust it. */
export function extractTraced(snapshot: Snapshot, adjust: Adjust = UNADJUSTED): Traced {
  const nodes = new NumberedNodes(snapshot.body);
  const wanted = wantedNodes(adjust, snapshot.body, nodes);
  const everything = adjust.choice === 'everything';
  const { page, ledger, gate, features } = clearPage(snapshot, everything ? [] : RULES);
  const { metadata } = page;
  const { doubts } = everything ? { doubts: [] } : locate(page, ledger, adjust.choice);
  // Among the kept words alone it is plain what stands at an end of the text, and which label has lost its list.
  if (!everything) applyRules(RULES, { ...page, protectedRun: findProtectedRun({ root: page.body, stats: page.stats }) }, ledger);
  // What the page is does not change with what a reader puts back or hides.
  const text = blockLines(page.body).join('\n');
  applyAdjust(wanted, page, ledger, nodes);
  const origins = new Origins();
  const blocks = normalise(page.body, {
    base: snapshot.base, lang: metadata.lang,
    removed: (node, cause) => { ledger.cut(node, cause, false); },
    made: origins.note,
  });
  const { lead, body } = liftLead(blocks, metadata.leadImage);
  const access = judgeAccess(gate, text);
  const extraction: Extraction = {
    article: {
      version: ARTICLE_VERSION,
      url: snapshot.url,
      title: metadata.title,
      dek: metadata.dek,
      section: metadata.section,
      authors: metadata.authors,
      byline: metadata.authors.length ? metadata.authors.join(', ') : null,
      siteName: metadata.siteName,
      publishedTime: metadata.publishedTime,
      modifiedTime: metadata.modifiedTime,
      lang: metadata.lang,
      dir: metadata.dir,
      lead, body, access,
      sponsored: metadata.sponsored,
      sources: fieldSources(metadata, lead),
    },
    ledger: ledger.ledger(),
    verdict: detect(features, { text }),
    doubts,
  };
  return { extraction, ledger, origins, nodes, body: page.body };
}
