import type { Role } from '../phrases/book';
import type { Page } from '../page';
import type { Line } from './line';
import { rolesIn } from './phrases';
import { surveyOf, type Survey } from './survey';

const known = new WeakMap<Survey, Map<number, readonly Line[]>>();

/** Lines that could be clutter: outside code, no longer than `longest` characters. Some may have left the page with another rule's finding. */
export function shortLines(page: Page, longest: number): readonly Line[] {
  const survey = surveyOf(page);
  let byLength = known.get(survey);
  if (!byLength) known.set(survey, byLength = new Map<number, readonly Line[]>());
  let lines = byLength.get(longest);
  if (!lines) byLength.set(longest, lines = survey.lines.filter(line => line.text.length <= longest && !line.around.code));
  return lines;
}

/** Of these lines the ones that hold a phrase of one of the roles: few, so a rule that asks for words first asks for these. */
export const shortLinesSaying = (page: Page, longest: number, ...roles: readonly Role[]): readonly Line[] =>
  linesSaying(surveyOf(page), ...roles).filter(line => line.text.length <= longest && !line.around.code);

const indexes = new WeakMap<Survey, ReadonlyMap<Role, readonly Line[]>>();

/** The lines that hold a phrase of one of the roles, in document order. */
export function linesSaying(survey: Survey, ...roles: readonly Role[]): readonly Line[] {
  let index = indexes.get(survey);
  if (!index) indexes.set(survey, index = indexOf(survey));
  const found: Line[] = [];
  let lists = 0;
  for (const role of roles) {
    const lines = index.get(role);
    if (!lines) continue;
    lists++;
    // One by one: a page can have more lines than a call takes arguments.
    for (const line of lines) found.push(line);
  }
  return lists < 2 ? found : [...new Set(found)].sort((one, other) => one.index - other.index);
}

function indexOf(survey: Survey): ReadonlyMap<Role, readonly Line[]> {
  const index = new Map<Role, Line[]>();
  for (const line of survey.lines) {
    for (const { role } of rolesIn(line)) {
      const lines = index.get(role);
      if (!lines) index.set(role, [line]);
      else if (lines.at(-1) !== line) lines.push(line);
    }
  }
  return index;
}
