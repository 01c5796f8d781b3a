import type { CopyFormat, Extraction } from '../article/result';
import { readerCopy } from '../platform/messages/reader';
import { MessageError } from '../platform/reply';
import { send } from '../platform/send';
import { message } from '../reader/messages';

/**
 * The background copies: the page is to see nothing of it, and on plain http has no clipboard at all.
 *
 * @throws Error with a sentence for the person
 */
export async function copyThroughBackground(format: CopyFormat, extraction: Extraction): Promise<void> {
  try {
    await send(readerCopy, { format, extraction });
  } catch (error) {
    if (error instanceof MessageError && error.code === 'failed') throw error;
    // Nobody is there: Galley was updated while the page was open. Or the gate did not let this page through.
    const gone = error instanceof MessageError && error.code === 'no-answer';
    throw new Error(message(gone ? 'failedUpdated' : 'clipboardDenied'), { cause: error });
  }
}
