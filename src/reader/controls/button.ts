import van from 'vanjs-core';
import { icon, type IconName } from './icons';

const { button, span } = van.tags;

/** The names that tests and styles know a control by. */
export type ActionName = 'copy' | 'copy-menu' | 'copy-plain' | 'copy-markdown' | 'copy-html' | 'copy-quote' | 'save-text' | 'save-markdown' | 'save-html' | 'save-json' | 'save-epub' | 'save-book' | 'read-in-page' | 'appearance' | 'print' | 'close' | 'auto' | 'not-here'
  | 'more' | 'outline' | 'listen' | 'hide' | 'undo' | 'another' | 'line-focus' | 'top' | 'shortcuts' | 'dismiss' | 'close-sheet' | 'enlarge'
  | 'listen-toggle' | 'listen-end' | 'sentence-before' | 'sentence-after';

/** A button with an icon and its name; `quiet` ones show the icon alone and tell the name to those who ask. */
export function iconButton(action: ActionName, drawing: IconName, name: string, quiet = false): HTMLButtonElement {
  const element = button({ type: 'button', class: 'galley-button', 'data-action': action }, icon(drawing));
  if (quiet) {
    element.setAttribute('aria-label', name);
    element.title = name;
    element.classList.add('galley-quiet');
  } else element.append(span({ class: 'galley-label' }, name));
  return element;
}
