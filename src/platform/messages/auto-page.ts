import { oneOf } from '../../article/guard-shape';
import type { AutoFound, Message } from '../protocol';
import { guard, isDone, isFlag, isNothing } from './checks';

export const autoFound: Message<'auto/found'> = {
  name: 'auto/found', to: 'background', from: 'page', isRequest: isNothing,
  isResponse: guard(oneOf<AutoFound>('opened', 'not-article', 'not-here')),
};

export const autoHere: Message<'auto/here'> = {
  name: 'auto/here', to: 'background', from: 'page', isRequest: isNothing, isResponse: isFlag,
};

export const autoNever: Message<'auto/never'> = {
  name: 'auto/never', to: 'background', from: 'page', isRequest: isNothing, isResponse: isDone,
};
