import van from 'vanjs-core';
import { shortcuts, type Shortcut } from '../platform/commands';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';
import { section } from './section';

const { kbd, li, p, span, ul } = van.tags;

/** The shortcuts as the browser assigned them, and where it lets them be changed. */
export function shortcutsSection(announce: (words: string) => void): HTMLElement {
  const list = ul({ class: 'plain' });
  shortcuts().then(
    (all) => { list.replaceChildren(...all.map(row)); },
    (error: unknown) => { announce(message('optionsFailed', cause(error))); },
  );
  const firefox = location.protocol === 'moz-extension:';
  const how = message(firefox ? 'optionsShortcutsHowFirefox' : 'optionsShortcutsHowChrome');
  return section('shortcuts', message('optionsShortcuts'), list, p({ class: 'quiet' }, how));
}

function row({ name, description, shortcut }: Shortcut): Node {
  const key = shortcut === '' ? span({ class: 'quiet' }, message('optionsShortcutNone')) : kbd(shortcut);
  // The toolbar button's own command comes without words of ours.
  return li({ class: 'row', 'data-command': name }, span(description === '' ? message('actionTitle') : description), key);
}
