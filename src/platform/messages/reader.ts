import { isExtraction } from '../../article/guard';
import { flag, objectOf, oneOf } from '../../article/guard-shape';
import type { CopyFormat } from '../../article/result';
import { PART_SCRIPTS, type PartScript } from '../injected';
import type { Message, Request } from '../protocol';
import { guard, isDone } from './checks';

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

export const readerPart: Message<'reader/part'> = {
  name: 'reader/part', to: 'background', from: 'page',
  isRequest: guard(objectOf<Request<'reader/part'>>({ name: oneOf(...(Object.keys(PART_SCRIPTS) as PartScript[])) })),
  isResponse: isDone,
};
