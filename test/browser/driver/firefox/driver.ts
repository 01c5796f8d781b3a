import type { ClipboardText, Driver, OpenPage, Remote, View } from '../driver.ts';
import { PATIENCE, until } from '../wait.ts';
import type { GeckoComponents, GeckoExtensionPolicy, GeckoMenu, GeckoNotification, GeckoServices, GeckoTransferable } from './gecko.d.ts';
import { clickActions, keyActions } from './keys.ts';
import { FirefoxPage } from './page.ts';
import type { Session } from './session.ts';
import { FirefoxView } from './view.ts';

declare const Components: GeckoComponents;
declare const Services: GeckoServices;
declare const WebExtensionPolicy: GeckoExtensionPolicy;

const PROMPTS = 'extensions.webextOptionalPermissionPrompts';
const PERMISSION_QUESTION = 'addon-webext-permissions-notification';

export class FirefoxDriver implements Driver {
  readonly kind = 'firefox';
  readonly #background: FirefoxView;
  readonly #popup: FirefoxView;

  constructor(
    private readonly session: Session, private readonly extensionId: string, private readonly uuid: string, private readonly folder: string,
    readonly version: string, readonly downloads: string, readonly close: () => Promise<void>, readonly closed: Promise<void>,
  ) {
    this.#background = new FirefoxView(session, extensionId, 'background');
    this.#popup = new FirefoxView(session, extensionId, 'popup');
  }

  extensionUrl(file: string): string {
    return `moz-extension://${this.uuid}/${file}`;
  }

  async open(url: string): Promise<FirefoxPage> {
    const page = new FirefoxPage(this.session, await this.session.newTab());
    await page.goto(url);
    return page;
  }

