import browser from 'webextension-polyfill';
import { translate } from './i18n';
import { factsOf, type TabFacts } from './tabs';

interface MenuItem {
  /** Key of its title. */
  readonly title: string;
  /** The menu of the toolbar button (Chromium shows six items there at most), of the page, both, or of what is selected. */
  readonly contexts: ['action'] | ['page'] | ['action', 'page'] | ['selection'];
}

/** Menu items by id, in their order. */
const ITEMS = {
  read: { title: 'menuRead', contexts: ['action', 'page'] },
  copy: { title: 'menuCopy', contexts: ['action', 'page'] },
  'copy-selection': { title: 'menuCopySelection', contexts: ['selection'] },
  'quote-selection': { title: 'menuQuoteSelection', contexts: ['selection'] },
  'auto-on': { title: 'menuAutoOn', contexts: ['action'] },
  'auto-off': { title: 'menuAutoOff', contexts: ['action'] },
} as const satisfies Readonly<Record<string, MenuItem>>;

export type MenuName = keyof typeof ITEMS;

/** Creates the items; the browser keeps them from then on. */
export async function installMenus(): Promise<void> {
  const menus = optional(browser.contextMenus);
  if (!menus) return;
  await menus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ITEMS)) menus.create({ id, title: translate(title), contexts: [...contexts] });
}

/** To be called synchronously when the background starts. Does nothing where there are no menus (Firefox for Android). */
export function onMenus(handlers: Readonly<Record<MenuName, (tab: TabFacts) => Promise<void>>>): void {
  const known = new Map<string | number, (tab: TabFacts) => Promise<void>>(Object.entries(handlers));
  optional(browser.contextMenus)?.onClicked.addListener(({ menuItemId }, clicked) => {
    const tab = clicked && factsOf(clicked);
    if (tab) void known.get(menuItemId)?.(tab);
  });
}

/** The polyfill's types say that every API is there; Firefox for Android leaves some out. */
const optional = <T>(api: T): T | undefined => api;
