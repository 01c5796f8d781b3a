import { extraction, isExtraction, isVerdict, passage } from '../../article/guard';
import { flag, objectOf, oneOf, orNull, taggedBy, text, whole } from '../../article/guard-shape';
import { CHOICES, type Adjusted, type AdjustStep } from '../../article/adjust';
import type { ReadOutcome, UnreadableWhy } from '../outcome';
import type { Message, ReaderReply, Request, SelectionReply } from '../protocol';
import { guard, isNothing } from './checks';

const why = oneOf<UnreadableWhy>('browser-page', 'store', 'viewer', 'other-extension', 'file', 'not-html', 'no-tab', 'refused');

const isReadOutcome = guard<ReadOutcome>(taggedBy<ReadOutcome['state']>('state', {
  article: objectOf<ReadOutcome & { state: 'article' }>({ state: oneOf('article'), extraction: isExtraction, address: text, putRight: flag }),
  'not-article': objectOf<ReadOutcome & { state: 'not-article' }>({ state: oneOf('not-article'), verdict: isVerdict }),
  unreadable: objectOf<ReadOutcome & { state: 'unreadable' }>({ state: oneOf('unreadable'), why }),
  error: objectOf<ReadOutcome & { state: 'error' }>({ state: oneOf('error'), message: text }),
}));

const isReaderReply = guard<ReaderReply>(taggedBy<ReaderReply['state']>('state', {
  open: objectOf<ReaderReply & { state: 'open' }>({ state: oneOf('open') }),
  closed: objectOf<ReaderReply & { state: 'closed' }>({ state: oneOf('closed') }),
  'not-article': objectOf<ReaderReply & { state: 'not-article' }>({ state: oneOf('not-article'), reason: text }),
  unreadable: objectOf<ReaderReply & { state: 'unreadable' }>({ state: oneOf('unreadable'), why: oneOf('viewer', 'not-html') }),
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

const isSelectionReply = guard<SelectionReply>(taggedBy<SelectionReply['state']>('state', {
  passage: objectOf<SelectionReply & { state: 'passage' }>({ state: oneOf('passage'), extraction, passage }),
  none: objectOf<SelectionReply & { state: 'none' }>({ state: oneOf('none') }),
  error: objectOf<SelectionReply & { state: 'error' }>({ state: oneOf('error'), message: text }),
}));

export const pageSelection: Message<'page/selection'> = {
  name: 'page/selection', to: 'page', from: 'extension', isRequest: isNothing, isResponse: isSelectionReply,
};

export const pagePrint: Message<'page/print'> = {
  name: 'page/print', to: 'page', from: 'extension', isRequest: isNothing, isResponse: isReaderReply,
};

export const pageToggle: Message<'page/toggle'> = {
  name: 'page/toggle', to: 'page', from: 'extension', isRequest: isNothing, isResponse: isReaderReply,
};

const plainStep = <Name extends AdjustStep['do']>(name: Name) => objectOf<AdjustStep & { do: 'undo' }>({ do: oneOf(name) });

export const pageAdjust: Message<'page/adjust'> = {
  name: 'page/adjust', to: 'page', from: 'extension',
  isRequest: guard(taggedBy<AdjustStep['do']>('do', {
    restore: objectOf<AdjustStep & { do: 'restore' }>({ do: oneOf('restore'), entry: whole(0, Number.MAX_SAFE_INTEGER) }),
    hide: objectOf<AdjustStep & { do: 'hide' }>({ do: oneOf('hide'), block: text }),
    another: plainStep('another'), undo: plainStep('undo'), reset: plainStep('reset'), remember: plainStep('remember'),
  })),
  isResponse: guard(orNull(objectOf<Adjusted>({ done: flag, extraction: extraction, choice: oneOf(...CHOICES), canRemember: orNull(text) }))),
};
