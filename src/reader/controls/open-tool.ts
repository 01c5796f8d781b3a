import type { ReaderContext } from '../context';
import { message } from '../messages';
import type * as Tools from '../tools/tools';
import { cause } from './cause';

/** Hands out the tools, which are fetched when they are first asked for. What goes wrong is said. */
export function openTool(context: ReaderContext, open: (tools: typeof Tools.TOOLS) => void): void {
  const { load } = context.actions;
  if (load === undefined) return;
  load('tools').then(({ TOOLS, dress }) => {
    dress(context);
    open(TOOLS);
  }).catch((error: unknown) => { context.announce(message('toolFailed', cause(error))); });
}
