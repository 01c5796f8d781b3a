import type { ReaderContext } from '../context';
import type * as Listen from '../listen/listen';
import { message } from '../messages';
import { cause } from './cause';

/** Hands out what reads aloud, which is fetched when it is first asked for. What goes wrong is said. */
export function listen(context: ReaderContext, run: (part: typeof Listen) => void | Promise<void>): void {
  const { load } = context.actions;
  if (load === undefined) return;
  load('listen').then(run).catch((error: unknown) => { context.announce(message('toolFailed', cause(error))); });
}
