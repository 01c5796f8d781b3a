import van from 'vanjs-core';
import { onPress } from '../controls/press';
import { message } from '../messages';
import type { ReaderPlace } from '../types';

const { button, p } = van.tags;

/** "Not right?": one press for the next way of reading the page, down to everything it shows. */
export function renderNotRight(place: ReaderPlace, another: () => void): HTMLElement {
  const element = button({ type: 'button', class: 'galley-text-button', 'data-action': 'another' }, message('anotherWay'));
  onPress(element, place, another);
  return p({ class: 'galley-not-right' }, message('notRight'), ' ', element);
}
