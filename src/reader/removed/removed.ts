import van from 'vanjs-core';
import type { Ledger, LedgerEntry } from '../../article/ledger';
import { countMessage, message } from '../messages';
import { FAMILY_NAMES, type FamilyGroup, groupByFamily } from './families';

const { details, div, h2, li, p, section, span, summary, ul } = van.tags;
const PREVIEW_CHARACTERS = 240;

/** "Galley removed 14 things": a quiet line that opens the account of them. Drawn when it is first opened. */
export function renderRemoved({ entries }: Ledger): HTMLElement {
  if (entries.length === 0) return p({ class: 'galley-removed', 'data-ledger': '' }, message('removedNothing'));
  const element = details({ class: 'galley-removed', 'data-ledger': '' }, summary(countMessage('removed', entries.length)));
  element.addEventListener('toggle', () => { van.add(element, div({ class: 'galley-families' }, groupByFamily(entries).map(renderFamily))); }, { once: true });
  return element;
}

function renderFamily({ family, count, reasons }: FamilyGroup): Node {
  return section(
    { class: 'galley-family', 'data-family': family },
    h2(message(FAMILY_NAMES[family]), ' ', span({ class: 'galley-count' }, new Intl.NumberFormat(message('language')).format(count))),
    reasons.map(({ reason, entries }) => [p({ class: 'galley-reason' }, reason), ul(entries.map(renderEntry))]),
  );
}

function renderEntry({ text, length }: LedgerEntry): Node {
  return text === '' ? li({ class: 'galley-unshown' }, countMessage('removedHidden', length)) : li({ dir: 'auto' }, preview(text));
}

function preview(text: string): string {
  if (text.length <= PREVIEW_CHARACTERS) return text;
  const cut = text.slice(0, PREVIEW_CHARACTERS);
  return `${cut.replace(/\s+\S{0,20}$|[\ud800-\udbff]$/u, '')}…`;
}
