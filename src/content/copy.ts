import type { CopyRequest, Extraction, SaveFormat } from '../article/result';
import { fromBase64 } from '../platform/base64';
import { readerBook, readerCopy, readerSave } from '../platform/messages/reader';
import { MessageError } from '../platform/reply';
import { saveFile } from '../platform/save-file';
import { send } from '../platform/send';
import { message } from '../reader/messages';

/**
 * The background copies: the page is to see nothing of it, and on plain http has no clipboard at all.
 *
 * @throws Error with a sentence for the person
 */
export async function copyThroughBackground(what: CopyRequest, extraction: Extraction): Promise<void> {
  await asked(() => send(readerCopy, { what, extraction }), 'clipboardDenied');
}

/**
 * The background writes the file, and this script hands it to the browser, in a link that is never in the page.
 *
 * @returns the file's name
 * @throws Error with a sentence for the person
 */
export async function saveThroughBackground(format: SaveFormat, extraction: Extraction): Promise<string> {
  const { name, type, base64 } = await asked(() => send(readerSave, { format, extraction }), 'failedUnknown');
  saveFile(name, type, fromBase64(base64));
  return name;
}

/** The background opens the page that makes a book with the article's pictures. @throws Error with a sentence for the person */
export async function makeBookThroughBackground(): Promise<void> {
  await asked(() => send(readerBook, {}), 'failedUnknown');
}

async function asked<T>(ask: () => Promise<T>, otherwise: 'clipboardDenied' | 'failedUnknown'): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof MessageError && error.code === 'failed') throw error;
    // Nobody is there: Galley was updated while the page was open. Or the gate did not let this page through.
    const gone = error instanceof MessageError && error.code === 'no-answer';
    throw new Error(message(gone ? 'failedUpdated' : otherwise), { cause: error });
  }
}
