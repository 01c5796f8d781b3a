import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../../build/paths.ts';
import { RULES } from '../../src/extract/rules/index';

const FOLDER = 'src/extract/rules';
const folders = readdirSync(inRoot(FOLDER), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

describe('rules', () => {
  test('every folder is registered once, under its own name', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(folders);
    for (const { id } of RULES) {
      expect(readFileSync(inRoot(FOLDER, id, 'rule.ts'), 'utf8'), id).toContain(`id: '${id}'`);
    }
  });

  test('the list is nothing but the list', () => {
    const list = readFileSync(inRoot(FOLDER, 'index.ts'), 'utf8');
    expect(list).not.toMatch(/\bfunction\b|=>|\bif\b/u);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what it is and why, to a reader of the page', (_, rule) => {
    expect(rule.title).toMatch(/^“?\p{Lu}.{2,40}$/u);
    expect(rule.reason).toMatch(/^“?\p{Lu}.{15,160}\.$/u);
    expect(rule.reason).not.toMatch(/\b(?:DOM|div|class name|selector|regex|node|CSS|aria|element)\b/iu);
    expect(rule.title).not.toBe(rule.reason);
  });

  test('no two rules share a title or a reason', () => {
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ reason }) => reason)).size).toBe(RULES.length);
  });

  test.each(folders)('%s shows what it removes and what it keeps', (folder) => {
    const fixtures = inRoot(FOLDER, folder, 'fixtures');
    const names = existsSync(fixtures) ? readdirSync(fixtures) : [];
    expect(names.filter((name) => /^removes-.+/u.test(name)), 'removes-*').not.toEqual([]);
    expect(names.filter((name) => /^keeps-.+/u.test(name)), 'keeps-*').not.toEqual([]);
    expect(existsSync(inRoot(FOLDER, folder, 'rule.test.ts')), 'rule.test.ts').toBe(true);
  });
});
