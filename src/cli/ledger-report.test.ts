import { expect, it } from 'vitest';
import type { LedgerEntry } from '../article/ledger';
import { ledgerReport } from './ledger-report';

function entry(rule: string, text: string, length = text.length): LedgerEntry {
  return { id: 0, rule, family: 'share', reason: `Because of ${rule}.`, place: 'div', text, length, restorable: true };
}

it('groups by reason, the largest first, and shortens', () => {
  const report = ledgerReport({
    entries: [entry('share-bar', 'Share'), entry('paywall', 'word '.repeat(60).trim()), entry('share-bar', 'Tweet\u001b[31m'), entry('snapshot-hidden', '', 12)],
    refusals: [{ rule: 'related', place: 'p', preview: 'See also the report', reason: 'It is prose.' }],
  });
  expect(report.split('\n')).toEqual([
    'Left out: 3 texts, 314 characters.', '',
    'Because of paywall. [paywall: 1 text]', expect.stringMatching(/^ {2}- (word )+.*… \(299 characters\)$/), '',
    'Because of share-bar. [share-bar: 2 texts]', '  - Share', '  - Tweet[31m', '',
    'Because of snapshot-hidden. [snapshot-hidden: 12 elements that the page does not show]', '',
    'Kept although a rule asked for it, because it is prose:', '  related: See also the report (It is prose.)', '',
  ]);
});

it('says so when nothing was left out', () => {
  expect(ledgerReport({ entries: [], refusals: [] })).toBe('Nothing was left out.\n');
});
