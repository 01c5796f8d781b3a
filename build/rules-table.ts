/** `npm run rules-table`: writes the table of rules into README.md, between its markers. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { RULES } from '../src/extract/rules/index';
import { inRoot } from './paths.ts';

const MARKED = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/u;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The rules in their order, as a Markdown table. */
export const rulesTable = (): string =>
  ['| Rule | What | Why it is not the article |', '|---|---|---|', ...RULES.map(({ id, title, reason }) => `| \`${id}\` | ${cell(title)} | ${cell(reason)} |`), ''].join('\n');

/** The README's text with the table of today. @throws where it has no markers. */
export function withRulesTable(readme: string): string {
  if (!MARKED.test(readme)) throw new Error('README.md has no <!-- rules --> … <!-- /rules --> to write between');
  return readme.replace(MARKED, (_, open: string, close: string) => open + rulesTable() + close);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = inRoot('README.md');
  await writeFile(file, withRulesTable(await readFile(file, 'utf8')));
}
