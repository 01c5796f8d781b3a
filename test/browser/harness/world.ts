import type { Driver, OpenPage, View } from '../driver/driver.ts';
import type { FixtureServer } from '../server/server.ts';
import { Checks } from './checks.ts';
import type { World } from './suite.ts';

/** A world for one test, and what clears it away. */
export function makeWorld(driver: Driver, server: FixtureServer): { readonly world: World; readonly clear: () => Promise<void> } {
  const pages: OpenPage[] = [];
  const popups: View[] = [];
  const world: World = {
    driver, server, check: new Checks(),
    open: async (name, host = name) => {
      const page = await driver.open(`https://${host}.test/${name}.html`);
      pages.push(page);
      return page;
    },
    popup: async (page, state = 'article') => {
      const view = await driver.clickAction(page);
      popups.push(view);
      const settled = await view.waitFor('the popup to leave "reading"', (wanted) => {
        const { state: now = 'reading' } = document.body.dataset;
        return (now !== 'reading' || wanted === 'reading') && now;
      }, state);
      if (settled !== state) throw new Error(`the popup says "${settled}": ${await view.evaluate(() => document.getElementById('view')?.innerText.slice(0, 300) ?? '')}`);
      return view;
    },
  };
  const clear = async (): Promise<void> => {
    for (const view of [...popups, ...pages]) await view.close().catch(() => undefined);
  };
  return { world, clear };
}
