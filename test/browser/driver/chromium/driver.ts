import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Browser, CDPSession, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import type { ClipboardText, Driver, OpenPage, Remote, View } from '../driver.ts';
import { remoteCall, remoteResult } from '../remote.ts';
import { PATIENCE, until } from '../wait.ts';
import { ChromiumPage, ChromiumView } from './view.ts';

declare const chrome: WebExtension & {
  readonly developerPrivate: {
    readonly addHostPermission: (id: string, pattern: string) => Promise<void>;
    readonly updateExtensionConfiguration: (change: { readonly extensionId: string; readonly incognitoAccess: boolean }) => Promise<void>;
    readonly reload: (id: string, options: { readonly failQuietly: boolean }) => Promise<void>;
    readonly updateProfileConfiguration: (change: { readonly inDeveloperMode: boolean }) => Promise<void>;
  };
  readonly contextMenus: { readonly onClicked: { readonly dispatch: (info: object, tab: object | undefined) => void } };
};

const ALT = 1;
const SHIFT = 8;
/** A secure page that may read the clipboard; the fixture server has it. */
const CLIPBOARD_PAGE = 'https://clipboard.test/blank';

export class ChromiumDriver implements Driver {
  readonly kind = 'chromium';
  readonly closed: Promise<void>;
  readonly #dressing = new WeakMap<Page, CDPSession>();
  #dark = false;
  #forced = false;
  /** Workers of before an update, which DevTools goes on to list. */
  readonly #gone = new WeakSet<Target>();

  constructor(
    private readonly browser: Browser, private readonly extension: Extension, readonly version: string,
    readonly downloads: string, readonly close: () => Promise<void>,
  ) {
    this.closed = new Promise((resolve) => { browser.once('disconnected', () => { resolve(); }); });
  }

  extensionUrl(file: string): string {
    return `chrome-extension://${this.extension.id}/${file}`;
  }

  async open(url: string): Promise<ChromiumPage> {
    const page = await this.browser.newPage();
    await this.#dress(page);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return new ChromiumPage(page);
  }

  async opened(url: string): Promise<ChromiumPage> {
    const target = await this.browser.waitForTarget((each) => each.type() === 'page' && each.url().startsWith(url), { timeout: PATIENCE });
    const page = await target.asPage();
    await this.#dress(page);
    const tab = new ChromiumPage(page);
    await tab.waitFor('the page', () => document.readyState === 'complete');
    return tab;
  }

  show(page: OpenPage): Promise<void> {
    return asPage(page).bringToFront();
  }

