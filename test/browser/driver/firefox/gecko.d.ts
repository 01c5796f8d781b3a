/** The few of Firefox's internals that the driver touches, in functions sent to its chrome context. */

export interface GeckoActor {
  readonly executeScript: (script: string, args: readonly unknown[], options: object) => Promise<unknown>;
  readonly findElement: (strategy: string, value: string, options: object) => Promise<unknown>;
  readonly clickElement: (element: unknown, capabilities: object) => Promise<void>;
  readonly performActions: (actions: readonly object[]) => Promise<void>;
  readonly takeScreenshot: (element: null, format: number, full: boolean, scroll: boolean) => Promise<string>;
}

export interface GeckoBrowserElement extends HTMLElement {
  readonly browsingContext: {
    readonly currentWindowGlobal: { readonly getActor: (name: string) => GeckoActor } | null;
  } | null;
}

export interface GeckoView {
  readonly viewType: 'background' | 'popup' | 'sidebar' | 'tab';
  readonly xulBrowser: GeckoBrowserElement | null;
}

export interface GeckoMenu extends HTMLElement {
  readonly state: string;
  readonly hidePopup: () => void;
  readonly activateItem: (item: Element) => void;
  readonly openMenu: (open: boolean) => void;
}

export interface GeckoNotification extends HTMLElement {
  readonly secondaryButton: HTMLElement | null;
}

export interface GeckoWindow extends Window {
  readonly CustomizableUI: { readonly AREA_NAVBAR: string; readonly addWidgetToArea: (id: string, area: string) => void };
}

export interface GeckoServices {
  readonly wm: { readonly getMostRecentWindow: (type: string) => GeckoWindow };
  readonly appinfo: { readonly name: string; readonly version: string };
  readonly prefs: {
    readonly setIntPref: (name: string, value: number) => void;
    readonly setBoolPref: (name: string, value: boolean) => void;
  };
  readonly clipboard: {
    readonly kGlobalClipboard: number;
    readonly emptyClipboard: (which: number) => void;
    readonly getData: (transferable: GeckoTransferable, which: number) => void;
  };
}

export interface GeckoTransferable {
  readonly init: (context: null) => void;
  readonly addDataFlavor: (flavour: string) => void;
  readonly getTransferData: (flavour: string, out: { value?: { readonly QueryInterface: (type: unknown) => { readonly data: string } } }) => void;
}

export interface GeckoComponents {
  readonly classes: Readonly<Record<string, { readonly createInstance: (type: unknown) => GeckoTransferable }>>;
  readonly interfaces: Readonly<Record<string, unknown>>;
}

export interface GeckoExtensionPolicy {
  readonly getByID: (id: string) => {
    readonly extension: {
      readonly views: Iterable<GeckoView>;
      readonly backgroundState: string;
      readonly terminateBackground: (options: object) => Promise<void>;
      readonly wakeupBackground?: () => Promise<void>;
    };
  };
}
