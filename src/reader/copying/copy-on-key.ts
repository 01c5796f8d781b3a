import type { ReaderContext } from '../context';
import { safeLines } from '../../format/safe-text';
import { selectedPassage, selectedRange } from './selection';

/**
 * The browser's own copying in the view: what is selected of the article arrives clean, without the view's styles. The
 * words are set at once, so that something is copied whatever follows; both flavours come after.
 * @returns what ends it
 */
export function copyOnKey({ actions, element, article, extraction, place }: ReaderContext): () => void {
  const onCopy = (event: ClipboardEvent): void => {
    if (place === 'page' && !event.isTrusted) return;
    const range = selectedRange(article());
    const passage = range === null ? null : selectedPassage(article());
    if (range === null || passage === null || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', safeLines(range.toString()).trimEnd());
    event.preventDefault();
    actions.copy({ format: 'rich', passage }, extraction()).catch(() => undefined);
  };
  element.addEventListener('copy', onCopy);
  return () => { element.removeEventListener('copy', onCopy); };
}
