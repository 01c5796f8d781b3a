import type { BrowserKind } from '../../../build/browser-finder.ts';

/**
 * A function that runs in another process: it is sent as text, so it sees its arguments and that place's globals, and
 * nothing of the file it is written in. Arguments and result travel as JSON.
 */
export type Remote<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** Something that shows a document: the popup, an extension's page, or a web page. */
export interface View {
  readonly evaluate: <Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args) => Promise<Result>;
  /** Waits until `fn` gives something true and returns it. @throws after `ms`, saying `what` was waited for */
  readonly waitFor: <Args extends readonly unknown[], Result>(what: string, fn: Remote<Args, Result>, ...args: Args) => Promise<Result>;
  /** A trusted click on the first element that matches, scrolled into view. */
  readonly click: (selector: string) => Promise<void>;
  /** A trusted key press, by its `KeyboardEvent.key`: "Escape", "Tab", "Enter", "a". It goes to what has the focus. */
  readonly press: (key: string) => Promise<void>;
  /** PNG of what is seen of the view. */
  readonly screenshot: () => Promise<Buffer>;
  /** Makes the view that large, in CSS pixels; a popup takes the width, its height follows from what it shows. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A tab with a web page (or an extension's page opened as a tab). */
export interface OpenPage extends View {
  readonly goto: (url: string) => Promise<void>;
  /** Runs `fn` with the shadow root, open or closed, of the first element that matches. @throws where there is none */
  readonly evaluateInShadow: <Args extends readonly unknown[], Result>(
    host: string, fn: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>, ...args: Args
  ) => Promise<Result>;
  /** A trusted click at that point of the viewport, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Copies what is selected, or pastes into what has the focus, by the system's own keys. */
  readonly edit: (what: 'copy' | 'paste') => Promise<void>;
  /** What the browser would print, as a PDF. */
  readonly pdf: () => Promise<Buffer>;
}

export interface ClipboardText {
  readonly plain: string | null;
  readonly html: string | null;
}

/**
 * One browser with Galley loaded, driven as a person drives it: real toolbar clicks, real accelerators, trusted clicks.
 * The same in Chromium and Firefox, so that a suite is written once. `close()` must be called, in a `finally`.
 */
export interface Driver {
  readonly kind: BrowserKind;
  /** The browser's own name and version. */
  readonly version: string;
  /** Folder into which the browser saves files without asking. */
  readonly downloads: string;
  /** Address of a file of the extension. */
  readonly extensionUrl: (file: string) => string;
  /** Opens the address in a new tab in front and waits for its load event. */
  readonly open: (url: string) => Promise<OpenPage>;
  /** The tab whose address begins so, which Galley or a page opened. */
  readonly opened: (url: string) => Promise<OpenPage>;
  /** Brings the tab to the front. */
  readonly show: (page: OpenPage) => Promise<void>;
  /** Clicks Galley's toolbar button on that page and gives the popup, its document loaded. */
  readonly clickAction: (page: OpenPage) => Promise<View>;
  /** Runs in the background worker (Chromium) or event page (Firefox), waking it if it sleeps. */
  readonly background: <Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args) => Promise<Result>;
  /** Ends the worker or event page as the browser does when it is idle. */
  readonly stopBackground: () => Promise<void>;
  readonly backgroundRuns: () => Promise<boolean>;
  /** Loads the extension anew under its open tabs, as an update does; the browser tells it that it was updated. */
  readonly update: () => Promise<void>;
  /** Lets the extension into private windows, and opens the address in one. */
  readonly openPrivate: (url: string) => Promise<OpenPage>;
  /** Alt+Shift+letter through the browser's own accelerators. */
  readonly chord: (page: OpenPage, letter: string) => Promise<void>;
  /** Chooses one of Galley's entries in the page's context menu; headless Chromium has no menu, there its event is sent. */
  readonly contextMenu: (page: OpenPage, itemId: string) => Promise<void>;
  /** The same in the toolbar button's own menu. Headless Chromium has none: there it throws. */
  readonly actionMenu: (page: OpenPage, itemId: string) => Promise<void>;
  /** The state that the toolbar button's icon shows, as the icon's file is named: "reading". Chromium tells nobody: there the last that was set while it was watched. */
  readonly actionIcon: () => Promise<string>;
  readonly clipboard: () => Promise<ClipboardText>;
  /** Leaves nothing on the clipboard: `clipboard()` then gives two nulls. */
  readonly clearClipboard: () => Promise<void>;
  /** The reader's answer to the next request for that permission, as `*://*.news.test/*`: yes. */
  readonly allow: (pattern: string) => Promise<void>;
  /**
   * Runs `ask`, which makes Galley ask for a permission, and answers the browser's question with no. Headless Chromium
   * has no hold on its own dialog: there it throws.
   */
  readonly refuse: (ask: () => Promise<void>) => Promise<void>;
  /** The system's colour scheme, for every view from now on. */
  readonly setDark: (dark: boolean) => Promise<void>;
  /** The system's colours for everything, as with Windows' contrast themes, for every view from now on. */
  readonly setForcedColors: (on: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Settles when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the unpacked extension: dist/chrome or dist/firefox. */
  readonly extension: string;
  /** Port of the fixture server, which is the browser's proxy; without one the browser goes to the network. */
  readonly proxyPort?: number;
  /** Default true. */
  readonly headless?: boolean;
}
