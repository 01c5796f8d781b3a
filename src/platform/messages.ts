import { isExtraction, isVerdict } from '../article/guard';
import { flag, objectOf, oneOf, orNull, passes, taggedBy, text, textThat, type Check } from '../article/guard-shape';
import type { CopyFormat } from '../article/result';
import { isHost } from '../settings/schema';
import type { ReadOutcome, UnreadableWhy } from './outcome';
import type { ClipboardContent, Message, ReaderReply, Request } from './protocol';

/*
 * One constant a message, so that each bundle carries the checks of the messages that it speaks and no others.
 */

const guard = <T>(check: Check) => (value: unknown): value is T => passes(check, value);
const isNothing = guard<Record<string, never>>(objectOf<Record<string, never>>({}));
const isDone = guard<null>(orNull(() => false));
const isFlag = guard<boolean>(flag);

const why = oneOf<UnreadableWhy>('browser-page', 'store', 'viewer', 'other-extension', 'file', 'not-html', 'no-tab', 'refused');

const isReadOutcome = guard<ReadOutcome>(taggedBy<ReadOutcome['state']>('state', {
  article: objectOf<ReadOutcome & { state: 'article' }>({ state: oneOf('article'), extraction: isExtraction }),
  'not-article': objectOf<ReadOutcome & { state: 'not-article' }>({ state: oneOf('not-article'), verdict: isVerdict }),
  unreadable: objectOf<ReadOutcome & { state: 'unreadable' }>({ state: oneOf('unreadable'), why }),
  error: objectOf<ReadOutcome & { state: 'error' }>({ state: oneOf('error'), message: text }),
}));

const isReaderReply = guard<ReaderReply>(taggedBy<ReaderReply['state']>('state', {
  open: objectOf<ReaderReply & { state: 'open' }>({ state: oneOf('open') }),
  closed: objectOf<ReaderReply & { state: 'closed' }>({ state: oneOf('closed') }),
  'not-article': objectOf<ReaderReply & { state: 'not-article' }>({ state: oneOf('not-article'), reason: text }),
  unreadable: objectOf<ReaderReply & { state: 'unreadable' }>({ state: oneOf('unreadable'), why }),
  error: objectOf<ReaderReply & { state: 'error' }>({ state: oneOf('error'), message: text }),
}));

export const pageRead: Message<'page/read'> = {
  name: 'page/read', to: 'page', from: 'extension',
  isRequest: guard(objectOf<Request<'page/read'>>({ force: flag, seen: flag })),
  isResponse: isReadOutcome,
};

export const pageOpen: Message<'page/open'> = {
  name: 'page/open', to: 'page', from: 'extension',
  isRequest: guard(objectOf<Request<'page/open'>>({ auto: flag })),
  isResponse: isReaderReply,
};

export const pageToggle: Message<'page/toggle'> = {
  name: 'page/toggle', to: 'page', from: 'extension', isRequest: isNothing, isResponse: isReaderReply,
};

export const pageClose: Message<'page/close'> = {
  name: 'page/close', to: 'page', from: 'extension', isRequest: isNothing, isResponse: isReaderReply,
};

export const autoFound: Message<'auto/found'> = {
  name: 'auto/found', to: 'background', from: 'page', isRequest: isNothing, isResponse: isFlag,
};

export const autoSet: Message<'auto/set'> = {
  name: 'auto/set', to: 'background', from: 'extension',
  isRequest: guard(objectOf<Request<'auto/set'>>({ host: textThat(isHost), on: flag })),
  isResponse: isFlag,
};

export const readerChanged: Message<'reader/changed'> = {
  name: 'reader/changed', to: 'background', from: 'page',
  isRequest: guard(objectOf<Request<'reader/changed'>>({ open: flag, left: flag })),
  isResponse: isDone,
};

export const readerCopy: Message<'reader/copy'> = {
  name: 'reader/copy', to: 'background', from: 'page',
  isRequest: guard(objectOf<Request<'reader/copy'>>({
    format: oneOf<CopyFormat>('rich', 'plain', 'markdown', 'html'), extraction: isExtraction,
  })),
  isResponse: isDone,
};

export const clipboardWrite: Message<'clipboard/write'> = {
  name: 'clipboard/write', to: 'offscreen', from: 'extension',
  isRequest: guard(objectOf<ClipboardContent>({ plain: text, html: orNull(text) })),
  isResponse: isDone,
};
