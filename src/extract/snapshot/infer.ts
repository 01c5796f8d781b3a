import { buildSnapshot } from './build';
import type { Snapshot } from './types';
import type { Rendering } from './visibility';

/**
 * Snapshot of a page without a layout (saved pages at the terminal): the mark-up itself must say what is hidden.
 * @param document a parsed page; it is only read
 * @param options.url the page's address, where known
 */
export function inferSnapshot(document: Document, options: { readonly url?: string | null }): Snapshot {
  return buildSnapshot(document, options.url ?? null, 'inferred', inferred);
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|content-visibility\s*:\s*hidden)/i;
const INVISIBLE_STYLE = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
/** Streamed pages: sections that the server sends hidden and the page's own script puts in place ("S:0" for "B:0"). */
const STREAMED = /^S:[\da-f]+$/i;

function inferred(element: Element, name: string): Rendering {
  if (element.hasAttribute('hidden') && !(name === 'div' && STREAMED.test(element.getAttribute('id') ?? ''))) return 'hidden';
  if (name === 'dialog' && !element.hasAttribute('open')) return 'hidden';
  if (name === 'input' && element.getAttribute('type') === 'hidden') return 'hidden';
  const style = element.getAttribute('style');
  if (style !== null) {
    if (HIDDEN_STYLE.test(style)) return 'hidden';
    if (INVISIBLE_STYLE.test(style)) return 'own-text-hidden';
  }
  return 'shown';
}
