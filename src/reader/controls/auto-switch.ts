import van from 'vanjs-core';
import { message } from '../messages';
import type { AutoSwitch, ReaderPlace } from '../types';
import { cause } from './cause';
import { onPress } from './press';

const { button, span } = van.tags;

/**
 * "Always open articles of this site in the reader". It shows what really holds: a permission that was not given leaves
 * it where it was and says so.
 */
export function createAutoSwitch(auto: AutoSwitch, announce: (message: string) => void, place: ReaderPlace): HTMLElement {
  const name = message('auto', auto.host);
  const element = button(
    { type: 'button', role: 'switch', class: 'galley-switch', 'data-action': 'auto', 'aria-label': name, title: name },
    span({ class: 'galley-track' }, span({ class: 'galley-thumb' })),
    span({ class: 'galley-label' }, message('autoShort')),
  );
  let on = auto.on;
  const show = (): void => { element.setAttribute('aria-checked', String(on)); };
  show();
  onPress(element, place, () => {
    const wanted = !on;
    // Asked for at once: a browser grants a site only while it still handles the click.
    auto.set(wanted).then(
      (holds) => {
        on = holds;
        show();
        announce(holds === wanted ? message(holds ? 'autoOn' : 'autoOff', auto.host) : message('autoRefused', auto.host));
      },
      (error: unknown) => { announce(message('autoFailed', cause(error))); },
    );
  });
  return element;
}
