import { flashBadge } from '../platform/action-icon';
import { askFor } from '../platform/auto-sites';
import type { TabFacts } from '../platform/tabs';
import { setSites } from './auto-sites';
import { siteOf } from './site';

/** The toolbar button's menu. The browser asks only while the click is handled, so nothing is awaited before the question. */
export async function alwaysOpen(tab: TabFacts): Promise<void> {
  const site = tab.incognito ? null : siteOf(tab.url);
  if (site === null) {
    await flashBadge(tab.id, 'failed');
    return;
  }
  const granted = await askFor([site]).catch(() => false);
  await flashBadge(tab.id, granted && (await setSites([site], true)) ? 'done' : 'failed');
}

export async function neverOpen(tab: TabFacts): Promise<void> {
  const site = tab.incognito ? null : siteOf(tab.url);
  if (site !== null) await setSites([site], false);
  await flashBadge(tab.id, site === null ? 'failed' : 'done');
}
