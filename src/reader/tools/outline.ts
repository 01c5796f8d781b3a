import van from 'vanjs-core';
import type { ReaderContext } from '../context';
import { onPress } from '../controls/press';
import { message } from '../messages';
import { currentEntry, outlineOf, type OutlineEntry } from '../where/headings';
import { openSheet } from './sheet';

const { button, li, nav, ol } = van.tags;

/** The headings of the article, the reader's own section marked; choosing one goes there and puts the focus on it. */
export function openOutline(context: ReaderContext): void {
  const entries = outlineOf(context);
  const current = currentEntry(entries, context);
  const buttons = entries.map(({ text, level }, at) => button(
    { type: 'button', class: 'galley-outline-entry', 'data-level': level, dir: 'auto', ...(at === current ? { 'aria-current': 'true' } : {}) }, text,
  ));
  const move = (by: number): void => {
    const at = buttons.findIndex((each) => each.matches(':focus'));
    buttons.at((at + by) % buttons.length)?.focus();
  };
  const sheet = openSheet(context, {
    name: 'outline', title: message('outline'),
    content: [nav({ 'aria-label': message('outline') }, ol({ class: 'galley-outline', lang: context.extraction().article.lang ?? '' }, buttons.map((each) => li(each))))],
    key: ({ key }) => {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      move(key === 'ArrowDown' ? 1 : -1);
      return true;
    },
  });
  buttons.forEach((each, at) => {
    onPress(each, context.place, () => {
      sheet.close();
      goTo(context, entries[at]);
    });
  });
  buttons[current]?.focus();
}

/** A heading stands clear under the bar; the headline is the beginning. */
function goTo({ scroller }: ReaderContext, entry: OutlineEntry | undefined): void {
  if (entry === undefined) return;
  const { top, scrollTo } = scroller();
  scrollTo(entry.level === 1 ? 0 : top() + entry.element.getBoundingClientRect().top - 70);
  entry.element.tabIndex = -1;
  entry.element.focus({ preventScroll: true });
}
