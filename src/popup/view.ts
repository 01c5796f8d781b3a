import { message } from '../reader/messages';

export type PopupState = 'reading' | 'article' | 'not-article' | 'unreadable' | 'error';

const view = document.getElementById('view');
/** The page comes with this state in it, so that the popup is never empty, not even before this script runs. */
const reading = view?.firstElementChild ?? null;

export function show(state: PopupState, element: Element): void {
  document.body.dataset['state'] = state;
  view?.replaceChildren(element);
  window.scrollTo(0, 0);
}

export function showReading(): void {
  if (reading === null) return;
  const words = reading.querySelector('[role="status"]');
  if (words !== null) words.textContent = message('reading');
  show('reading', reading);
}
