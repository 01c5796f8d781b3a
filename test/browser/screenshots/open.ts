import type { Driver, OpenPage, View } from '../driver/driver.ts';
import { HOST, waitForReader } from '../harness/galley.ts';

/** Each picture's page is a place of its own: where the reader was in another is no matter. */
let places = 0;

export function pageOf(driver: Driver, fixture: string): Promise<OpenPage> {
  places += 1;
  return driver.open(`https://${fixture}.test/${fixture}.html?picture=${String(places)}`);
}

/** The popup as it opens, whatever it says by then. */
export const openPopup = (driver: Driver, page: OpenPage): Promise<View> => driver.clickAction(page);

/** The popup once it knows what to say. */
export async function popupOf(driver: Driver, page: OpenPage): Promise<View> {
  const popup = await openPopup(driver, page);
  await popup.waitFor('the popup to settle', () => document.body.dataset['state'] !== 'reading');
  return popup;
}

export async function article(driver: Driver, page: OpenPage): Promise<View> {
  const popup = await popupOf(driver, page);
  const state = await popup.evaluate(() => document.body.dataset['state']);
  if (state !== 'article') await popup.click('[data-action="read-anyway"]');
  await popup.waitFor('the article', () => document.querySelector('.galley-article') !== null);
  return popup;
}

export async function openByButton(popup: View, page: OpenPage): Promise<void> {
  await popup.click('[data-action="read-in-page"]');
  await waitForReader(page);
  await page.evaluateInShadow(HOST, (root) => root.querySelector('.galley-article') !== null);
}
