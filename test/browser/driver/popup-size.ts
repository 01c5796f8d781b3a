import type { View } from './driver.ts';
import { sleep, until } from './wait.ts';

/** The element that asks for Galley's own width of a popup; all else takes the width that there is. */
const ASKS = '.popup-size';
/** What a browser may add for scroll bars. */
const MOST_ADDED = 40;
const SETTLING = 150;

/**
 * A browser makes a popup as wide as its document asks for, so the document is made to ask for this width, less what
 * the browser then adds for its scroll bars. By single properties, because the extension's own policy forbids a style
 * sheet made in the page.
 */
export async function sizePopup(view: View, width: number): Promise<void> {
  const ask = (px: number): Promise<void> => view.evaluate((selector, w) => {
    const asks = document.querySelector<HTMLElement>(selector);
    if (!asks) throw new Error(`the popup has no ${selector}`);
    asks.style.setProperty('width', `${String(w)}px`, 'important');
  }, ASKS, px);
  const actual = (): Promise<number> => view.evaluate(() => innerWidth);

  await ask(width);
  await until(`a popup about ${String(width)} px wide`, async () => Math.abs(await actual() - width) <= MOST_ADDED);
  await sleep(SETTLING);
  const added = await actual() - width;
  if (added === 0) return;
  await ask(width - added);
  await until(`a popup ${String(width)} px wide`, async () => await actual() === width);
}
