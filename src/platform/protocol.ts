import type { Adjusted, AdjustStep, LocalRule } from '../article/adjust';
import type { Passage } from '../article/passage';
import type { CopyRequest, Extraction, SaveFormat } from '../article/result';
import type { PartScript } from './injected';
import type { ReadOutcome } from './outcome';

/** A room that answers messages. A message is addressed to one of them, and the others stay silent. */
export type Room = 'page' | 'background' | 'offscreen';

/** Who may send: Galley's own documents and worker, or Galley's content script in a tab's top frame. */
export type Sender = 'extension' | 'page';

/** What came of asking a page for its in-page reader. */
export type ReaderReply =
  | { readonly state: 'open' }
  | { readonly state: 'closed' }
  /** The page does not look like an article, and it was not asked for by a person. */
  | { readonly state: 'not-article'; readonly reason: string }
  | { readonly state: 'unreadable'; readonly why: 'viewer' | 'not-html' }
  | { readonly state: 'error'; readonly message: string };

/** What came of an article that the auto-reader found; `not-article`: the whole text says otherwise, so far. */
export type AutoFound = 'opened' | 'not-article' | 'not-here';

export interface AutoState {
  /** The site, or null where the address has none: only pages of the web do. */
  readonly site: string | null;
  /** Whether its articles open by themselves, and may. */
  readonly on: boolean;
  /** Whether that is because they do everywhere. */
  readonly everywhere: boolean;
}

/** What came of asking a page for what is selected in it. */
export type SelectionReply =
  | { readonly state: 'passage'; readonly extraction: Extraction; readonly passage: Passage }
  | { readonly state: 'none' }
  | { readonly state: 'error'; readonly message: string };

/** A file between rooms, whose messages are text. */
export interface FilePost {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** What a clipboard takes: both flavours at once, or text alone. */
export interface ClipboardContent {
  readonly plain: string;
  readonly html: string | null;
}

/** Every message between Galley's rooms. Requests and replies are plain data. */
export interface Protocol {
  // ── to the content script of a tab
  /** Extract the page. `seen`: rather what the open reader shows, if one is open, so that a copy is what is seen. */
  readonly 'page/read': { request: { readonly force: boolean; readonly seen: boolean }; response: ReadOutcome };
  /** Open the reader in the page; `auto`: only over an article. */
  readonly 'page/open': { request: { readonly auto: boolean }; response: ReaderReply };
  /** What is selected in the page, cleaned as its article is, or in the open reader. */
  readonly 'page/selection': { request: Record<string, never>; response: SelectionReply };
  /** Open the reader, if it is not, and print it. Answers before the browser's own dialog is there. */
  readonly 'page/print': { request: Record<string, never>; response: ReaderReply };
  readonly 'page/toggle': { request: Record<string, never>; response: ReaderReply };
  /** Restore, hide or choose otherwise in the article that was read last; null where that page is not there any more. */
  readonly 'page/adjust': { request: AdjustStep; response: Adjusted | null };
  // ── to the background
  /** The auto-reader's script found an article in the page that it runs in. */
  readonly 'auto/found': { request: Record<string, never>; response: AutoFound };
  /** Whether articles of the asking page's site open by themselves, and the reader of it may say "not on this site". */
  readonly 'auto/here': { request: Record<string, never>; response: boolean };
  /** Not on the asking page's site: a page can be left alone at its own word, and asks for nothing by it. */
  readonly 'auto/never': { request: Record<string, never>; response: null };
  /** What the auto-reader is for the site of that address. */
  readonly 'auto/state': { request: { readonly address: string }; response: AutoState };
  /** Switch the auto-reader of sites on (their permissions must be there already) or off. Answers whether it is on for all of them. */
  readonly 'auto/set': { request: { readonly sites: readonly string[]; readonly on: boolean }; response: boolean };
  /** The same for every site. */
  readonly 'auto/everywhere': { request: { readonly on: boolean }; response: boolean };
  /** The in-page reader opened, or closed; `left`: a person closed it, so it is not to come back by itself. */
  readonly 'reader/changed': { request: { readonly open: boolean; readonly left: boolean }; response: null };
  /** Copy from the in-page reader: the page itself must neither write nor see the clipboard. */
  readonly 'reader/copy': { request: { readonly what: CopyRequest; readonly extraction: Extraction }; response: null };
  /** The in-page reader's article as a file, which the page's own script could not make. */
  readonly 'reader/save': { request: { readonly format: SaveFormat; readonly extraction: Extraction }; response: FilePost };
  /** Open the page that makes a book of the asking page's article with its pictures. */
  readonly 'reader/book': { request: Record<string, never>; response: null };
  /** Run the script of a later part of the reader in the page that asks. */
  readonly 'reader/part': { request: { readonly name: PartScript }; response: null };
  /** Keep a rule for the site that the page belongs to. */
  readonly 'rules/keep': { request: LocalRule; response: null };
  // ── to the offscreen document (Chromium)
  readonly 'clipboard/write': { request: ClipboardContent; response: null };
}

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
export type Response<Name extends MessageName> = Protocol[Name]['response'];

/** One message: where it goes, who may send it, and what each end accepts from the other. */
export interface Message<Name extends MessageName> {
  readonly name: Name;
  readonly to: Room;
  readonly from: Sender;
  readonly isRequest: (value: unknown) => value is Request<Name>;
  readonly isResponse: (value: unknown) => value is Response<Name>;
}
