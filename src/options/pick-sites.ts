import van from 'vanjs-core';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';

const { details, summary } = van.tags;

/** The directory, folded; its few hundred names are fetched when it is opened. */
export function pickSites(announce: (words: string) => void): HTMLElement {
  const element = details({ class: 'fold', 'data-action': 'auto-pick' }, summary(message('optionsAutoPick')));
  element.addEventListener('toggle', () => {
    if (!element.open || element.childElementCount > 1) return;
    import('./directory-form').then(
      ({ directoryForm }) => { if (element.childElementCount === 1) element.append(directoryForm(announce)); },
      (error: unknown) => { announce(message('optionsFailed', cause(error))); },
    );
  });
  return element;
}
