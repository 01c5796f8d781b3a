import type { UnreadableWhy } from '../platform/outcome';
import type { MessageKey } from '../reader/messages';

/** Why a page is closed to every extension, in words. */
export const UNREADABLE: Readonly<Record<UnreadableWhy, MessageKey>> = {
  'browser-page': 'unreadableBrowserPage',
  store: 'unreadableStore',
  viewer: 'unreadableViewer',
  'other-extension': 'unreadableOtherExtension',
  file: 'unreadableFile',
  'not-html': 'unreadableNotHtml',
  'no-tab': 'unreadableNoTab',
  refused: 'unreadableRefused',
};
