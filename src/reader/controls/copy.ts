import van from 'vanjs-core';
import type { CopyRequest, SaveFormat } from '../../article/result';
import { picturesElsewhere } from '../../format/book-pictures';
import type { ReaderContext } from '../context';
import { selectedPassage } from '../copying/selection';
import { offerText } from '../copying/offer-text';
import { copyOnKey } from '../copying/copy-on-key';
import { message, type MessageKey } from '../messages';
import { type ActionName, iconButton } from './button';
import { cause } from './cause';
import { createMenu, type MenuItem } from './menu';
import { onPress } from './press';

const { div } = van.tags;

export interface CopyControl {
  readonly element: HTMLElement;
  readonly key: (event: KeyboardEvent) => boolean;
}

const SAVES: readonly (readonly [action: ActionName, name: MessageKey, format: SaveFormat])[] = [
  ['save-text', 'copyPlain', 'text'], ['save-markdown', 'copyMarkdown', 'markdown'], ['save-html', 'copyHtml', 'html'],
  ['save-epub', 'saveEpub', 'epub'], ['save-json', 'saveJson', 'json'],
];

/**
 * The copy button, and beside it the menu of formats: what is selected in the article, else all of it. "Copied" is said
 * when the text is on the clipboard, not before; where the clipboard refuses, the text is offered to the keyboard.
 */
export function createCopy(context: ReaderContext): CopyControl {
  const { actions, announce, place } = context;
  const put = (format: CopyRequest['format'], passage: CopyRequest['passage']): void => {
    const words = format === 'quote' ? 'copiedQuote' : passage === null ? 'copied' : 'copiedSelection';
    actions.copy({ format, passage }, context.extraction()).then(
      () => { announce(message(words)); },
      (error: unknown) => { offerText(context, message('copyFailed', cause(error)), error); },
    );
  };
  // Walking through a menu can take away what was selected when it opened.
  let held: CopyRequest['passage'] = null;
  const passageNow = (): CopyRequest['passage'] => selectedPassage(context.article()) ?? held;
  const copyAs = (format: CopyRequest['format']) => (): void => { put(format, passageNow()); };
  const quote = (): void => {
    const passage = passageNow();
    if (passage === null) announce(message('quoteNothing'));
    else put('quote', passage);
  };
  const main = iconButton('copy', 'copy', message('copy'));
  onPress(main, place, () => { put('rich', selectedPassage(context.article())); });
  const opener = iconButton('copy-menu', 'more', message('copyAs'), true);
  opener.addEventListener('click', () => { held = selectedPassage(context.article()); }, true);
  const item = (action: ActionName, name: MessageKey, run: () => void): MenuItem => ({ action, name: message(name), title: message('copyAsWhat', message(name)), run });
  const menu = createMenu(opener, place, [
    { ...item('copy-plain', 'copyPlain', copyAs('plain')), heading: message('copyAs') },
    item('copy-markdown', 'copyMarkdown', copyAs('markdown')),
    item('copy-html', 'copyHtml', copyAs('html')),
    { action: 'copy-quote', name: message('copyQuote'), run: quote },
    ...saves(context),
  ]);
  const element = div({ class: 'galley-split' }, main, opener, menu.element);
  // A press on the controls is not to take away what is selected.
  element.addEventListener('mousedown', (event) => { event.preventDefault(); });
  context.onEnd(copyOnKey(context));
  return { element, key: menu.key };
}

function saves(context: ReaderContext): MenuItem[] {
  const { save } = context.actions;
  if (save === undefined) return [];
  return [...SAVES.map(([action, name, format], at): MenuItem => ({
    action, name: message(name), title: message('saveAsWhat', message(name)), ...(at === 0 && { heading: message('saveAs') }),
    run: () => {
      save(format, context.extraction()).then(
        (file) => { context.announce(message('saving', file)); },
        (error: unknown) => { context.announce(message('saveFailed', cause(error))); },
      );
    },
  })), ...book(context)];
}

/** Where pictures are shown that a book would have to fetch. */
function book({ actions: { makeBook, looks }, announce, extraction }: ReaderContext): MenuItem[] {
  if (makeBook === undefined) return [];
  return [{
    action: 'save-book', name: message('saveBook'), title: message('saveAsWhat', message('saveBook')),
    available: () => looks?.now().pictures !== false && picturesElsewhere(extraction().article).length > 0,
    run: () => { makeBook().catch((error: unknown) => { announce(message('saveFailed', cause(error))); }); },
  }];
}
