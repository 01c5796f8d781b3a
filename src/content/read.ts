import { extract } from '../extract/extract';
import { translate } from '../platform/i18n';
import { pageClose, pageOpen, pageRead, pageToggle } from '../platform/messages/page';
import { readerChanged, readerCopy } from '../platform/messages/reader';
import { on, receive } from '../platform/receive';
import { send } from '../platform/send';
import { openInPage } from '../reader/in-page';
import { useMessages } from '../reader/messages';
import { removeLeftHosts } from '../reader/page/host';
import { createPageReader } from './page-reader';
import { watchAddress } from './watch-address';

/** Injected on demand, and again whenever nobody seems to answer: the first one in a page stays the only one. */
const STARTED = 'galley.read';

function start(): void {
  useMessages(translate);
  removeLeftHosts(document);
  const page = createPageReader({
    window,
    extract: () => extract(document, { url: location.href, window }),
    openReader: (extraction, onClosed) => openInPage(document, {
      extraction,
      actions: { copy: async (format) => { await send(readerCopy, { format, extraction }); } },
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
    on(pageClose, page.close),
  ]);
  watchAddress(window, page.leave);
}

// Content scripts have a global object of their own, which the page cannot see.
if (!Reflect.has(globalThis, STARTED)) {
  Reflect.set(globalThis, STARTED, true);
  start();
}
