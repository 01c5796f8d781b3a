import { showIcon } from '../platform/action-icon';
import { isLeft, markLeft } from '../platform/left-pages';
import { pageOpen } from '../platform/messages/page';
import { askPageAtOnce } from '../platform/page-script';
import { hasHost } from '../platform/permissions';
import type { AutoFound } from '../platform/protocol';
import { askReader } from '../platform/read-tab';
import { settings } from '../platform/storage';
import { webHostOf, type TabFacts } from '../platform/tabs';
import { isChosen } from '../settings/groups/auto';

/** The auto-reader's script found an article in front of a person. */
export async function openOverArticle(tab: TabFacts): Promise<AutoFound> {
  const [on, left] = await Promise.all([isOnAt(tab.url), isLeft(tab)]);
  if (!on) return 'not-here';
  if (left) {
    await showIcon(tab.id, 'available');
    return 'not-here';
  }
  const { state } = await askReader(tab, () => askPageAtOnce(tab.id, pageOpen, { auto: true }));
  if (state === 'open') return 'opened';
  return state === 'not-article' ? 'not-article' : 'not-here';
}

/** The in-page reader opened or closed; `left`: a person closed it. Only pages of chosen sites are remembered at all. */
export async function followReader(tab: TabFacts, { open, left }: { readonly open: boolean; readonly left: boolean }): Promise<void> {
  const on = await isOnAt(tab.url);
  const plain = on ? 'available' : 'galley';
  await Promise.all([showIcon(tab.id, open ? 'reading' : plain), on && (open || left) ? markLeft(tab, left) : null]);
}

/** Whether articles of that page's site open by themselves: chosen, and with the browser's permission. */
export async function isOnAt(address: string): Promise<boolean> {
  const host = webHostOf(address);
  if (host === null) return false;
  const [{ settings: now }, allowed] = await Promise.all([settings.load(), hasHost(host)]);
  return allowed && isChosen(host, now);
}
