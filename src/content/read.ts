import type { CopyFormat, Extraction } from '../article/result';
import { extract } from '../extract/extract';
import { translate } from '../platform/i18n';
import { pageOpen, pageRead, pageToggle } from '../platform/messages/page';
import { readerChanged, readerCopy } from '../platform/messages/reader';
import { on, receive } from '../platform/receive';
import { MessageError } from '../platform/reply';
import { send } from '../platform/send';
import { inPageEnglish } from '../reader/english';
import { openInPage } from '../reader/in-page';
import { message, useMessages } from '../reader/messages';
import { removeLeftHosts } from '../reader/page/host';
import { loadPart } from './load-part';
import { createPageReader } from './page-reader';
import { watchAddress } from './watch-address';

/** Injected on demand, and again whenever nobody seems to answer: the first one in a page stays the only one. */
const STARTED = 'galley.read';

function start(): void {
  useMessages(translate, inPageEnglish);
  removeLeftHosts(document);
  const page = createPageReader({
    window,
    extract: () => extract(document, { url: location.href, window }),
    openReader: (extraction, onClosed) => openInPage(document, {
      extraction,
      actions: { copy: (format) => copy(format, extraction), load: loadPart },
      onClosed,
    }),
    // Nobody listens any more after Galley was updated: the reader goes on, the toolbar button does not follow.
    changed: (state) => { send(readerChanged, state).catch(() => undefined); },
    translate,
  });
  receive('page', [
    on(pageRead, page.read),
    on(pageOpen, page.open),
    on(pageToggle, page.toggle),
  ]);
  watchAddress(window, page.leave);
}

/** The background copies: the page is to see nothing of it, and on plain http has no clipboard at all. */
async function copy(format: CopyFormat, extraction: Extraction): Promise<void> {
  try {
    await send(readerCopy, { format, extraction });
  } catch (error) {
    if (error instanceof MessageError && error.code === 'failed') throw error;
    // Nobody is there: Galley was updated while the page was open. Or the gate did not let this page through.
    const gone = error instanceof MessageError && error.code === 'no-answer';
    throw new Error(message(gone ? 'failedUpdated' : 'clipboardDenied'), { cause: error });
  }
}

// Content scripts have a global object of their own, which the page cannot see.
if (!Reflect.has(globalThis, STARTED)) {
  Reflect.set(globalThis, STARTED, true);
  start();
}
