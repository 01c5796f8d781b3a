import type { Adjusting } from '../adjust/steps';
import type { ReaderContext } from '../context';
import { listen } from './listen';
import type { LetterAction } from './letters';
import { openTool } from './open-tool';

/** Does what a single key asks for; the menu's entries do the same. */
export function runLetter(action: LetterAction, context: ReaderContext, adjusting: Adjusting | null): void {
  switch (action) {
    case 'outline':
    case 'shortcuts':
    case 'line-focus':
      openTool(context, (tools) => { tools[action](context); });
      return;
    case 'hide':
      if (adjusting !== null) openTool(context, (tools) => { tools.pick(context, adjusting.hide); });
      return;
    case 'undo':
      adjusting?.undo();
      return;
    case 'top':
      context.scroller().scrollTo(0);
      return;
    case 'listen':
      listen(context, (part) => part.toggleListening(context));
      return;
    case 'sentence-before':
    case 'sentence-after':
      listen(context, (part) => { part.skipSentence(context, action === 'sentence-after' ? 1 : -1); });
      return;
    case 'paragraph-before':
    case 'paragraph-after':
      listen(context, (part) => { part.skipPassage(context, action === 'paragraph-after' ? 1 : -1); });
  }
}
