import { autoHere, autoNever } from '../platform/messages/auto-page';
import { send } from '../platform/send';
import type { NotHere } from '../reader/types';

/** Whether this page's site opens its articles by itself, and the way to end that. */
export const notHere = (): NotHere => ({
  // After an update nobody answers, and nothing is offered.
  offered: send(autoHere, {}).catch(() => false),
  run: async () => { await send(autoNever, {}); },
});