  /** Puts the button on the toolbar: new extensions' buttons are in the overflow panel. */
  pinAction(): Promise<void> {
    return this.session.chrome((widget: string) => {
      const { CustomizableUI } = Services.wm.getMostRecentWindow('navigator:browser');
      CustomizableUI.addWidgetToArea(`${widget}-browser-action`, CustomizableUI.AREA_NAVBAR);
    }, this.#widget);
  }

  async opened(url: string): Promise<FirefoxPage> {
    const page = new FirefoxPage(this.session, await until(`the tab ${url}`, () => this.session.tabAt(url)));
    await page.waitFor('the page', () => document.readyState === 'complete');
    return page;
  }

  show(page: OpenPage): Promise<void> {
    return this.session.alone('content', asPage(page).tab, async (send) => { await send('WebDriver:SwitchToWindow', { handle: asPage(page).tab, focus: true }); });
  }

  async clickAction(page: OpenPage): Promise<View> {
    const button = `#${this.#widget}-browser-action .unified-extensions-item-action-button`;
    await this.session.alone('chrome', asPage(page).tab, async (send) => {
      const found = (await send('WebDriver:FindElement', { using: 'css selector', value: button })) as Readonly<Record<string, string>>;
      await send('WebDriver:ElementClick', { id: Object.values(found)[0] });
    });
    await this.#popup.waitFor('the popup document', () => document.readyState === 'complete' && location.href !== 'about:blank');
    return this.#popup;
  }

  async background<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result> {
    if (!(await this.backgroundRuns())) await this.#wake();
    await this.#background.waitFor('the background page', () => document.readyState === 'complete');
    return this.#background.evaluate(fn, ...args);
  }

  async stopBackground(): Promise<void> {
    await this.session.chrome((id: string) =>
      WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }), this.extensionId);
    await until('the background page to end', async () => !(await this.backgroundRuns()));
  }

  backgroundRuns(): Promise<boolean> {
    return this.session.chrome((id: string) => [...WebExtensionPolicy.getByID(id).extension.views].some((view) => view.viewType === 'background'), this.extensionId);
  }

  update(): Promise<void> {
    return this.#install({});
  }

  async openPrivate(url: string): Promise<FirefoxPage> {
    await this.#install({ allowPrivateBrowsing: true });
    const page = new FirefoxPage(this.session, await this.session.newTab({ type: 'window', private: true }));
    await page.goto(url);
    return page;
  }

  async #install(how: { readonly allowPrivateBrowsing?: boolean }): Promise<void> {
    await this.session.alone('chrome', null, (send) => send('Addon:Install', { path: this.folder, temporary: true, ...how }));
    await this.background(() => true);
  }

  /** In the browser's own window: keys sent to the page reach no accelerator. */
  async chord(page: OpenPage, letter: string): Promise<void> {
    await this.session.alone('chrome', asPage(page).tab, (send) =>
      send('WebDriver:PerformActions', { actions: keyActions(['Alt', 'Shift', letter.toUpperCase()]) }));
  }

  async contextMenu(page: OpenPage, itemId: string): Promise<void> {
    // At the edge: over a link or a picture the menu is that one's and not the page's.
    await asPage(page).openMenuAt(3, 300);
    await this.#choose('contentAreaContextMenu', itemId);
  }

  async actionMenu(page: OpenPage, itemId: string): Promise<void> {
    await this.show(page);
    const { x, y } = await this.session.chrome((id: string) => {
      const box = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById(id)?.getBoundingClientRect();
      if (!box) throw new Error('the button is not on the toolbar');
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }, `${this.#widget}-browser-action`);
    await this.session.alone('chrome', asPage(page).tab, (send) => send('WebDriver:PerformActions', { actions: clickActions(x, y, 2) }));
    await this.#choose('toolbar-context-menu', itemId);
  }

  /** Presses an entry of a menu that is opening. */
  async #choose(menuId: string, itemId: string): Promise<void> {
    await this.session.chrome(async (menuName: string, item: string, patience: number) => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const menu = window.document.getElementById(menuName) as GeckoMenu;
      const pause = (): Promise<unknown> => new Promise((resolve) => window.setTimeout(resolve, 25));
      for (let waited = 0; menu.state !== 'open' && waited < patience; waited += 25) await pause();
      const entry = window.document.getElementById(item);
      if (!entry) {
        menu.hidePopup();
        throw new Error(`no entry ${item} in the menu`);
      }
      // Several entries of one extension stand in a submenu, which must be open before one of them can be chosen.
      const own = entry.closest('menupopup') as GeckoMenu;
      if (own !== menu) (own.parentElement as GeckoMenu).openMenu(true);
      for (let waited = 0; own.state !== 'open' && waited < patience; waited += 25) await pause();
      own.activateItem(entry);
    }, menuId, `${this.#widget}-menuitem-_${itemId}`, PATIENCE);
  }

  actionIcon(): Promise<string> {
    return this.session.chrome((id: string) => {
      const button = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById(id);
      return /icons\/([a-z]+)-\d/u.exec(button?.outerHTML ?? '')?.[1] ?? '';
    }, `${this.#widget}-browser-action`);
  }

  clipboard(): Promise<ClipboardText> {
    return this.session.chrome((): ClipboardText => {
      const read = (flavour: string): string | null => {
        const { nsITransferable, nsISupportsString } = Components.interfaces;
        const transferable = Components.classes['@mozilla.org/widget/transferable;1']?.createInstance(nsITransferable) as GeckoTransferable;
        transferable.init(null);
        transferable.addDataFlavor(flavour);
        Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
        const out: Parameters<GeckoTransferable['getTransferData']>[1] = {};
        try {
          transferable.getTransferData(flavour, out);
        } catch {
          return null;
        }
        return out.value?.QueryInterface(nsISupportsString).data ?? null;
      };
      return { plain: read('text/plain'), html: read('text/html') };
    });
  }

  clearClipboard(): Promise<void> {
    return this.session.chrome(() => { Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard); });
  }

  /** The profile answers every prompt for an optional permission with yes. */
  allow(): Promise<void> {
    return Promise.resolve();
  }

  async refuse(ask: () => Promise<void>): Promise<void> {
    const prompting = (on: boolean): Promise<void> => this.session.chrome((name: string, value: boolean) => { Services.prefs.setBoolPref(name, value); }, PROMPTS, on);
    await prompting(true);
    try {
      await ask();
      await until('the question for a permission', () => this.session.chrome((id: string) => {
        const notification = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById(id) as GeckoNotification | null;
        if (!notification?.secondaryButton) return false;
        notification.secondaryButton.click();
        return true;
      }, PERMISSION_QUESTION));
    } finally {
      await prompting(false);
    }
  }

  setDark(dark: boolean): Promise<void> {
    return this.session.chrome((on: number) => { Services.prefs.setIntPref('ui.systemUsesDarkTheme', on); }, dark ? 1 : 0);
  }

  setForcedColors(on: boolean): Promise<void> {
    return this.session.chrome((use: number, theme: number) => {
      Services.prefs.setIntPref('browser.display.document_color_use', use);
      Services.prefs.setIntPref('ui.useAccessibilityTheme', theme);
    }, on ? 2 : 0, on ? 1 : 0);
  }

  /** As an event that the extension listens to would. */
  #wake(): Promise<void> {
    return this.session.chrome(async (id: string) => { await WebExtensionPolicy.getByID(id).extension.wakeupBackground?.(); }, this.extensionId);
  }

  get #widget(): string {
    return this.extensionId.toLowerCase().replace(/[^a-z0-9_-]/gu, '_');
  }
}

function asPage(page: OpenPage): FirefoxPage {
  if (!(page instanceof FirefoxPage)) throw new Error('this page is of another browser');
  return page;
}
