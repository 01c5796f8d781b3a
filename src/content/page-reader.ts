import type { Adjusted, AdjustStep, LocalRule } from '../article/adjust';
import type { Passage } from '../article/passage';
import { remarkKey } from '../article/remark';
import type { Verdict } from '../article/result';
import type { Reading } from '../extract/adjust/reading';
import type { ReadOutcome } from '../platform/outcome';
import type { ReaderReply, Request, SelectionReply } from '../platform/protocol';
import { adjusted } from './adjusted';
import { supersedes, withholds } from './supersedes';
import { contentType } from './page-facts';
import type { OpenReader, ReaderPart } from './part-shelf';
import { addressOf } from './watch-address';

/** What the in-page reader needs of its surroundings. */
export interface PageReaderParts {
  readonly window: Window;
  /** Reads the page anew. May throw: on a document that is none. */
  readonly startReading: () => PageReading | Promise<PageReading>;
  /** The address that the page goes by. */
  readonly canonical: () => string;
  /** The site that a rule may be kept for; null in a private window. */
  readonly rulesHost: () => string | null;
  readonly keepRule: (rule: LocalRule) => Promise<void>;
  /** What is selected in the page, cleaned; null where nothing is. May throw. */
  readonly readSelection: () => Passage | null;
  /** Calls back when the page changed under the reader. @returns what stops it */
  readonly watch: (again: () => Promise<void>) => () => void;
  /** Fetches the in-page reader, which the engine comes without. */
  readonly loadReader: () => Promise<ReaderPart>;
  /** The reader opened or closed; `left`: a person closed it. */
  readonly changed: (state: Request<'reader/changed'>) => void;
  /** A sentence for the person. */
  readonly translate: (key: string) => string;
}

/** What a page's reading must be able to do: Reading in extract/adjust. */
export type PageReading = Pick<Reading, 'extraction' | 'adjust' | 'isAdjusted' | 'restore' | 'hide' | 'another' | 'undo' | 'reset' | 'rule'>;

/** A content script only ever runs where the browser let it, so of the reasons for not reading a page two are left. */
type PageOutcome = Exclude<ReadOutcome, { readonly state: 'unreadable' }> | { readonly state: 'unreadable'; readonly why: 'viewer' | 'not-html' };

export interface PageReader {
  readonly read: (request: Request<'page/read'>) => Promise<PageOutcome>;
  readonly open: (request: Request<'page/open'>) => Promise<ReaderReply>;
  /** Opens the reader where it is not open, and has the browser print. */
  readonly print: () => Promise<ReaderReply>;
  readonly toggle: () => Promise<ReaderReply>;
  /** What is selected: in the open reader, else in the page. */
  readonly selection: () => Promise<SelectionReply>;
  /** A step asked for by the popup. */
  readonly adjust: (step: AdjustStep) => Promise<Adjusted | null>;
  /** The page went to another address by itself: what the reader shows is not there any more. */
  readonly leave: () => void;
}

const BEFORE_PRINTING_MS = 300;
const VIEWERS = /^(?:image|video|audio)\/(?!svg)|^application\/(?:pdf|json)|\+json$/u;
const READABLE: ReadonlySet<unknown> = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/**
 * The page's side of the reader: one page, one extraction at a time. What was last shown is kept, so that the popup, the
 * reader in the page and a copy give the same text.
 */
