import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Driver, OpenPage } from '../driver/driver.ts';

declare const chrome: WebExtension;

export type Look = Readonly<Record<string, unknown>>;

/** What the articles are seen in: each script by the system's colours, and one long page in everything that can be chosen. */
export interface Sitting {
  readonly title: string;
  readonly fixtures: readonly string[];
  readonly look: Look;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

const SCRIPTS = ['metered-news', 'elements', 'japanese-short', 'arabic', 'preview-only', 'advertorial', 'live-blog'];
const OWN = { theme: 'own', paper: '#12343b', ink: '#f1ede4', accent: '#ffc98a' };

export const SITTINGS: readonly Sitting[] = [
  { title: 'light', fixtures: SCRIPTS, look: {} },
  { title: 'dark', fixtures: SCRIPTS, look: {}, dark: true },
  { title: 'vertical', fixtures: ['japanese-short'], look: { vertical: true } },
  { title: 'vertical-dark', fixtures: ['japanese-short'], look: { vertical: true }, dark: true },
  { title: 'sepia', fixtures: ['metered-news', 'elements', 'arabic'], look: { theme: 'sepia' } },
  { title: 'black', fixtures: ['metered-news', 'elements'], look: { theme: 'black' } },
  { title: 'contrast', fixtures: ['elements'], look: { theme: 'contrast' } },
  { title: 'contrast-dark', fixtures: ['elements'], look: { theme: 'contrast' }, dark: true },
  { title: 'own', fixtures: ['metered-news', 'elements'], look: OWN },
  { title: 'forced', fixtures: ['elements'], look: {}, forced: true },
  { title: 'sans', fixtures: ['elements'], look: { face: 'sans' } },
  { title: 'mono', fixtures: ['elements'], look: { face: 'mono' } },
  { title: 'legible', fixtures: ['elements'], look: { face: 'legible' } },
  { title: 'dyslexic', fixtures: ['elements'], look: { face: 'dyslexic' } },
  { title: 'large', fixtures: ['metered-news'], look: { size: 200, width: 55, leading: 130, letterSpacing: 6, wordSpacing: 12 } },
  { title: 'plain', fixtures: ['elements'], look: { pictures: false, links: false, align: 'justify' } },
];

/** Puts a look on for as long as `run` takes. @param settings Galley's settings page, in a tab */
export async function wearing(driver: Driver, settings: OpenPage, { look, dark = false, forced = false }: Sitting, run: () => Promise<void>): Promise<void> {
  const choose = (appearance: Look): Promise<void> => settings.evaluate(async (value) => { await chrome.storage.sync.set({ appearance: value }); }, appearance);
  await choose(look);
  await driver.setDark(dark);
  await driver.setForcedColors(forced);
  try {
    await run();
  } finally {
    await choose({});
    await driver.setDark(false);
    await driver.setForcedColors(false);
  }
}
