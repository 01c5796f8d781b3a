import type { Driver, OpenPage, View } from '../driver/driver.ts';
import type { FixtureServer } from '../server/server.ts';
import { Checks } from './checks.ts';
import type { World } from './suite.ts';

/** A world for one test, and what clears it away. */
export function makeWorld(driver: Driver, server: FixtureServer): { readonly world: World; readonly clear: () => Promise<void> } {
  const pages: OpenPage[] = [];
  const popups: View[] = [];
  const check = new Checks();

  const settle = async (page: OpenPage): Promise<{ readonly view: View; readonly state: string }> => {
    const view = await driver.clickAction(page);
    popups.push(view);
    const state = await view.waitFor('the popup to leave "reading"', () => {
      const { state: now = 'reading' } = document.body.dataset;
      return now !== 'reading' && now;
    });
    return { view, state: String(state) };
  };
  const said = (view: View): Promise<string> => view.evaluate(() => document.getElementById('view')?.innerText.replace(/\s+/gu, ' ').slice(0, 300) ?? '');

  const world: World = {
    driver, server, check,
    open: async (name, host = name) => {
      const page = await driver.open(`https://${host}.test/${name}.html`);
      pages.push(page);
      return page;
    },
    popup: async (page, wanted = 'article') => {
      const { view, state } = await settle(page);
      if (state !== wanted) throw new Error(`the popup's state is "${state}": ${await said(view)}`);
      return view;
    },
    article: async (page) => {
      const { view, state } = await settle(page);
      if (state === 'article') return view;
      check.failures.push(`the popup's state is "${state}": ${await said(view)}`);
      if (state !== 'not-article') throw new Error('nothing to read on with');
      await view.click('[data-action="read-anyway"]');
      await view.waitFor('the article', () => document.body.dataset['state'] === 'article');
      return view;
    },
  };
  const clear = async (): Promise<void> => {
    for (const view of [...popups, ...pages]) await view.close().catch(() => undefined);
  };
  return { world, clear };
}