  async clickAction(page: OpenPage): Promise<View> {
    // The action toggles: a popup that is still open would be closed instead.
    await until('the last popup to go', () => !this.browser.targets().some(this.#isPopup));
    const opened = this.browser.waitForTarget(this.#isPopup, { timeout: PATIENCE });
    const tab = asPage(page);
    await tab.bringToFront();
    await tab.triggerExtensionAction(this.extension);
    const popup = await (await opened).asPage();
    await this.#dress(popup);
    const view = new ChromiumView(popup);
    await view.waitFor('the popup document', () => document.readyState === 'complete');
    return view;
  }

  async background<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    if (!(await this.backgroundRuns())) await this.#wake();
    return remoteResult<Result>(await (await this.#worker()).evaluate(remoteCall(fn, args)));
  }

  async stopBackground(): Promise<void> {
    if (!(await this.backgroundRuns())) return;
    await (await this.#worker()).close();
    await until('the worker to end', () => !this.browser.targets().some(this.#isWorker));
  }

  backgroundRuns(): Promise<boolean> {
    return Promise.resolve(this.browser.targets().some(this.#isWorker));
  }

  update(): Promise<void> {
    return this.#loadAnew((extensions) => extensions.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: true }), this.extension.id));
  }

  async openPrivate(url: string): Promise<ChromiumPage> {
    await this.#loadAnew((extensions) => extensions.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }), this.extension.id));
    await this.background((to) => chrome.windows.create({ url: to, incognito: true }), url);
    const page = await this.opened(url);
    await this.show(page);
    return page;
  }

  /** Only keys with a native code reach the browser's accelerators. */
  async chord(page: OpenPage, letter: string): Promise<void> {
    const tab = asPage(page);
    await this.#inFront(tab);
    const session = await tab.createCDPSession();
    const key = letter.toUpperCase();
    const code = key.charCodeAt(0);
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await session.send('Input.dispatchKeyEvent', {
        type, key, code: `Key${key}`, modifiers: ALT | SHIFT, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code,
      });
    }
    await session.detach();
  }

  async contextMenu(page: OpenPage, itemId: string): Promise<void> {
    await this.#inFront(asPage(page));
    await this.background(async (menuItemId) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: false, pageUrl: tab?.url ?? '' }, tab);
    }, itemId);
  }

  actionMenu(): Promise<void> {
    return Promise.reject(new Error('headless Chromium has no menu of the toolbar button'));
  }

  /** Watched from the first call on. */
  actionIcon(): Promise<string> {
    return this.background(() => {
      const api = chrome.action as unknown as { setIcon: (details: { path?: Record<string, string> }) => Promise<void>; shown?: string };
      if (api.shown === undefined) {
        const set = api.setIcon.bind(chrome.action);
        api.shown = '';
        api.setIcon = (details) => {
          api.shown = /icons\/([a-z]+)-/u.exec(details.path?.['16'] ?? '')?.[1] ?? '';
          return set(details);
        };
      }
      return api.shown;
    });
  }

  clipboard(): Promise<ClipboardText> {
    return this.#onClipboardPage(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string | null> =>
        item?.types.includes(type) ? (await (await item.getType(type)).text()) || null : null;
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
  }

  clearClipboard(): Promise<void> {
    return this.#onClipboardPage(() => navigator.clipboard.writeText(''));
  }

  async #onClipboardPage<Result>(fn: Remote<[], Result>): Promise<Result> {
    await this.browser.defaultBrowserContext().overridePermissions(new URL(CLIPBOARD_PAGE).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const page = await this.open(CLIPBOARD_PAGE);
    try {
      return await page.evaluate(fn);
    } finally {
      await page.close();
    }
  }

  /** Headless Chromium cannot press its own dialog: the site is granted beforehand, so the request asks nothing. */
  async allow(pattern: string): Promise<void> {
    const page = await this.open('chrome://extensions/');
    await page.evaluate((id, wanted) => chrome.developerPrivate.addHostPermission(id, wanted), this.extension.id, pattern);
    await page.close();
  }

  refuse(): Promise<void> {
    return Promise.reject(new Error('headless Chromium cannot press its own dialog'));
  }

  async setDark(dark: boolean): Promise<void> {
    this.#dark = dark;
    for (const page of await this.browser.pages()) await this.#dress(page);
  }

  /** Without the developer mode the browser switches an unpacked extension off where it is loaded again. */
  async #loadAnew(begin: (extensions: ChromiumPage) => Promise<void>): Promise<void> {
    const extensions = await this.open('chrome://extensions/');
    await extensions.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    for (const target of this.browser.targets()) if (this.#isWorker(target)) this.#gone.add(target);
    await begin(extensions);
    await until('the new worker', () => this.backgroundRuns());
    await extensions.close();
    await this.background(() => true);
  }

  async setForcedColors(on: boolean): Promise<void> {
    this.#forced = on;
    for (const page of await this.browser.pages()) await this.#dress(page);
  }

  /** By the page's one session for it: what is emulated ends with the session that asked, and puppeteer knows no forced colours. */
  async #dress(page: Page): Promise<void> {
    const session = this.#dressing.get(page) ?? await page.createCDPSession();
    this.#dressing.set(page, session);
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: this.#dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: this.#forced ? 'active' : 'none' },
      ],
    });
  }

  /** Any message of the extension's own wakes its worker; this one is no known message and changes nothing. */
  /** A busy browser has the tab before in front for a while: what is pressed then goes there. A page knows that it is seen only after its browser does. */
  async #inFront(tab: Page): Promise<void> {
    await tab.bringToFront();
    await until('the tab to be in front', () => tab.evaluate(() => document.visibilityState === 'visible'));
  }

  async #wake(): Promise<void> {
    const page = await this.open(this.extensionUrl('manifest.json'));
    await page.evaluate(() => { chrome.runtime.sendMessage({}).catch(() => undefined); });
    await until('the worker to wake', () => this.backgroundRuns());
    await page.close();
  }

  async #worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(this.#isWorker, { timeout: PATIENCE });
    const worker = await target.worker();
    if (!worker) throw new Error('the background worker has ended');
    return worker;
  }

  readonly #isWorker = (target: Target): boolean => target.type() === 'service_worker' && !this.#gone.has(target) && target.url().startsWith(this.extensionUrl(''));
  readonly #isPopup = (target: Target): boolean => target.url().startsWith(this.extensionUrl('popup.html'));
}

function asPage(page: OpenPage): Page {
  if (!(page instanceof ChromiumPage)) throw new Error('this page is of another browser');
  return page.page;
}
