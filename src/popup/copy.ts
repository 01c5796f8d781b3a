import type { Article } from '../article/article';
import type { CopyFormat } from '../article/result';
import type * as Formats from '../format/clipboard-content';
import { writeClipboard } from '../platform/clipboard';

/** The formats are half of the popup's script, and nobody reads by them: fetched when the article shows, or when copied before that. */
const formats = async (): Promise<typeof Formats> => import('../format/clipboard-content');

const AFTER_PAINT_MS = 250;

/** Copies the article; resolves when the clipboard has it. */
export function copyTo(article: Article): (format: CopyFormat) => Promise<void> {
  setTimeout(() => { void formats().catch(() => undefined); }, AFTER_PAINT_MS);
  return async (format) => {
    const { clipboardContent } = await formats();
    await writeClipboard(clipboardContent(article, format));
  };
}
