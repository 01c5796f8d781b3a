import van from 'vanjs-core';
import type { CopyFormat } from '../../article/result';
import { message } from '../messages';
import type { ReaderPlace } from '../types';
import { type ActionName, iconButton } from './button';
import { cause } from './cause';
import { createMenu, type MenuItem } from './menu';
import { onPress } from './press';

const { div } = van.tags;

export interface CopyControl {
  readonly element: HTMLElement;
  readonly key: (event: KeyboardEvent) => boolean;
}

/** The copy button, and beside it the menu of formats. "Copied" is said when the text is on the clipboard, not before. */
export function createCopy(copy: (format: CopyFormat) => Promise<void>, announce: (message: string) => void, place: ReaderPlace): CopyControl {
  const copyAs = (format: CopyFormat) => (): void => {
    copy(format).then(
      () => { announce(message('copied')); },
      (error: unknown) => { announce(message('copyFailed', cause(error))); },
    );
  };
  const main = iconButton('copy', 'copy', message('copy'));
  onPress(main, place, copyAs('rich'));
  const opener = iconButton('copy-menu', 'more', message('copyAs'), true);
  const item = (action: ActionName, name: string, format: CopyFormat): MenuItem => ({ action, name, run: copyAs(format) });
  const menu = createMenu(opener, place, [
    item('copy-plain', message('copyPlain'), 'plain'),
    item('copy-markdown', message('copyMarkdown'), 'markdown'),
    item('copy-html', message('copyHtml'), 'html'),
  ]);
  return { element: div({ class: 'galley-split' }, main, opener, menu.element), key: menu.key };
}
