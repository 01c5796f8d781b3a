import van from 'vanjs-core';
import { icon, type IconName } from '../reader/controls/icons';

const { button, h1, main, p } = van.tags;

export interface Said {
  readonly icon: IconName;
  readonly heading: string;
  readonly reason: string;
  readonly way?: { readonly action: 'read-anyway' | 'try-again'; readonly name: string; readonly run: () => void };
}

/** A state with no article: what it is, why, and the way on where there is one. */
export function said({ icon: drawing, heading, reason, way }: Said): { readonly element: HTMLElement; readonly focus: HTMLElement } {
  const title = h1({ tabIndex: -1 }, heading);
  const words = p({ id: 'reason' }, reason);
  const press = way === undefined ? null : button({ type: 'button', 'data-action': way.action, 'aria-describedby': 'reason', onclick: way.run }, way.name);
  return { element: main({ class: 'popup-said' }, icon(drawing), title, words, press), focus: press ?? title };
}
