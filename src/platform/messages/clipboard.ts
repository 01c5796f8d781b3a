import { objectOf, orNull, text } from '../../article/guard-shape';
import type { ClipboardContent, Message } from '../protocol';
import { guard, isDone } from './checks';

export const clipboardWrite: Message<'clipboard/write'> = {
  name: 'clipboard/write', to: 'offscreen', from: 'extension',
  isRequest: guard(objectOf<ClipboardContent>({ plain: text, html: orNull(text) })),
  isResponse: isDone,
};
