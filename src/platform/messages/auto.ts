import { flag, objectOf, textThat } from '../../article/guard-shape';
import { isHost } from '../../settings/host';
import type { Message, Request } from '../protocol';
import { guard, isFlag, isNothing } from './checks';

export const autoFound: Message<'auto/found'> = {
  name: 'auto/found', to: 'background', from: 'page', isRequest: isNothing, isResponse: isFlag,
};

export const autoSet: Message<'auto/set'> = {
  name: 'auto/set', to: 'background', from: 'extension',
  isRequest: guard(objectOf<Request<'auto/set'>>({ host: textThat(isHost), on: flag })),
  isResponse: isFlag,
};
