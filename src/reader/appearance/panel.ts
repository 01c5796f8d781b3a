import van from 'vanjs-core';
import { INITIAL_APPEARANCE } from '../../settings/groups/appearance';
import type { Looks } from '../../settings/looks';
import { cause } from '../controls/cause';
import { onPress } from '../controls/press';
import { addSheet } from '../look/sheets';
import { message } from '../messages';
import type { ReaderPlace } from '../types';
import { createForm } from './form';
import sheet from './panel.css';

const { button, div, h2, input, label, span } = van.tags;

export interface PanelOptions {
  readonly looks: Looks;
  readonly place: ReaderPlace;
  readonly announce: (words: string) => void;
  /** Whether the article's script knows lines that run down. */
  readonly vertical: boolean;
  /** Opens all of Galley's settings; absent where a page could follow there. */
  readonly openSettings?: () => void;
}

/**
 * The panel of what can be chosen, as a popover: the browser closes it at a click beside it and gives the focus back. Not
 * in the document yet; it brings its own sheet to wherever it is put.
 */
export function createPanel({ looks, place, announce, vertical, openSettings }: PanelOptions): HTMLElement {
  const isTrusted = (event: Event): boolean => place !== 'page' || event.isTrusted;
  const form = createForm({ looks, isTrusted, announce, vertical });
  const reset = button({ type: 'button', class: 'galley-plain', 'data-action': 'look-reset' }, message('lookReset'));
  onPress(reset, place, () => {
    looks.change(INITIAL_APPEARANCE).then(() => { announce(message('lookWasReset')); }, (error: unknown) => { announce(message('lookNotKept', cause(error))); });
  });
  const more = openSettings === undefined ? null : button({ type: 'button', class: 'galley-plain', 'data-action': 'all-settings' }, message('lookAllSettings'));
  if (more !== null && openSettings !== undefined) onPress(more, place, openSettings);
  const element = div(
    { class: 'galley-panel', popover: 'auto', role: 'dialog', 'aria-labelledby': 'galley-panel-title', 'data-galley-ui': '', tabIndex: -1 },
    h2({ id: 'galley-panel-title' }, message('look')),
    looks.host === null ? null : onlyHere(looks, looks.host, isTrusted, announce),
    form.element,
    div({ class: 'galley-panel-end' }, reset, more),
  );
  return element;
}

/** Whether what is chosen holds for this site alone. */
function onlyHere(looks: Looks, host: string, isTrusted: (event: Event) => boolean, announce: (words: string) => void): HTMLElement {
  const box = input({ type: 'checkbox', role: 'switch', 'data-setting': 'only-here' });
  const show = (): void => { box.checked = looks.onlyHere(); };
  box.addEventListener('change', (event) => {
    if (isTrusted(event)) looks.setOnlyHere(box.checked).catch((error: unknown) => { announce(message('lookNotKept', cause(error))); });
  });
  looks.watch(show);
  show();
  return label({ class: 'galley-field galley-toggle' }, span(message('lookOnlyHere', host)), box);
}

/** Has the panel's sheet in the document or shadow root that the panel was put into. */
export function dressPanel(element: HTMLElement): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot || root instanceof Document) addSheet(root, sheet);
}
