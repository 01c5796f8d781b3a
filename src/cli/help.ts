import { PLACEHOLDERS } from '../format/template';

export const PLACEHOLDER_HELP = `Names can hold ${PLACEHOLDERS.map((name) => `{${name}}`).join(' ')};
what stands in [brackets] is left out where a value in it is missing.`;

export const EXAMPLES = `Examples:
  galley page.html
  galley page.html --as markdown --front-matter > page.md
  galley saved/*.html --as epub --out books --name "[{day} ]{title}"
  galley saved/*.html --as markdown --out notes --resume
  galley saved/*.html --jsonl | jq -r .title

Exit status: 0 done, 1 a page cannot be read or holds no text, 2 the call makes no sense,
130 interrupted.
`;
