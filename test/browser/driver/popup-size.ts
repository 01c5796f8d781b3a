import type { View } from './driver.ts';

/**
 * A popup takes the size that its document asks for, so the document is made to ask for this one: by single properties,
 * because the extension's own policy forbids a style sheet made in the page.
 */
export async function sizePopup(view: View, width: number, height: number): Promise<void> {
  await view.evaluate((w, h) => {
    // The line that asks for the popup's own width.
    document.querySelector<HTMLElement>('.popup-size')?.style.setProperty('display', 'none', 'important');
    for (const { style } of [document.documentElement, document.body]) {
      for (const [name, value] of Object.entries({ width: w, height: h, 'min-width': w, 'min-height': h, 'max-width': w })) {
        style.setProperty(name, `${String(value)}px`, 'important');
      }
      style.setProperty('margin', '0', 'important');
      style.setProperty('box-sizing', 'border-box', 'important');
    }
  }, width, height);
  // A scroll bar that takes room of its own stands beside the document.
  await view.waitFor(`a popup ${String(width)} px wide`, (w) => innerWidth >= w && innerWidth - w <= 20, width);
}
