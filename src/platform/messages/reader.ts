import { copyRequest, extraction, saveFormat } from '../../article/guard';
import { flag, objectOf, oneOf, text } from '../../article/guard-shape';
import { PART_SCRIPTS, type PartScript } from '../injected';
import type { FilePost, Message, Request } from '../protocol';
import { guard, isDone, isNothing } from './checks';

export const readerChanged: Message<'reader/changed'> = {
  name: 'reader/changed', to: 'background', from: 'page',
  isRequest: guard(objectOf<Request<'reader/changed'>>({ open: flag, left: flag })),
  isResponse: isDone,
};

export const readerCopy: Message<'reader/copy'> = {
  name: 'reader/copy', to: 'background', from: 'page',
  isRequest: guard(objectOf<Request<'reader/copy'>>({
    what: copyRequest, extraction,
  })),
  isResponse: isDone,
};

export const readerSave: Message<'reader/save'> = {
  name: 'reader/save', to: 'background', from: 'page',
  isRequest: guard(objectOf<Request<'reader/save'>>({ format: saveFormat, extraction })),
  isResponse: guard(objectOf<FilePost>({ name: text, type: text, base64: text })),
};

export const readerBook: Message<'reader/book'> = {
  name: 'reader/book', to: 'background', from: 'page', isRequest: isNothing, isResponse: isDone,
};

export const readerPart: Message<'reader/part'> = {
  name: 'reader/part', to: 'background', from: 'page',
  isRequest: guard(objectOf<Request<'reader/part'>>({ name: oneOf(...(Object.keys(PART_SCRIPTS) as PartScript[])) })),
  isResponse: isDone,
};
