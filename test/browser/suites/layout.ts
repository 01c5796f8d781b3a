import type { View } from '../driver/driver.ts';
import type { Suite, World } from '../harness/suite.ts';

const WIDTHS = [320, 360, 500, 640, 800];

/** Elements that stick out at the sides, unless they scroll within a box of their own. */
const overflow = (): readonly string[] => {
  const out: string[] = [];
  const { scrollWidth, clientWidth: room } = document.documentElement;
  if (scrollWidth > room) out.push(`the document is ${String(scrollWidth)} px wide in ${String(room)}`);
  for (const element of document.querySelectorAll('#view *')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || (box.right <= room + 1 && box.left >= -1)) continue;
    let up = element.parentElement;
    while (up && getComputedStyle(up).overflowX === 'visible') up = up.parentElement;
    if (!up || up === document.documentElement || up === document.body) out.push(`${element.localName}.${element.className.toString()} from ${String(Math.round(box.left))} to ${String(Math.round(box.right))}`);
  }
  return out.slice(0, 5);
};

async function fits(world: World, view: View, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await view.resize(width, 560);
    world.check.equal(`${what} at ${String(width)} px`, await view.evaluate(overflow), []);
  }
}

export const layout: Suite = {
  name: 'popup from 320 to 800 px',
  cases: [
    {
      name: 'its own size',
      run: async (world) => {
        const popup = await world.article(await world.open('metered-news', 'own-size'));
        const [width = 0, height = 0] = await popup.evaluate(() => [innerWidth, innerHeight]);
        world.check.ok(`${String(width)} by ${String(height)} is no size for a popup`, width >= 400 && width <= 800 && height >= 300 && height <= 600);
        world.check.equal('overflow', await popup.evaluate(overflow), []);
      },
    },
    ...['metered-news', 'elements', 'japanese-short', 'arabic', 'preview-only'].map((name) => ({
      name,
      run: async (world: World) => {
        const popup = await world.article(await world.open(name, `fits-${name}`));
        await fits(world, popup, name);
      },
    })),
    {
      name: 'with words as long as the longest language’s, the bar is one row and its menus are in sight',
      run: async (world) => {
        const popup = await world.article(await world.open('metered-news', 'long-words'));
        await popup.evaluate(() => { document.querySelectorAll('[data-action="copy"] .galley-label').forEach((label) => { label.textContent = 'Kopieren'; }); });
        for (const width of WIDTHS) {
          await popup.resize(width, 560);
          world.check.ok(`two rows at ${String(width)} px`, await popup.evaluate(() => (document.querySelector('.galley-bar')?.getBoundingClientRect().height ?? 99) < 60));
          for (const opener of ['more', 'copy-menu']) {
            await popup.click(`[data-action="${opener}"]`);
            const menu = await popup.waitFor('the menu', () => {
              const open = [...document.querySelectorAll('[role="menu"]')].find((each) => each.getBoundingClientRect().width > 0);
              const box = open?.getBoundingClientRect();
              return box && { left: box.left, right: innerWidth - box.right };
            });
            world.check.ok(`${opener} at ${String(width)} px: ${JSON.stringify(menu)}`, menu !== undefined && menu.left >= 0 && menu.right >= 0);
            await popup.click(`[data-action="${opener}"]`);
          }
        }
      },
    },
    { name: 'not an article', run: async (world) => { await fits(world, await world.popup(await world.open('home-page', 'fits-home'), 'not-article'), 'not an article'); } },
  ],
};
