import type { Extraction } from '../article/result';
import { ARTICLE_VERSION } from '../article/article';
import { findGate, judgeAccess, type GateFacts } from './access/access';
import { applyRules } from './apply-rules';
import { blockLines } from './block-lines';
import { claimFields } from './claim-fields';
import { detect, pageFeatures, type PageFeatures } from './detect/full';
import { LedgerBook } from './ledger';
import { locate } from './locate/locate';
import { linesOf } from './metadata/lines';
import { readMetadata } from './metadata/metadata';
import { liftLead } from './normalise/lead';
import { normalise } from './normalise/normalise';
import type { Page } from './page';
import { findProtectedRun } from './protected-run';
import { RULES } from './rules';
import { inferSnapshot } from './snapshot/infer';
import { measureSnapshot } from './snapshot/measure';
import type { Snapshot } from './snapshot/types';
import { TextIndex } from './text-index';

export interface ExtractOptions {
  /** The page's address; a live page's own by default. */
  readonly url?: string | null;
  /** The live page's window: its layout then decides what is shown. Absent for saved pages. */
  readonly window?: Window & typeof globalThis;
}

/**
 * Page in, article and ledger out. The page is only read. Works for any page: `verdict` says whether it is an article.
 * Throws only where the document is not an HTML document at all.
 */
export function extract(document: Document, options: ExtractOptions = {}): Extraction {
  const { url = null, window } = options;
  return extractSnapshot(window ? measureSnapshot(document, window, { url: url ?? window.location.href }) : inferSnapshot(document, { url }));
}

/** A page from which fields and clutter are taken, before the body is chosen. */
export interface ClearedPage {
  readonly page: Page;
  readonly ledger: LedgerBook;
  readonly gate: GateFacts;
  readonly features: PageFeatures;
}

/** First half of the work: reads what the page says of itself, then lets the rules take the clutter. */
export function clearPage(snapshot: Snapshot): ClearedPage {
  const index = new TextIndex(snapshot.body);
  const ledger = new LedgerBook(index);
  ledger.note(snapshot.unread);
  const lines = linesOf(snapshot.body);
  const metadata = readMetadata(snapshot, lines);
  const gate = findGate(snapshot, metadata, lines);
  const features = pageFeatures(snapshot, metadata, lines);
  const page: Page = { snapshot, body: snapshot.body, metadata, stats: index.stats, protectedRun: findProtectedRun(index) };
  claimFields(page, ledger);
  applyRules(RULES, page, ledger);
  return { page, ledger, gate, features };
}

/** The same from a snapshot; the snapshot is used up. */
export function extractSnapshot(snapshot: Snapshot): Extraction {
  const { page, ledger, gate, features } = clearPage(snapshot);
  const { metadata } = page;
  const { doubts } = locate(page, ledger);
  const text = blockLines(page.body).join('\n');
  const blocks = normalise(page.body, {
    base: snapshot.base, lang: metadata.lang,
    removed: (node, cause) => { ledger.cut(node, cause); },
  });
  const { lead, body } = liftLead(blocks, metadata.leadImage);
  const access = judgeAccess(gate, text);
  return {
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
      sources: metadata.sources,
    },
    ledger: ledger.ledger(),
    verdict: detect(features, { text }),
    doubts,
  };
}
