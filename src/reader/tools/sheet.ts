import van from 'vanjs-core';
import type { ReaderContext } from '../context';
import { iconButton } from '../controls/button';
import { onPress } from '../controls/press';
import { message } from '../messages';

const { dialog, div, h2, header } = van.tags;

export interface Sheet {
  readonly element: HTMLDialogElement;
  readonly close: () => void;
}

export interface SheetOptions {
  /** Tests and styles know it by this. */
  readonly name: string;
  readonly title: string;
  readonly content: readonly Node[];
  /** Keys before the sheet's own; true where used. */
  readonly key?: (event: KeyboardEvent) => boolean;
  readonly onClosed?: () => void;
}

/**
 * Something that opens over the article: a modal dialog, so that focus, Escape and screen readers find what they expect.
 * It gives the focus back to where it was.
 */
export function openSheet(context: ReaderContext, { name, title, content, key, onClosed }: SheetOptions): Sheet {
  const close = iconButton('close-sheet', 'close', message('closeSheet'), true);
  const element = dialog(
    { class: 'galley-sheet', 'data-sheet': name, 'data-galley-ui': '', 'aria-label': title, lang: message('language'), dir: message('direction') },
    header({ class: 'galley-sheet-head' }, h2(title), close),
    div({ class: 'galley-sheet-body' }, content),
  );
  const stop = context.onKey((event) => {
    if (key?.(event) === true) return true;
    if (event.key === 'Escape') end();
    // The article's own keys mean nothing while the sheet is open; Tab and scrolling go on in it.
    return event.key === 'Escape';
  });
  let open = true;
  const end = (): void => {
    if (!open) return;
    open = false;
    stop();
    element.close();
    element.remove();
    onClosed?.();
  };
  onPress(close, context.place, end);
  element.addEventListener('click', (event) => {
    if (event.target === element && (context.place !== 'page' || event.isTrusted)) end();
  });
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    event.stopPropagation();
    end();
  });
  context.element.append(element);
  element.showModal();
  return { element, close: end };
}
