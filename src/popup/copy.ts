import type { CopyFormat, Extraction } from '../article/result';
import type * as Formats from '../format/clipboard-content';
import { writeClipboard } from '../platform/clipboard';

/** The formats are half of the popup's script, and nobody reads by them: fetched when the article shows, or when copied before that. */
const formats = async (): Promise<typeof Formats> => import('../format/clipboard-content');

const AFTER_PAINT_MS = 250;

/** Has the formats at hand once the article shows. */
export function prepareCopy(): void {
  setTimeout(() => { void formats().catch(() => undefined); }, AFTER_PAINT_MS);
}

/** Copies the article as it is shown; resolves when the clipboard has it. */
export async function copy(format: CopyFormat, { article }: Extraction): Promise<void> {
  const { clipboardContent } = await formats();
  await writeClipboard(clipboardContent(article, format));
}
