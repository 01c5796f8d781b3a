import van from 'vanjs-core';
import type { Footnotes } from '../../article/block';
import type { FootnoteRef } from '../../article/inline';
import { icon } from '../controls/icons';
import { message } from '../messages';
import type { RenderContext } from './context';
import { ownWords } from './own-words';

const { a, h2, li, ol, section, span, sup } = van.tags;

/** The mark in the text. Without a note to lead to it stays what it reads as. */
export function renderFootnoteRef({ label }: FootnoteRef, { footnotes }: RenderContext): Node {
  const noteId = footnotes.noteId(label);
  if (noteId === null) return sup(label);
  const id = footnotes.addMark(label);
  return sup(a({ id, class: 'galley-mark', href: `#${noteId}`, role: 'doc-noteref', 'aria-label': message('footnote', label) }, label));
}

/** The notes, each with its way back to every place that called it. Drawn after the text, so that all marks are known. */
export function renderFootnotes({ items }: Footnotes, context: RenderContext): Node {
  return section(
    { class: 'galley-notes', role: 'doc-endnotes' },
    h2({ class: 'galley-notes-title' }, span(ownWords(), message('footnotes'))),
    ol(items.map((item) => renderNote(item, context))),
  );
}

function renderNote({ label, children }: Footnotes['items'][number], context: RenderContext): Node {
  const number = Number(label);
  const note = li(context.blocks(children));
  const id = context.footnotes.noteId(label);
  if (id !== null) note.id = id;
  note.tabIndex = -1;
  if (Number.isSafeInteger(number)) note.value = number;
  else note.dataset['label'] = label;
  // In the last paragraph, so that the way back stands where the reader's eye stops.
  const end = note.lastElementChild?.localName === 'p' ? note.lastElementChild : note;
  context.footnotes.marks(label).forEach((mark, i) => van.add(end, ' ', backLink(label, mark, i)));
  return note;
}

function backLink(label: string, mark: string, index: number): Node {
  const name = index === 0 ? message('footnoteBack', label) : message('footnoteBackAgain', label, String(index + 1));
  return a({ class: 'galley-back', href: `#${mark}`, role: 'doc-backlink', 'aria-label': name, ...ownWords() }, icon('back'));
}