export function createPageReader({ window: win, startReading, canonical, rulesHost, keepRule, readSelection, watch, loadReader, changed, translate }: PageReaderParts): PageReader {
  let kept: { readonly address: string; readonly reading: PageReading } | null = null;
  let open: (OpenReader & { reading: PageReading }) | null = null;
  let leaving = false;

  const keptHere = (): PageReading | null => (kept?.address === addressOf(win.location) ? kept.reading : null);

  const articleOf = ({ extraction, isAdjusted }: PageReading): PageOutcome => ({ state: 'article', extraction, address: canonical(), putRight: isAdjusted });

  const readPage = async (): Promise<PageReading | Exclude<PageOutcome, { readonly state: 'article' }>> => {
    const unreadable = whyUnreadable(win.document);
    if (unreadable !== null) return { state: 'unreadable', why: unreadable };
    try {
      const address = addressOf(win.location);
      const reading = await startReading();
      kept = { address, reading };
      return reading;
    } catch {
      return { state: 'error', message: translate('failedReading') };
    }
  };

  /** What a person put right, which stays until the page goes, or came to keep its text from this reader. */
  const putRight = async (): Promise<PageReading | null> => {
    const before = keptHere();
    if (before?.isAdjusted !== true) return null;
    const address = addressOf(win.location);
    try {
      const now = await startReading();
      if (addressOf(win.location) !== address || withholds(now.extraction, before.extraction)) return null;
    } catch {
      // A page that cannot be read any more says nothing new.
    }
    return before;
  };

  const read = async ({ force, seen }: Request<'page/read'>): Promise<PageOutcome> => {
    if (seen && open) return articleOf(open.reading);
    const reading = await putRight() ?? await readPage();
    if ('state' in reading) return reading;
    const { verdict, article } = reading.extraction;
    // A file of text is nothing but its text, whatever its look says.
    const isText = contentType(win.document) === 'text/plain' && article.body.length > 0;
    return verdict.isArticle || force || isText ? articleOf(reading) : { state: 'not-article', verdict };
  };

  /** The reader and the popup may have been given two readings: the one that is put right holds for both. */
  const adjust = async (reading: PageReading | null, step: AdjustStep): Promise<Adjusted | null> => {
    if (reading === null) return null;
    const address = addressOf(win.location);
    const result = await adjusted(reading, step, rulesHost(), keepRule);
    if (!result.done) return result;
    kept = { address, reading };
    if (open) open.reading = reading;
    return result;
  };

  /** What the page says by now; where the reader has put right what it said before, only that it withholds its text now. */
  const takeIn = async (shown: NonNullable<typeof open>): Promise<void> => {
    const address = addressOf(win.location);
    try {
      const reading = await startReading();
      // Meanwhile it was closed, or the page went on.
      if (open !== shown || addressOf(win.location) !== address) return;
      const takes = shown.reading.isAdjusted ? withholds : supersedes;
      if (!takes(reading.extraction, shown.reading.extraction)) return;
      shown.reading = reading;
      kept = { address, reading };
      shown.update(reading.extraction);
    } catch {
      // What is shown stays.
    }
  };

  const show = async (reading: PageReading): Promise<ReaderReply> => {
    const address = addressOf(win.location);
    try {
      const reader = await loadReader();
      await reader.ready();
      // Asked for twice at once, or the page went on meanwhile.
      if (open) return { state: 'open' };
      if (addressOf(win.location) !== address) return { state: 'closed' };
      const shown = { reading, ...reader.open(reading.extraction, { address: canonical(), putRight: reading.isAdjusted, adjust: (step) => adjust(keptHere() && (open?.reading ?? null), step), onClosed: () => {
        open = null;
        stopWatching();
        changed({ open: false, left: !leaving });
      } }) };
      open = shown;
      const stopWatching = watch(() => takeIn(shown));
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
    const before = auto ? null : keptHere();
    if (before) return show(before);
    const reading = await readPage();
    if ('state' in reading) return reading.state === 'not-article' ? notArticle(reading.verdict) : reading;
    const { article, verdict } = reading.extraction;
    return (auto && !verdict.isArticle) || article.body.length === 0 ? notArticle(verdict) : show(reading);
  };

  const selection = async (): Promise<SelectionReply> => {
    try {
      const passage = open ? open.selected() : whyUnreadable(win.document) === null ? readSelection() : null;
      if (passage === null) return { state: 'none' };
      // The fields for its source; what a person put right in the article stays as it is.
      const reading = open?.reading ?? keptHere() ?? (await readPage());
      return 'state' in reading ? { state: 'none' } : { state: 'passage', passage, extraction: reading.extraction };
    } catch {
      return { state: 'error', message: translate('failedReading') };
    }
  };

  const close = (): ReaderReply => {
    open?.close();
    return { state: 'closed' };
  };

  return {
    read,
    adjust: async (step) => {
      const result = await adjust(keptHere(), step);
      if (result?.done === true && step.do !== 'remember') open?.update(result.extraction);
      return result;
    },
    selection,
    open: openOver,
    print: async () => {
      const reply = await openOver({ auto: false });
      // A printing window holds its scripts up: whoever asked is answered first, and what asked is closed by then.
      if (reply.state === 'open') win.setTimeout(() => { win.print(); }, BEFORE_PRINTING_MS);
      return reply;
    },
    toggle: async () => {
      if (open) return close();
      if ((await putRight()) === null) kept = null;
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
