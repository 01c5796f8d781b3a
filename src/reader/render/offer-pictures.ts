import type { ReaderContext } from '../context';
import { iconButton } from '../controls/button';
import { openTool } from '../controls/open-tool';
import { onPress } from '../controls/press';
import { message } from '../messages';

/** Puts a button beside each picture that shows it larger; a press on the picture itself does the same. */
export function offerPictures(context: ReaderContext): void {
  if (context.actions.load === undefined) return;
  for (const picture of context.article().querySelectorAll<HTMLImageElement>('figure > img.galley-image')) {
    // A picture that stayed when the text was drawn anew has it.
    if (picture.nextElementSibling?.matches('[data-action="enlarge"]') === true) continue;
    const element = iconButton('enlarge', 'enlarge', message('enlarge'), true);
    element.dataset['galleyUi'] = '';
    const open = (): void => { openTool(context, (tools) => { tools.picture(context, picture); }); };
    onPress(element, context.place, open);
    onPress(picture, context.place, open);
    picture.after(element);
    // Without the picture there is nothing to enlarge.
    picture.addEventListener('error', () => { element.remove(); }, { once: true });
  }
}
