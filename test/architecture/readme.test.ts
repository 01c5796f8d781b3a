import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../../build/paths.ts';
import { withRulesTable } from '../../build/rules-table.ts';

test('the README\'s table of rules is that of the rules (npm run rules-table writes it)', () => {
  const readme = readFileSync(inRoot('README.md'), 'utf8');
  expect(readme).toBe(withRulesTable(readme));
});
