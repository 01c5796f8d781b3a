import van from 'vanjs-core';
import { turnOff } from '../platform/auto-sites';
import { onSettingsChanged, settings } from '../platform/storage';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';
import { section } from './section';

const { button, div, li, p, span, ul } = van.tags;

/** The sites with auto-reader, each with its off switch; it follows changes made in other windows. */
export function sitesSection(announce: (words: string) => void): HTMLElement {
  const list = div();
  const element = section('sites', message('optionsAuto'), list);
  const draw = async (): Promise<void> => {
    const { settings: now, problems } = await settings.load();
    if (problems.length > 0) announce(message('optionsProblem'));
    list.replaceChildren(now.autoSites.length === 0 ? p({ class: 'quiet' }, message('optionsAutoNone')) : ul({ class: 'plain' }, now.autoSites.map(row)));
  };
  const row = (host: string): Node => {
    const off = button({ type: 'button', 'data-action': 'auto-off', 'data-host': host, 'aria-label': message('optionsAutoOffFor', host) }, message('optionsAutoOff'));
    off.addEventListener('click', () => {
      turnOff([host]).then(draw).then(
        () => {
          announce(message('optionsAutoRemoved', host));
          // The button went with its row; the keyboard stays where it was.
          element.querySelector('h2')?.focus();
        },
        (error: unknown) => { announce(message('optionsAutoFailed', host, cause(error))); },
      );
    });
    return li({ class: 'row' }, span({ dir: 'ltr' }, host), off);
  };
  const redraw = (): void => {
    draw().catch((error: unknown) => { announce(message('optionsFailed', cause(error))); });
  };
  onSettingsChanged(redraw);
  redraw();
  return element;
}
