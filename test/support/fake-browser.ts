/** As much of `browser` as Galley uses, in memory, for tests of src/platform and of the entries. */

type Listener = (...args: readonly never[]) => unknown;

export class FakeEvent {
  readonly listeners = new Set<Listener>();
  readonly addListener = (listener: Listener): void => { this.listeners.add(listener); };
  readonly removeListener = (listener: Listener): void => { this.listeners.delete(listener); };
  /** Calls every listener; gives what the first that answers answers. */
  readonly fire = (...args: readonly unknown[]): unknown => {
    const answers = [...this.listeners].map((listener) => listener(...(args as readonly never[])));
    return answers.find((answer) => answer !== undefined);
  };
}

class FakeArea {
  readonly items = new Map<string, unknown>();
  constructor(private readonly changed: (keys: Readonly<Record<string, unknown>>) => void) {}
  readonly get = (key: string): Promise<Record<string, unknown>> =>
    Promise.resolve(this.items.has(key) ? { [key]: structuredClone(this.items.get(key)) } : {});
  readonly set = (values: Readonly<Record<string, unknown>>): Promise<void> => {
    for (const [key, value] of Object.entries(values)) this.items.set(key, structuredClone(value));
    this.changed(values);
    return Promise.resolve();
  };
  readonly remove = (key: string): Promise<void> => {
    this.items.delete(key);
    return Promise.resolve();
  };
}

export interface FakeScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

export const ID = 'galley-test-id';
export const ROOT = `chrome-extension://${ID}/`;

export interface FakeTab {
  readonly id: number;
  readonly url?: string;
  /** What the browser says to an injection: its error, or nothing where it runs nowhere. */
  readonly refuses?: string;
  readonly runsNowhere?: boolean;
  /** How long it takes until a script is run. */
  readonly busyForMs?: number;
  /** The content script, once it is injected. */
  readonly script?: FakeEvent;
}

/** Whether a match pattern admits an address, or everything that another pattern admits. */
function covers(pattern: string, other: string): boolean {
  const host = (text: string): string => /^[^:]*:\/\/([^/]*)/u.exec(text)?.[1] ?? '';
  const [held, wanted] = [host(pattern), host(other)];
  if (held === '*' || held === wanted) return true;
  const below = held.startsWith('*.') ? held.slice(1) : null;
  return below !== null && (wanted.endsWith(below) || `.${wanted}` === below);
}

export function createFakeBrowser() {
  const storageChanged = new FakeEvent();
  const permissionAdded = new FakeEvent();
  const permissionRemoved = new FakeEvent();
  const origins = new Set<string>();
  const scripts = new Map<string, FakeScript>();
  const tabs = new Map<number, FakeTab>();
  const injected = new Map<number, FakeEvent>();
  const injections: number[] = [];
  const shown: unknown[] = [];
  const windows: { readonly incognito: boolean }[] = [];
  const state = { activeTab: null as number | null, grants: true };
  const popup = { id: ID, url: `${ROOT}popup.html`, origin: ROOT.slice(0, -1) };
  const nobody = (): never => { throw new Error('Could not establish connection. Receiving end does not exist.'); };
  const show = (value: unknown): Promise<void> => { shown.push(value); return Promise.resolve(); };

  const runtimeMessage = new FakeEvent();
  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => ROOT + path,
      onMessage: runtimeMessage,
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
      sendMessage: async (message: unknown): Promise<unknown> => {
        if (runtimeMessage.listeners.size === 0) nobody();
        return await runtimeMessage.fire(structuredClone(message), popup);
      },
    },
    i18n: { getMessage: (key: string) => `«${key}»` },
    storage: {
      onChanged: storageChanged,
      local: new FakeArea((values) => { storageChanged.fire(values, 'local'); }),
      session: new FakeArea((values) => { storageChanged.fire(values, 'session'); }),
    },
    permissions: {
      onAdded: permissionAdded,
      onRemoved: permissionRemoved,
      contains: (wanted: { origins: readonly string[] }) => Promise.resolve(wanted.origins.every((origin) => [...origins].some((held) => covers(held, origin)))),
      request: (wanted: { origins: readonly string[] }) => {
        if (!state.grants) return Promise.resolve(false);
        wanted.origins.forEach((origin) => origins.add(origin));
        permissionAdded.fire(wanted);
        return Promise.resolve(true);
      },
      getAll: () => Promise.resolve({ permissions: [], origins: [...origins] }),
      remove: (given: { origins: readonly string[] }) => {
        given.origins.forEach((origin) => origins.delete(origin));
        permissionRemoved.fire(given);
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: ({ ids }: { ids: readonly string[] }) => Promise.resolve([...scripts.values()].filter(({ id }) => ids.includes(id))),
      registerContentScripts: (added: readonly FakeScript[]) => {
        if (added.some(({ id }) => scripts.has(id))) return Promise.reject(new Error('Duplicate script ID'));
        added.forEach((script) => scripts.set(script.id, script));
        return Promise.resolve();
      },
      updateContentScripts: (changed: readonly FakeScript[]) => {
        changed.forEach((script) => scripts.set(script.id, script));
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: readonly string[] }) => {
        ids.forEach((id) => scripts.delete(id));
        return Promise.resolve();
      },
      executeScript: async ({ target: { tabId } }: { target: { tabId: number } }): Promise<readonly unknown[]> => {
        const tab = tabs.get(tabId);
        injections.push(tabId);
        if (tab?.busyForMs !== undefined) await new Promise((resolve) => { setTimeout(resolve, tab.busyForMs); });
        if (tab?.refuses !== undefined) throw new Error(tab.refuses);
        if (!tab || tab.runsNowhere === true) return [];
        if (tab.script) injected.set(tabId, tab.script);
        return [{ frameId: 0 }];
      },
    },
    windows: { onRemoved: new FakeEvent(), getAll: () => Promise.resolve(windows) },
    tabs: {
      query: ({ url }: { url?: readonly string[] }) =>
        Promise.resolve([...tabs.values()].filter((tab) => (url ? url.some((pattern) => covers(pattern, tab.url ?? '')) : tab.id === state.activeTab))),
      sendMessage: async (tabId: number, message: unknown): Promise<unknown> => {
        const script = injected.get(tabId);
        return script ? await script.fire(structuredClone(message), popup) : nobody();
      },
    },
    action: {
      setIcon: show, setBadgeText: show, setBadgeBackgroundColor: show, setBadgeTextColor: show,
    },
  };
  return { browser, origins, scripts, tabs, injected, injections, shown, state, popup, windows };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
