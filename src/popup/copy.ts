import type { Article } from '../article/article';
import type { CopyFormat } from '../article/result';
import { clipboardContent } from '../format/clipboard-content';
import { writeClipboard } from '../platform/clipboard';

/** Copies the article; resolves when the clipboard has it. */
export function copyTo(article: Article): (format: CopyFormat) => Promise<void> {
  return (format) => writeClipboard(clipboardContent(article, format));
}
