import van from 'vanjs-core';
import type { Adjusting } from '../adjust/steps';
import type { ReaderContext } from '../context';
import { message } from '../messages';
import type { ReaderPlace } from '../types';
import { hasOutline } from '../where/headings';
import { createAppearance } from './appearance';
import { iconButton } from './button';
import { cause } from './cause';
import { createCopy } from './copy';
import { listen } from './listen';
import { createMore } from './more';
import { createNotHere } from './not-here';
import { openTool } from './open-tool';
import { onPress } from './press';

const { div, header } = van.tags;

export interface Bar {
  readonly element: HTMLElement;
  readonly key: (event: KeyboardEvent) => boolean;
}

/** The controls over the article: the few that are wanted often, each only where its action exists, and a menu of the rest. */
export function createBar(context: ReaderContext, adjusting: Adjusting | null, ...views: readonly (HTMLElement | null)[]): Bar {
  const { actions, announce, place, extraction } = context;
  const copy = createCopy(context);
  const more = createMore(context, adjusting);
  const { load, looks, openSettings } = actions;
  const { lang } = extraction().article;
  const appearance = load === undefined || looks === undefined ? null : createAppearance({ load, looks, announce, place, lang, ...(openSettings && { openSettings }) });
  const attributes = { class: 'galley-bar', 'aria-label': message('toolbar'), 'data-galley-ui': '' };
  const element = (place === 'page' ? div : header)(
    place === 'page' ? { ...attributes, role: 'group' } : attributes,
    actions.close === undefined ? null : closeButton(actions.close, place),
    copy.element,
    actions.notHere === undefined || actions.close === undefined ? null : createNotHere(actions.notHere, announce, place, actions.close),
    actions.readInPage === undefined ? null : readInPageButton(actions.readInPage, announce, place),
    ...views,
    outlineButton(context),
    listenButton(context),
    appearance?.element ?? null,
    more.element,
  );
  return { element, key: (event) => (appearance?.key(event) ?? false) || copy.key(event) || more.key(event) };
}

/** There only for an article with headings, whichever text of it is shown. */
function outlineButton(context: ReaderContext): HTMLElement | null {
  if (context.actions.load === undefined) return null;
  const element = iconButton('outline', 'outline', message('outline'), true);
  element.setAttribute('aria-haspopup', 'dialog');
  const look = (): void => { element.hidden = !hasOutline(context); };
  onPress(element, context.place, () => { openTool(context, (tools) => { tools.outline(context); }); });
  context.onUpdate(look);
  look();
  return element;
}

function listenButton(context: ReaderContext): HTMLElement | null {
  if (context.actions.load === undefined) return null;
  const element = iconButton('listen', 'listen', message('listen'), true);
  onPress(element, context.place, () => { listen(context, (part) => part.toggleListening(context)); });
  return element;
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
