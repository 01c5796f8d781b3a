import van from 'vanjs-core';
import { setEverywhere } from '../platform/auto-sites';
import type { AutoSettings } from '../settings/groups/auto';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';

const { div, input, label, p, span } = van.tags;

/** Every site at once. It shows what holds: a permission that was not given leaves it where it was, and says so. */
export function everywhereSwitch(announce: (words: string) => void): { readonly element: HTMLElement; readonly show: (now: AutoSettings) => void } {
  const box = input({ type: 'checkbox', 'data-action': 'auto-everywhere' });
  const said = p({ class: 'quiet', role: 'status' });
  const say = (words: string): void => {
    said.textContent = words;
    announce(words);
  };
  let holds = false;
  let chosen: readonly string[] = [];
  const show = (on: boolean): void => {
    holds = on;
    box.checked = on;
  };
  box.addEventListener('change', () => {
    const wanted = box.checked;
    setEverywhere(wanted, chosen).then(
      (on) => {
        show(on);
        if (on === wanted) say(message(on ? 'optionsAutoEverywhereOn' : 'optionsAutoEverywhereOff'));
        else say(message('optionsAutoRefused'));
      },
      (error: unknown) => {
        show(holds);
        say(message('autoFailed', cause(error)));
      },
    );
  });
  const element = div(label({ class: 'check' }, box, span(message('optionsAutoEverywhereName'))), p({ class: 'quiet' }, message('optionsAutoEverywhereHow')), said);
  return {
    element,
    show: ({ autoEverywhere, autoSites }) => {
      chosen = autoSites;
      show(autoEverywhere);
    },
  };
}
