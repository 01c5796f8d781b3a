import van from 'vanjs-core';
import type { ReaderContext } from '../context';
import { message } from '../messages';
import { iconButton } from '../controls/button';
import { onPress } from '../controls/press';
import { NotCopied } from './not-copied';

const { div, label, textarea } = van.tags;

/**
 * Says that nothing was copied, and has the text selected for the keyboard: the very text in a field where it is at
 * hand, else the article in the view.
 */
export function offerText(context: ReaderContext, said: string, error: unknown): void {
  if (!(error instanceof NotCopied)) {
    context.announce(`${said} ${message('copyYourself')}`);
    context.element.ownerDocument.getSelection()?.selectAllChildren(context.article());
    return;
  }
  // The field says how; what is said lies over the foot of the view, and this stands under its head.
  context.announce(said);
  context.element.querySelector('.galley-offer')?.remove();
  const field = textarea({ readOnly: true, rows: 6, spellcheck: false, dir: 'auto' });
  field.value = error.text;
  const close = iconButton('dismiss', 'close', message('copyDone'), true);
  const offer = div({ class: 'galley-offer', 'data-galley-ui': '' }, label({ class: 'galley-offer-label' }, message('copyYourself'), field), close);
  const leave = (): void => {
    stopKeys();
    offer.remove();
  };
  const stopKeys = context.onKey((event) => {
    if (event.key !== 'Escape') return false;
    leave();
    return true;
  });
  onPress(close, context.place, leave);
  context.element.firstElementChild?.after(offer);
  field.focus();
  // Its beginning in sight: Firefox goes to where the selection ends, backward that is its beginning; Chromium goes to the end all the same.
  field.setSelectionRange(0, error.text.length, 'backward');
  field.scrollTop = 0;
}
