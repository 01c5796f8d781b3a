import van from 'vanjs-core';
import type { Ledger, LedgerEntry } from '../../article/ledger';
import { onPress } from '../controls/press';
import { countMessage, message } from '../messages';
import type { ReaderPlace } from '../types';
import { FAMILY_NAMES, type FamilyGroup, groupByFamily } from './families';

const { button, details, div, h2, li, p, section, span, summary, ul } = van.tags;
const PREVIEW_CHARACTERS = 240;
/** Characters of the words that tell one button from the next. */
const NAME_CHARACTERS = 60;

/** What a reader can do with an entry. */
export interface Restoring {
  readonly place: ReaderPlace;
  readonly restore: (entry: number) => void;
}

/** "Galley removed 14 things": a quiet line that opens the account of them. Drawn when it is first opened. */
export function renderRemoved({ entries }: Ledger, restoring: Restoring | null = null): HTMLElement {
  if (entries.length === 0) return p({ class: 'galley-removed', 'data-ledger': '' }, message('removedNothing'));
  const element = details({ class: 'galley-removed', 'data-ledger': '' }, summary(countMessage('removed', entries.length)));
  element.addEventListener('toggle', () => { van.add(element, div({ class: 'galley-families' }, groupByFamily(entries).map((group) => renderFamily(group, restoring)))); }, { once: true });
  return element;
}

function renderFamily({ family, count, reasons }: FamilyGroup, restoring: Restoring | null): Node {
  return section(
    { class: 'galley-family', 'data-family': family },
    h2(message(FAMILY_NAMES[family]), ' ', span({ class: 'galley-count' }, new Intl.NumberFormat(message('language')).format(count))),
    reasons.map(({ reason, entries }) => [p({ class: 'galley-reason' }, reason), ul(entries.map((entry) => renderEntry(entry, restoring)))]),
  );
}

function renderEntry({ id, text, length, restorable }: LedgerEntry, restoring: Restoring | null): Node {
  if (text === '') return li({ class: 'galley-unshown' }, countMessage('removedHidden', length));
  const words = span({ dir: 'auto' }, preview(text));
  return li(words, restorable && restoring !== null ? restoreButton(id, text, restoring) : null);
}

function restoreButton(id: number, text: string, { place, restore }: Restoring): Node {
  const name = message('restoreThis', text.slice(0, NAME_CHARACTERS));
  const element = button({ type: 'button', class: 'galley-text-button', 'data-action': 'restore', 'data-entry': id, 'aria-label': name }, message('restore'));
  onPress(element, place, () => { restore(id); });
  return element;
}

function preview(text: string): string {
  if (text.length <= PREVIEW_CHARACTERS) return text;
  const cut = text.slice(0, PREVIEW_CHARACTERS);
  return `${cut.replace(/\s+\S{0,20}$|[\ud800-\udbff]$/u, '')}…`;
}
