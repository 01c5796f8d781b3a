import { axeViolations } from '../harness/axe.ts';
import { HOST, openByKey } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

/** Under a modal dialog the page's own landmarks are out of reach; axe-core counts them beside the reader's. */
const ONE_OF_A_KIND = ['landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-no-duplicate-main', 'landmark-unique', 'landmark-one-main'];

async function clean(world: World, name: string, dark: boolean): Promise<void> {
  await world.driver.setDark(dark);
  try {
    const popup = await world.article(await world.open(name, `axe-${name}`));
    await popup.evaluate(() => { document.querySelectorAll('details').forEach((element) => { element.open = true; }); });
    world.check.equal('violations', await axeViolations(popup), []);
  } finally {
    await world.driver.setDark(false);
  }
}

export const accessibility: Suite = {
  name: 'accessibility (axe-core)',
  cases: [
    ...['metered-news', 'elements', 'arabic', 'japanese-short', 'preview-only', 'advertorial'].map((name) => ({
      name: `article: ${name}`, run: (world: World) => clean(world, name, false),
    })),
    { name: 'article, dark: elements', run: (world) => clean(world, 'elements', true) },
    {
      name: 'not an article',
      run: async (world) => { world.check.equal('violations', await axeViolations(await world.popup(await world.open('home-page', 'axe-home'), 'not-article')), []); },
    },
    {
      name: 'unreadable',
      run: async (world) => {
        const page = await world.driver.open(world.driver.extensionUrl('options.html'));
        const popup = await world.popup(page, 'unreadable');
        world.check.equal('violations', await axeViolations(popup), []);
        await popup.close();
        world.check.equal('violations of the options page', await axeViolations(page), []);
        await page.close();
      },
    },
    {
      name: 'reading',
      run: async (world) => {
        const page = await world.open('metered-news', 'axe-reading');
        const popup = await world.driver.clickAction(page);
        // The state is put back by hand: a page that keeps it up would keep axe waiting too.
        await popup.waitFor('the article', () => document.body.dataset['state'] === 'article');
        await popup.evaluate(async () => {
          const html = await (await fetch('popup.html')).text();
          const reading = new DOMParser().parseFromString(html, 'text/html').querySelector('#view > *');
          const words = reading?.querySelector('[role="status"]');
          if (words) words.textContent = 'Reading the page…';
          if (reading) document.getElementById('view')?.replaceChildren(document.adoptNode(reading));
        });
        world.check.equal('violations', await axeViolations(popup), []);
        await popup.close();
      },
    },
    {
      name: 'reader in the page',
      run: async (world) => {
        // The host has no text of its own; its inline style keeps the page's from it, spacing included.
        const page = await world.open('elements', 'axe-in-page');
        await openByKey(world.driver, page);
        world.check.equal('violations', await axeViolations(page, HOST, [...ONE_OF_A_KIND, 'avoid-inline-spacing']), []);
      },
    },
  ],
};
