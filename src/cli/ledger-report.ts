import type { Ledger, LedgerEntry } from '../article/ledger';
import { safeLine } from '../format/safe-text';

/** Removed words are shown up to this many characters each. */
const PREVIEW = 100;

/**
 * What was left out and why, for people: grouped by reason, the largest group first, each text shortened. What the
 * page itself does not show is only counted: Galley never quotes it.
 */
export function ledgerReport(ledger: Ledger): string {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of ledger.entries) {
    const key = `${entry.rule}\n${entry.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const sections = [...groups.values()].sort((a, b) => weight(b) - weight(a)).map(section);
  const refused = ledger.refusals.map(({ rule, preview, reason }) => `  ${rule}: ${shortened(preview)} (${safeLine(reason)})`);
  const shown = ledger.entries.filter((entry) => entry.text !== '');
  const total = shown.reduce((sum, entry) => sum + entry.length, 0);
  return [
    ledger.entries.length === 0 ? 'Nothing was left out.' : `Left out: ${count(shown.length, 'text')}, ${count(total, 'character')}.`,
    ...sections,
    ...(refused.length > 0 ? [['Kept although a rule asked for it, because it is prose:', ...refused].join('\n')] : []),
  ].join('\n\n') + '\n';
}

function section(entries: readonly LedgerEntry[]): string {
  const [first] = entries;
  if (!first) return '';
  const shown = entries.filter((entry) => entry.text !== '');
  const unshown = entries.filter((entry) => entry.text === '').reduce((sum, entry) => sum + entry.length, 0);
  const counts = [
    ...(shown.length > 0 ? [count(shown.length, 'text')] : []),
    ...(unshown > 0 ? [`${count(unshown, 'element')} that the page does not show`] : []),
  ];
  return [
    `${safeLine(first.reason)} [${first.rule}: ${counts.join(', ')}]`,
    ...shown.map((entry) => `  - ${shortened(entry.text)}`),
  ].join('\n');
}

function weight(entries: readonly LedgerEntry[]): number {
  return entries.reduce((sum, entry) => sum + (entry.text === '' ? 0 : entry.length), 0);
}

function shortened(text: string): string {
  const line = safeLine(text);
  return line.length <= PREVIEW ? line : `${[...line.slice(0, PREVIEW)].slice(0, -1).join('')}… (${line.length} characters)`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
