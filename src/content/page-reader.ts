import { remarkKey } from '../article/remark';
import type { Extraction, Verdict } from '../article/result';
import type { ReadOutcome } from '../platform/outcome';
import type { ReaderReply, Request } from '../platform/protocol';
import { contentType } from './page-facts';
import type { ReaderPart } from './part-shelf';
import { addressOf } from './watch-address';

/** What the in-page reader needs of its surroundings. */
export interface PageReaderParts {
  readonly window: Window;
  /** May throw: on a document that is none. */
  readonly extract: () => Extraction;
  /** Fetches the in-page reader, which the engine comes without. */
  readonly loadReader: () => Promise<ReaderPart>;
  /** The reader opened or closed; `left`: a person closed it. */
  readonly changed: (state: Request<'reader/changed'>) => void;
  /** A sentence for the person. */
  readonly translate: (key: string) => string;
}

/** A content script only ever runs where the browser let it, so of the reasons for not reading a page two are left. */
type PageOutcome = Exclude<ReadOutcome, { readonly state: 'unreadable' }> | { readonly state: 'unreadable'; readonly why: 'viewer' | 'not-html' };

export interface PageReader {
  readonly read: (request: Request<'page/read'>) => PageOutcome;
  readonly open: (request: Request<'page/open'>) => Promise<ReaderReply>;
  readonly toggle: () => Promise<ReaderReply>;
  /** The page went to another address by itself: what the reader shows is not there any more. */
  readonly leave: () => void;
}

const VIEWERS = /^(?:image|video|audio)\/(?!svg)|^application\/(?:pdf|json)|\+json$/u;
const READABLE: ReadonlySet<unknown> = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/**
 * The page's side of the reader: one page, one extraction at a time. What was last shown is kept, so that the popup, the
 * reader in the page and a copy give the same text.
 */
export function createPageReader({ window: win, extract, loadReader, changed, translate }: PageReaderParts): PageReader {
  let kept: { readonly address: string; readonly extraction: Extraction } | null = null;
  let open: { readonly extraction: Extraction; readonly close: () => void } | null = null;
  let leaving = false;

  const read = ({ force, seen }: Request<'page/read'>): PageOutcome => {
    if (seen && open) return { state: 'article', extraction: open.extraction };
    const unreadable = whyUnreadable(win.document);
    if (unreadable !== null) return { state: 'unreadable', why: unreadable };
    try {
      const extraction = extract();
      kept = { address: addressOf(win.location), extraction };
      const { verdict } = extraction;
      return verdict.isArticle || force ? { state: 'article', extraction } : { state: 'not-article', verdict };
    } catch {
      return { state: 'error', message: translate('failedReading') };
    }
  };

  const show = async (extraction: Extraction): Promise<ReaderReply> => {
    const address = addressOf(win.location);
    try {
      const reader = await loadReader();
      await reader.ready();
      // Asked for twice at once, or the page went on meanwhile.
      if (open) return { state: 'open' };
      if (addressOf(win.location) !== address) return { state: 'closed' };
      const { close } = reader.open(extraction, () => {
        open = null;
        changed({ open: false, left: !leaving });
      });
      open = { extraction, close };
    } catch {
      return { state: 'error', message: translate('failedShowing') };
    }
    changed({ open: true, left: false });
    return { state: 'open' };
  };

  const notArticle = ({ reason }: Verdict): ReaderReply => ({ state: 'not-article', reason: translate(remarkKey(reason)) });

  const openOver = async ({ auto }: Request<'page/open'>): Promise<ReaderReply> => {
    if (open) return { state: 'open' };
    // What the popup showed a moment ago, if it is this page's.
    if (!auto && kept?.address === addressOf(win.location)) return show(kept.extraction);
    const outcome = read({ force: !auto, seen: false });
    if (outcome.state === 'not-article') return notArticle(outcome.verdict);
    if (outcome.state !== 'article') return outcome;
    const { article, verdict } = outcome.extraction;
    return article.body.length === 0 ? notArticle(verdict) : show(outcome.extraction);
  };

  const close = (): ReaderReply => {
    open?.close();
    return { state: 'closed' };
  };

  return {
    read,
    open: openOver,
    toggle: async () => {
      if (open) return close();
      kept = null;
      return openOver({ auto: false });
    },
    leave: () => {
      leaving = true;
      open?.close();
      leaving = false;
      kept = null;
    },
  };
}

function whyUnreadable(doc: Document): 'viewer' | 'not-html' | null {
  const type = contentType(doc);
  if (READABLE.has(type)) return null;
  return typeof type === 'string' && VIEWERS.test(type) ? 'viewer' : 'not-html';
}
