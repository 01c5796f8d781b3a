import browser from 'webextension-polyfill';
import { translate } from './i18n';
import { factsOf, type TabFacts } from './tabs';

/** Menu items by id, each with the key of its title. */
const TITLES = { read: 'menuRead', copy: 'menuCopy' } as const;

export type MenuName = keyof typeof TITLES;

/** Creates the items of the action's and the page's menus; the browser keeps them from then on. */
export async function installMenus(): Promise<void> {
  const menus = optional(browser.contextMenus);
  if (!menus) return;
  await menus.removeAll();
  for (const [id, title] of Object.entries(TITLES)) menus.create({ id, title: translate(title), contexts: ['action', 'page'] });
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
