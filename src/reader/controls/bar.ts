import van from 'vanjs-core';
import { message } from '../messages';
import type { ReaderActions, ReaderPlace } from '../types';
import { createAppearance } from './appearance';
import { createAutoSwitch } from './auto-switch';
import { iconButton } from './button';
import { cause } from './cause';
import { createCopy } from './copy';
import { onPress } from './press';

const { div, header } = van.tags;

export interface Bar {
  readonly element: HTMLElement;
  readonly key: (event: KeyboardEvent) => boolean;
}

/** The controls over the article: only those whose action exists where the reader stands. */
export function createBar(actions: ReaderActions, announce: (message: string) => void, place: ReaderPlace, lang: string | null): Bar {
  const copy = createCopy(actions.copy, announce, place);
  const { load, looks, openSettings } = actions;
  const appearance = load === undefined || looks === undefined ? null : createAppearance({ load, looks, announce, place, lang, ...(openSettings && { openSettings }) });
  const attributes = { class: 'galley-bar', 'aria-label': message('toolbar'), 'data-galley-ui': '' };
  const element = (place === 'page' ? div : header)(
    place === 'page' ? { ...attributes, role: 'group' } : attributes,
    actions.close === undefined ? null : closeButton(actions.close, place),
    copy.element,
    actions.readInPage === undefined ? null : readInPageButton(actions.readInPage, announce, place),
    div({ class: 'galley-space' }),
    actions.auto === undefined ? null : createAutoSwitch(actions.auto, announce, place),
    appearance?.element ?? null,
  );
  return { element, key: (event) => (appearance?.key(event) ?? false) || copy.key(event) };
}

function closeButton(close: () => void, place: ReaderPlace): HTMLElement {
  const element = iconButton('close', 'close', message('close'), true);
  onPress(element, place, close);
  return element;
}

function readInPageButton(readInPage: () => Promise<void>, announce: (message: string) => void, place: ReaderPlace): HTMLElement {
  const element = iconButton('read-in-page', 'page', message('readInPage'));
  onPress(element, place, () => {
    readInPage().catch((error: unknown) => { announce(message('readInPageFailed', cause(error))); });
  });
  return element;
}
