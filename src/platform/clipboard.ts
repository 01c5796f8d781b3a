import type { ClipboardContent } from './protocol';
import { translate } from './i18n';

/**
 * Puts both flavours on the clipboard at once. For documents that a person just clicked in, and for Firefox's background.
 * Resolves when the text is there, and only then.
 *
 * @throws Error with a sentence for the person
 */
export async function writeClipboard({ plain, html }: ClipboardContent): Promise<void> {
  const flavours: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
  if (html !== null) flavours['text/html'] = new Blob([html], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
  } catch (cause) {
    throw new Error(translate('clipboardDenied'), { cause });
  }
}

/**
 * The same in a document without focus, where only the old command works: Chromium's offscreen document.
 *
 * @throws Error with a sentence for the person
 */
export function copyInDocument(doc: Document, { plain, html }: ClipboardContent): void {
  let wrote = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', plain);
    if (html !== null) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    wrote = true;
  };
  doc.addEventListener('copy', fill);
  const allowed = doc.execCommand('copy');
  doc.removeEventListener('copy', fill);
  if (!allowed || !wrote) throw new Error(translate('clipboardDenied'));
}
