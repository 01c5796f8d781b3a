import type { CopyRequest, Extraction, SaveFormat } from '../article/result';
import type * as Copies from '../format/copy-content';
import type * as Options from '../reader/copying/options';
import { writeClipboard } from '../platform/clipboard';
import { saveFile } from '../platform/save-file';
import { settings } from '../platform/storage';
import { NotCopied } from '../reader/copying/not-copied';

/** The formats are half of the popup's script, and nobody reads by them: fetched when the article shows, or when copied before that. */
const copies = (): Promise<typeof Copies> => import('../format/copy-content');
const options = (): Promise<typeof Options> => import('../reader/copying/options');

const AFTER_PAINT_MS = 250;

/** Has the formats at hand once the article shows. */
export function prepareCopy(): void {
  setTimeout(() => { void Promise.all([copies(), options()]).catch(() => undefined); }, AFTER_PAINT_MS);
}

/** Copies the article as it is shown, or a passage; resolves when the clipboard has it. */
export async function copy(what: CopyRequest, { article }: Extraction): Promise<void> {
  const [{ copyContent }, { copyingOptions }, { settings: now }] = await Promise.all([copies(), options(), settings.load()]);
  const content = copyContent(article, what, copyingOptions(now, hostOf(article.url), new Date()));
  try {
    await writeClipboard(content);
  } catch (cause) {
    throw new NotCopied(cause, content.plain);
  }
}

/** Hands the article to the browser as a file. @returns the file's name */
export async function save(format: SaveFormat, { article }: Extraction): Promise<string> {
  const [{ savedFile }, { copyingOptions }, { settings: now }] = await Promise.all([import('../format/saved-file'), options(), settings.load()]);
  const { name, type, content } = savedFile(article, format, copyingOptions(now, hostOf(article.url), new Date()));
  saveFile(name, type, typeof content === 'string' ? content : new Uint8Array(content));
  return name;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}
