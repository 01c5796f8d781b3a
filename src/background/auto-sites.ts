import { takeIntent } from '../platform/auto-intent';
import { registerAutoScript, runInOpenPages } from '../platform/auto-script';
import { EVERYWHERE, giveBack, hasEverywhere, hasSite, originsOf } from '../platform/permissions';
import type { AutoState } from '../platform/protocol';
import { settings } from '../platform/storage';
import { webHostOf, type TabFacts } from '../platform/tabs';
import { isWithin, withSites, type AutoSettings } from '../settings/groups/auto';
import { inTurn } from '../settings/in-turn';
import { isOnAt } from './auto-reader';
import { siteOf } from './site';

/** The popup's answer and the permission's event come together: what they change must not be changed by both at once. */
const queue = inTurn();

/** Switches sites on or off. @returns whether they are all on afterwards: only those whose permission is there can be */
export const setSites = (sites: readonly string[], on: boolean): Promise<boolean> => queue(() => set(sites, on));

/** Switches every site on or off. @returns whether it is on afterwards */
export const setEverywhere = (on: boolean): Promise<boolean> => queue(() => everywhere(on));

/** A permission came: from our question, whose popup may be gone by now, or from the browser's own pages. */
export const finishIntent = (): Promise<void> => queue(async () => {
  const wanted = await takeIntent();
  if (wanted === 'everywhere') await everywhere(true);
  else if (wanted !== null && (await allowed(wanted)).length > 0) await set(wanted, true);
});

/** Switches off whatever has no permission any more, and makes the browser's registration equal to the settings. */
export const reconcile = (): Promise<void> => queue(async () => { await registerAutoScript(await withoutTheLost()); });

/** After an update: as {@link reconcile}, and the chosen sites' open pages get the new script. */
export const takeOver = (): Promise<void> => queue(async () => {
  const now = await withoutTheLost();
  await registerAutoScript(now);
  await runInOpenPages(now);
});

export async function stateOf(address: string): Promise<AutoState> {
  const [{ settings: now }, on] = await Promise.all([settings.load(), isOnAt(address)]);
  return { site: siteOf(address), on, everywhere: now.autoEverywhere };
}

/** Whether "not on this site" can be kept: an exception made in a private window would be a note of what was read in it. */
export async function canLeave({ url, incognito }: TabFacts): Promise<boolean> {
  const { settings: now } = await settings.load();
  return (await isOnAt(url)) && !(incognito && now.autoEverywhere);
}

/** Not on the site of that page. */
export async function leaveSite(tab: TabFacts): Promise<void> {
  const [host, site] = [webHostOf(tab.url), siteOf(tab.url)];
  if (host === null || site === null || !(await canLeave(tab))) return;
  const { settings: now } = await settings.load();
  // What was chosen may be less than the whole site: a part of it, in settings of an earlier version.
  const chosen = now.autoSites.filter((each) => isWithin(host, [each]));
  await setSites(now.autoEverywhere ? [site] : chosen, false);
}

const allowed = async (sites: readonly string[]): Promise<readonly string[]> => {
  const has = await Promise.all(sites.map(hasSite));
  return sites.filter((_, at) => has[at] === true);
};

async function set(sites: readonly string[], on: boolean): Promise<boolean> {
  const granted = on ? await allowed(sites) : [];
  // The intent is answered, by whichever of popup and permission came first.
  await takeIntent();
  // A site with everything below it: what was picked may be a part of it, as one paper of a publisher's.
  const parts = on ? [] : (await settings.load()).settings.autoSites.filter((each) => isWithin(each, sites));
  const changed = on ? granted : [...new Set([...sites, ...parts])];
  const now = await kept(on ? granted.flatMap(originsOf) : [], ({ autoEverywhere, autoSites, autoExcept }) => ({
    // Where it is on everywhere a site needs no entry, but it may be an exception; and it stays one until it is chosen.
    autoSites: autoEverywhere && on ? autoSites : withSites(autoSites, changed, on),
    autoExcept: on ? withSites(autoExcept, changed, false) : withSites(autoExcept, autoEverywhere ? sites : [], true),
  }));
  await registerAutoScript(now);
  if (!on) await giveBack(changed.flatMap(originsOf));
  return on && granted.length === sites.length;
}

async function everywhere(on: boolean): Promise<boolean> {
  const wanted = on && (await hasEverywhere());
  await takeIntent();
  const now = await kept(wanted ? EVERYWHERE : [], () => ({ autoEverywhere: wanted }));
  await registerAutoScript(now);
  if (!wanted) await giveBack(EVERYWHERE);
  return wanted;
}

/** Changes settings; where they cannot be written, what was granted for the change is given back. */
async function kept(granted: readonly string[], change: (now: AutoSettings) => Partial<AutoSettings>): Promise<AutoSettings> {
  try {
    return await settings.update(change);
  } catch (error) {
    await giveBack(granted);
    throw error;
  }
}

async function withoutTheLost(): Promise<AutoSettings> {
  const { settings: now } = await settings.load();
  const [held, all] = await Promise.all([allowed(now.autoSites), hasEverywhere()]);
  if (held.length === now.autoSites.length && (all || !now.autoEverywhere)) return now;
  return settings.update(({ autoSites, autoEverywhere }) => ({
    autoSites: autoSites.filter((site) => held.includes(site)), autoEverywhere: autoEverywhere && all,
  }));
}
