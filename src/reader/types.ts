import type { Adjusted, AdjustStep } from '../article/adjust';
import type { Passage } from '../article/passage';
import type { CopyRequest, Extraction, SaveFormat } from '../article/result';
import type { Habits } from '../settings/habits';
import type { Looks } from '../settings/looks';
import type { Spot } from '../settings/spot';
import type { LoadPart } from './parts';

/** Where the component stands: it shows the same text everywhere, with the controls that make sense there. */
export type ReaderPlace = 'popup' | 'page' | 'tab';

/** What the reader view can ask of its surroundings; each promise settles, and a rejection's message is shown. */
export interface ReaderActions {
  /** Copies what is shown, or a passage of it. Resolves when the text is on the clipboard and only then. */
  readonly copy: (what: CopyRequest, extraction: Extraction) => Promise<void>;
  /** Hands what is shown to the browser as a file; resolves to the file's name. */
  readonly save?: (format: SaveFormat, extraction: Extraction) => Promise<string>;
  /** Opens the page that makes a book with the article's pictures; absent in private windows, of which a permission would be a note. */
  readonly makeBook?: () => Promise<void>;
  /** Popup: open the reader in the page itself. Absent where it makes no sense. */
  readonly readInPage?: () => Promise<void>;
  /** Leave the reader (in page). */
  readonly close?: () => void;
  /** Fetches what the first paint does without; controls that open a part are absent without it. */
  readonly load?: LoadPart;
  /** How the article looks, and the way to change it; without it, or without `load`, there is no panel. */
  readonly looks?: Looks;
  /** Prints the reader alone. */
  readonly print?: () => Promise<void>;
  /** Popup: opens all of Galley's settings. */
  readonly openSettings?: () => void;
  /** Restores, hides or reads otherwise; resolves to null where the page went on meanwhile. Absent where there is no page to ask. */
  readonly adjust?: (step: AdjustStep) => Promise<Adjusted | null>;
  /** Whether something was put right before the view was made, and can be undone. */
  readonly putRight?: boolean;
  /** How this person reads, and the way to change it. */
  readonly habits?: Habits;
  /** Where the reader of this article was, across popup, page and visits; absent where nothing may be kept. */
  readonly whereabouts?: Whereabouts;
  /** The auto-reader switch for this site; absent where there is no site. */
  readonly auto?: AutoSwitch;
  /** In a page: no article of this site is to open by itself any more. */
  readonly notHere?: NotHere;
}

export interface NotHere {
  /** Whether articles of the site do. Never rejects. */
  readonly offered: Promise<boolean>;
  /** Resolves once it holds. */
  readonly run: () => Promise<void>;
}

export interface Whereabouts {
  /** Null where this article was not read before. Never rejects. */
  readonly load: () => Promise<Spot | null>;
  /** Null forgets it: the reader is at the beginning, or has come to the end. */
  readonly save: (spot: Spot | null) => Promise<void>;
}

export interface AutoSwitch {
  /** The site as shown: its host. */
  readonly host: string;
  readonly on: boolean;
  /** Asks for or gives back the site's permission; resolves to the state that really holds afterwards. */
  readonly set: (on: boolean) => Promise<boolean>;
}

export interface ReaderOptions {
  readonly place: ReaderPlace;
  readonly extraction: Extraction;
  readonly actions: ReaderActions;
}

/** A mounted reader view. */
export interface ReaderView {
  readonly element: HTMLElement;
  /** Says something in the live region, as "Copied". */
  readonly announce: (message: string) => void;
  /**
   * Takes a key for the reader's own controls; true where it was used, and then the key means nothing else. Outside a
   * page the view listens itself; in a page the host hears keys before the page's scripts do and hands them in.
   */
  readonly key: (event: KeyboardEvent) => boolean;
  /** What is selected of the article in the view, or null. */
  readonly selected: () => Passage | null;
  /** Shows another text of the same article in its place. */
  readonly update: (extraction: Extraction) => void;
  /** Writes down what has not been written yet. */
  readonly settle: () => Promise<void>;
  readonly destroy: () => void;
}
