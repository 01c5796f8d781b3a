import { copyInDocument } from '../platform/clipboard';
import { clipboardWrite } from '../platform/messages/clipboard';
import { on, receive } from '../platform/receive';

// Chromium's worker has no document to copy from; this one is opened for a single copy.
receive('offscreen', [
  on(clipboardWrite, (content) => {
    copyInDocument(document, content);
    return null;
  }),
]);
