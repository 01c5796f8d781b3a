import van from 'vanjs-core';
import type { ReaderContext } from '../context';
import { onPress } from '../controls/press';
import { message } from '../messages';
import { openSheet } from './sheet';

const { button, div } = van.tags;
/** Between a mark and its note, in CSS pixels. */
const GAP = 10;

/** Shows a note where its mark stands. "All notes" goes to it among the others, from where its way back leads here again. */
export function openNote(context: ReaderContext, mark: HTMLElement, note: HTMLElement): void {
  const copy = div({ class: 'galley-note', lang: context.extraction().article.lang ?? '', dir: context.extraction().article.dir });
  for (const child of note.childNodes) copy.append(child.cloneNode(true));
  copy.querySelectorAll('[role="doc-backlink"]').forEach((each) => { each.remove(); });
  copy.querySelectorAll('[id]').forEach((each) => { each.removeAttribute('id'); });
  const all = button({ type: 'button', class: 'galley-text-button', 'data-action': 'all-notes' }, message('allNotes'));
  const title = mark.getAttribute('aria-label') ?? message('footnotes');
  const { top, bottom } = mark.getBoundingClientRect();
  const sheet = openSheet(context, { name: 'note', title, content: [copy, all] });
  onPress(all, context.place, () => {
    sheet.close();
    note.scrollIntoView({ block: 'center', behavior: 'instant' });
    note.focus({ preventScroll: true });
  });
  place(sheet.element, top, bottom, context.scroller().viewport());
}

/** Under its mark where there is room, else over it. */
function place(element: HTMLElement, top: number, bottom: number, viewport: number): void {
  const height = element.offsetHeight;
  const under = bottom + GAP;
  element.style.insetBlockStart = `${String(Math.round(Math.max(GAP, under + height < viewport ? under : top - GAP - height)))}px`;
}
