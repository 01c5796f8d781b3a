import { expect, test } from 'vitest';
import { catalogueOf } from '../../build/locales.ts';
import { ACCESS_CODES, DOUBT_CODES, remarkKey, VERDICT_CODES } from '../../src/article/remark.ts';
import { LedgerBook } from '../../src/extract/ledger.ts';
import { RULES } from '../../src/extract/rules/index.ts';
import type { Unread } from '../../src/extract/snapshot/types.ts';
import type { TextIndex } from '../../src/extract/text-index.ts';
import { FAMILY_NAMES } from '../../src/reader/removed/families.ts';
import { ruleKey } from '../../src/reader/removed/rule-words.ts';
import { SHIPPED } from './sources.ts';

const english = await catalogueOf('en');
const beginningWith = (stem: string): readonly string[] => Object.keys(english).filter((key) => key.startsWith(stem)).sort();

/** What takes words from a page without being one of the rules: steps of the engine, which write their cause where they cut. */
const CAUSE = /rule: '([\w-]+)',\s*family: '\w+',\s*reason: '([^'\\]*)'/gu;

function stepReasons(): ReadonlyMap<string, string> {
  const engine = SHIPPED.filter(({ file }) => file.startsWith('src/extract/'));
  const written = engine.flatMap(({ text }) => [...text.matchAll(CAUSE)].map(([, rule = '', reason = '']) => [rule, reason] as const));
  const book = new LedgerBook({} as TextIndex);
  const whats: Readonly<Record<Unread['what'], true>> = { 'hidden': true, 'closed-shadow': true, 'frame': true, 'over-budget': true };
  book.note((Object.keys(whats) as Unread['what'][]).map((what) => ({ what, count: 1 })));
  return new Map([...written, ...book.ledger().entries.map(({ rule, reason }) => [rule, reason] as const)]);
}

test('every remark of the engine has its words, and there are no others', () => {
  const codes = [...ACCESS_CODES, ...VERDICT_CODES, ...DOUBT_CODES];
  expect(beginningWith('remark_')).toEqual(codes.map(remarkKey).sort());
});

test('every rule and step has its reason among the messages, in its own words, and there are no others', () => {
  const reasons = new Map([...RULES.map(({ id, reason }) => [id, reason] as const), ...stepReasons()]);
  expect(reasons.size).toBeGreaterThan(50);
  expect(Object.fromEntries(beginningWith('rule_').map((key) => [key, english[key]?.message]))).toEqual(Object.fromEntries([...reasons].map(([id, reason]) => [ruleKey(id), reason])));
});

test('no cause of a removal is written in a form that the test above cannot read', () => {
  const engine = SHIPPED.filter(({ file }) => file.startsWith('src/extract/') && !file.startsWith('src/extract/rules/'));
  const unread = engine.flatMap(({ file, text }) => [...text.matchAll(/\brule: ['"`]/gu)].length === [...text.matchAll(CAUSE)].length + Number(file === 'src/extract/ledger.ts') ? [] : [file]);
  expect(unread).toEqual([]);
});

test('every family has its name', () => {
  for (const key of Object.values(FAMILY_NAMES)) expect(english[key]?.message, key).toMatch(/\S/u);
});
