import { takeIntent } from '../platform/auto-intent';
import { registerAutoScript } from '../platform/auto-script';
import { siteOf } from '../platform/auto-sites';
import { isLeft, markLeft } from '../platform/left-pages';
import { pageOpen } from '../platform/messages/page';
import { askPage } from '../platform/page-script';
import { giveSiteBack, hasSite } from '../platform/permissions';
import { askReader } from '../platform/read-tab';
import { settings } from '../platform/storage';
import type { TabFacts } from '../platform/tabs';
import { inTurn } from '../settings/in-turn';

/** The popup's answer and the permission's event come together: what they change must not be changed by both at once. */
const queue = inTurn();

/** Switches a site's auto-reader. @returns whether it is on afterwards: only where its permission is there */
export const setSite = (host: string, on: boolean): Promise<boolean> => queue(() => set(host, on));

/** A permission came: from our question, whose popup may be gone by now, or from the browser's own pages. */
export const finishIntent = (): Promise<void> => queue(async () => {
  const host = await takeIntent();
  if (host !== null && (await hasSite(host))) await set(host, true);
});

/** Switches off whatever site's permission is not there, and makes the browser's registration equal to the settings. */
export const reconcile = (): Promise<void> => queue(async () => {
  const { settings: now } = await settings.load();
  const allowed = await Promise.all(now.autoSites.map(hasSite));
  const lost = new Set(now.autoSites.filter((_, at) => allowed[at] !== true));
  const { autoSites } = lost.size === 0
    ? now
    : await settings.update(({ autoSites: before }) => ({ autoSites: before.filter((host) => !lost.has(host)) }));
  await registerAutoScript(autoSites);
});

async function set(host: string, on: boolean): Promise<boolean> {
  const wanted = on && (await hasSite(host));
  // The intent is answered, by whichever of popup and permission came first.
  await takeIntent();
  const { autoSites } = await settings.update(({ autoSites: before }) => {
    const others = before.filter((site) => site !== host);
    return { autoSites: wanted ? [...others, host].sort() : others };
  });
  await registerAutoScript(autoSites);
  if (!wanted) await giveSiteBack(host);
  return wanted;
}

/** The auto-reader's script found an article. @returns whether the reader opened over it */
export async function openOverArticle(tab: TabFacts): Promise<boolean> {
  const host = siteOf(tab.url);
  if (host === null) return false;
  const [{ settings: now }, allowed, left] = await Promise.all([settings.load(), hasSite(host), isLeft(tab.url)]);
  if (!allowed || !now.autoSites.includes(host) || left) return false;
  const reply = await askReader(tab, () => askPage(tab.id, pageOpen, { auto: true }));
  return reply.state === 'open';
}

/** @param left false: the person asked for the reader again. Only pages of chosen sites are remembered at all. */
export async function rememberLeaving(tab: TabFacts, left: boolean): Promise<void> {
  const { settings: now } = await settings.load();
  const host = siteOf(tab.url);
  if (host !== null && now.autoSites.includes(host)) await markLeft(tab.url, left);
}
