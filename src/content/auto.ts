import { looksLikeArticle } from '../extract/detect/cheap';
import { autoFound } from '../platform/messages/auto-page';
import { send } from '../platform/send';
import { startAutoReader } from './auto-reader';

/** Run by the browser, and once more by Galley in pages that an update cut off: one is enough. */
const STARTED = 'galley.auto';

if (!Reflect.has(globalThis, STARTED)) {
  Reflect.set(globalThis, STARTED, true);
  startAutoReader({
    window,
    isArticle: () => looksLikeArticle(document, location.href),
    ask: () => send(autoFound, {}),
  });
}
