import van from 'vanjs-core';
import { stateOf, turnOn } from '../platform/auto-sites';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';

const { button, form, input, label, p, span } = van.tags;

/**
 * One more site, by its address. What site an address belongs to is found while it is typed: the browser asks for a
 * permission only in the very task of the click, so by then it must be known.
 */
export function addSite(announce: (words: string) => void): HTMLElement {
  let site: string | null = null;
  const field = input({ type: 'text', inputMode: 'url', autocomplete: 'off', spellcheck: false, dir: 'ltr', placeholder: 'news.example', 'data-action': 'auto-add-address' });
  const add = button({ type: 'submit', disabled: true, 'data-action': 'auto-add' }, message('optionsAutoAdd'));
  const said = p({ class: 'quiet', role: 'status' });
  const say = (words: string): void => {
    said.textContent = words;
    announce(words);
  };
  const find = async (): Promise<void> => {
    const typed = field.value.trim();
    const found = typed === '' ? null : (await stateOf(/^https?:\/\//iu.test(typed) ? typed : `https://${typed}/`)).site;
    // Typed on meanwhile.
    if (typed !== field.value.trim()) return;
    site = found?.includes('.') === true ? found : null;
    add.disabled = site === null;
    said.textContent = site === null || site === typed ? '' : message('optionsAutoAddSite', site);
  };
  field.addEventListener('input', () => { find().catch((error: unknown) => { say(message('autoFailed', cause(error))); }); });
  const element = form({ class: 'line' }, label(span(message('optionsAutoAddress')), field), add, said);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    if (site === null) return;
    const wanted = site;
    turnOn([wanted]).then(
      (on) => {
        say(on ? message('autoOn', wanted) : message('autoRefused', wanted));
        if (!on) return;
        field.value = '';
        site = null;
        add.disabled = true;
      },
      (error: unknown) => { say(message('autoFailed', cause(error))); },
    );
  });
  return element;
}
