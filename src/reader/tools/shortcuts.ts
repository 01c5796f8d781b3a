import van from 'vanjs-core';
import type { ReaderContext } from '../context';
import { SHORTCUTS } from '../controls/letters';
import { message } from '../messages';
import { openSheet } from './sheet';

const { dd, div, dl, dt, input, kbd, label, p } = van.tags;

/** All keys of the reader view, and the switch for those who want none of them. */
export function openShortcuts(context: ReaderContext): void {
  const { habits } = context.actions;
  const rows = SHORTCUTS.filter(({ available }) => available(context)).map(({ keys, name }) => div(dt(keys.map((each) => kbd(each))), dd(message(name))));
  const letters = habits === undefined ? null : input({
    type: 'checkbox', checked: habits.now().letterKeys,
    onchange: (event: Event) => { habits.set({ letterKeys: event.target instanceof HTMLInputElement && event.target.checked }); },
  });
  openSheet(context, {
    name: 'shortcuts', title: message('shortcuts'),
    content: [
      dl({ class: 'galley-shortcuts' }, rows),
      ...(letters === null ? [] : [p(label({ class: 'galley-check' }, letters, ' ', message('letterKeys')))]),
    ],
  });
}
