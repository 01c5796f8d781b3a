/// <reference types="chrome" />
import { inTurn } from '../settings/in-turn';
import { writeClipboard } from './clipboard';
import { OFFSCREEN_PAGE } from './injected';
import { clipboardWrite } from './messages/clipboard';
import type { ClipboardContent } from './protocol';
import { send } from './send';

// There can be one offscreen document, and closing it must not cut off another's writing.
const queue = inTurn();

/**
 * Puts text on the clipboard from the background, whatever has the focus: Firefox's background is a document and may, by permission;
 * Chromium's worker opens a document of its own for the moment, which no page can see.
 *
 * @throws Error with a sentence for the person
 */
export function writeFromBackground(content: ClipboardContent): Promise<void> {
  return queue(() => (hasOffscreen() ? throughOffscreen(content) : writeClipboard(content)));
}

// The polyfill does not know this API: it is Chromium's alone.
const hasOffscreen = (): boolean => typeof chrome === 'object' && 'offscreen' in chrome;

async function throughOffscreen(content: ClipboardContent): Promise<void> {
  // One may be left of a worker that was stopped while it copied.
  const left = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (left.length === 0) {
    await chrome.offscreen.createDocument({
      url: OFFSCREEN_PAGE,
      reasons: ['CLIPBOARD'],
      justification: 'Copies the article’s clean text when its shortcut is pressed in a page.',
    });
  }
  try {
    await send(clipboardWrite, content);
  } finally {
    await chrome.offscreen.closeDocument();
  }
}
