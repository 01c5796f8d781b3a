import { flag, listOf, objectOf, orNull, text, textThat } from '../../article/guard-shape';
import { isHost } from '../../settings/host';
import type { AutoState, Message, Request } from '../protocol';
import { guard, isFlag } from './checks';

export const autoState: Message<'auto/state'> = {
  name: 'auto/state', to: 'background', from: 'extension',
  isRequest: guard(objectOf<Request<'auto/state'>>({ address: text })),
  isResponse: guard(objectOf<AutoState>({ site: orNull(textThat(isHost)), on: flag, everywhere: flag })),
};

export const autoSet: Message<'auto/set'> = {
  name: 'auto/set', to: 'background', from: 'extension',
  isRequest: guard(objectOf<Request<'auto/set'>>({ sites: listOf(textThat(isHost)), on: flag })),
  isResponse: isFlag,
};

export const autoEverywhere: Message<'auto/everywhere'> = {
  name: 'auto/everywhere', to: 'background', from: 'extension',
  isRequest: guard(objectOf<Request<'auto/everywhere'>>({ on: flag })),
  isResponse: isFlag,
};
