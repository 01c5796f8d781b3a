import type { Browser as WebExtension } from 'webextension-polyfill';
import type { OpenPage } from '../driver/driver.ts';
import { until } from '../driver/wait.ts';
import { clickInReader, HOST, openByKey, pressShortcut } from '../harness/galley.ts';
import type { Suite, World } from '../harness/suite.ts';

declare const chrome: WebExtension;

type Format = 'rich' | 'plain' | 'markdown' | 'html';

/** What a field for text and an editor of rich text have after a real paste. */
interface Pasted { readonly text: string; readonly tags: readonly string[]; readonly words: string }

const TITLE = 'Der Nachtzug hält wieder';
const BUTTON: Readonly<Record<Format, string>> = { rich: 'copy', plain: 'copy-plain', markdown: 'copy-markdown', html: 'copy-html' };

/** What each format has to be there. */
const FACTS: Readonly<Record<Format, (paste: Pasted) => readonly (readonly [what: string, holds: boolean])[]>> = {
  rich: ({ text, tags }) => [
    ['the headline on a line of its own', text.includes(`${TITLE}\n\n`)], ['text without mark-up', !/<\w|^#/mu.test(text)],
    ['headline, subheads and paragraphs as such', ['h1', 'h2', 'p'].every((tag) => tags.includes(tag))],
  ],
  plain: ({ text, tags }) => [['the headline on a line of its own', text.includes(`${TITLE}\n\n`)], ['text without mark-up', !/<\w|^#/mu.test(text)], ['no headline as such', !tags.includes('h1')]],
  markdown: ({ text, words }) => [['Markdown as text', text.includes(`# ${TITLE}\n\n`) && text.includes('\n## Eine Minute Aufenthalt\n')], ['the same in an editor', words.includes(`# ${TITLE}`)]],
  html: ({ text, words }) => [['mark-up as text', text.includes(`<h1>${TITLE}</h1>`)], ['the same in an editor', words.includes(`<h1>${TITLE}</h1>`)]],
};

/** Pastes with the system's keys into a field for text and into an editor, on a page of another site. */
async function paste(world: World, target: OpenPage): Promise<Pasted> {
  await world.driver.show(target);
  await target.evaluate(() => { document.body.innerHTML = '<textarea id="text" rows="3"></textarea><div id="rich" contenteditable="true" style="min-height:40px"></div>'; });
  for (const field of ['#text', '#rich']) {
    const press = async (): Promise<void> => {
      await target.evaluate((css) => { document.querySelector<HTMLElement>(css)?.focus(); }, field);
      await target.edit('paste');
    };
    const isThere = (): Promise<boolean> => target.evaluate((css) => {
      const element = document.querySelector<HTMLElement>(css);
      return element !== null && (element instanceof HTMLTextAreaElement ? element.value : element.textContent) !== '';
    }, field);
    await press();
    // A window that comes to the front just then drops a key.
    await until(`what was pasted into ${field}`, isThere, 2_000).catch(async () => {
      await press();
      await until(`what was pasted into ${field}`, isThere);
    });
  }
  return target.evaluate(() => {
    const rich = document.querySelector<HTMLElement>('#rich');
    return {
      text: document.querySelector<HTMLTextAreaElement>('#text')?.value ?? '',
      tags: [...new Set([...(rich?.querySelectorAll('*') ?? [])].map(({ localName }) => localName))].sort(),
      words: (rich?.innerText ?? '').replace(/\s+/gu, ' ').trim(),
    };
  });
}

/** Copies in every format in that way, and pastes each. */
async function checkEach(world: World, copy: (format: Format) => Promise<void>): Promise<void> {
  const target = await world.driver.open('https://pasting-target.test/blank');
  for (const format of ['rich', 'plain', 'markdown', 'html'] as const) {
    await world.driver.clearClipboard();
    await copy(format);
    await until('the copy', async () => (await world.driver.clipboard()).plain !== null);
    const pasted = await paste(world, target);
    for (const [what, holds] of FACTS[format](pasted)) world.check.ok(`${format}: not ${what}: ${JSON.stringify(pasted).slice(0, 500)}`, holds);
    world.check.ok(`${format}: a line end at its end`, !/\s$/u.test(pasted.text));
    world.check.equal(`${format}: elements that have no place in a copy`, pasted.tags.filter((tag) => /^(?:script|style|button|svg|form|iframe|nav)$/u.test(tag)), []);
  }
  await target.close();
}

const choose = (world: World, format: Format): Promise<void> => world.driver.background(async (copyFormat) => {
  const { settings } = await chrome.storage.local.get('settings') as { settings?: object };
  await chrome.storage.local.set({ settings: { ...settings, copyFormat } });
}, format);

const cases: Suite['cases'] = [
  {
    name: 'every format of the popup’s menu',
    limit: 120_000,
    run: async (world) => {
      const page = await world.open('german', 'paste-popup');
      await checkEach(world, async (format) => {
        const popup = await world.article(page);
        if (format !== 'rich') await popup.click('[data-action="copy-menu"]');
        await popup.click(`[data-action="${BUTTON[format]}"]`);
        await popup.waitFor('"Copied"', () => document.querySelector('[role="status"]')?.textContent === 'Copied');
        await popup.close();
      });
    },
  },
  {
    name: 'every format of the menu of the reader in the page',
    limit: 120_000,
    run: async (world) => {
      const page = await world.open('german', 'paste-page');
      await openByKey(world.driver, page);
      await checkEach(world, async (format) => {
        await world.driver.show(page);
        if (format !== 'rich') await clickInReader(page, '[data-action="copy-menu"]');
        await clickInReader(page, `[data-action="${BUTTON[format]}"]`);
        await until('"Copied"', () => page.evaluateInShadow(HOST, (root) => root.querySelector('[role="status"]')?.textContent === 'Copied'));
      });
    },
  },
  {
    name: 'by the shortcut and by the page’s menu, in the format that was chosen',
    limit: 120_000,
    run: async (world) => {
      const { driver } = world;
      const page = await world.open('german', 'paste-chosen');
      if (driver.kind === 'chromium') await (await world.article(page)).close();
      try {
        await checkEach(world, async (format) => {
          await choose(world, format);
          await driver.show(page);
          await pressShortcut(driver, page, 'copy', 'the copy', async () => (await driver.clipboard()).plain !== null);
        });
        await checkEach(world, async (format) => {
          await choose(world, format);
          await driver.show(page);
          await driver.contextMenu(page, 'copy');
        });
      } finally {
        await choose(world, 'rich');
      }
    },
  },
];

export const pasting: Suite = { name: 'paste', cases };
