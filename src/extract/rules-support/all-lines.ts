import type { Role } from '../phrases/book';
import type { Page } from '../page';
import type { Line } from './line';
import { rolesIn } from './phrases';
import { surveyOf, type Survey } from './survey';

/** Lines that could be clutter: outside code, no longer than `longest` characters. Some may have left the page with another rule's finding. */
export function* shortLines(page: Page, longest: number): Generator<readonly [Line, Survey]> {
  for (const pair of pairsOf(surveyOf(page))) if (pair[0].text.length <= longest) yield pair;
}

/** Of these lines the ones that hold a phrase of one of the roles: few, so a rule that asks for words first asks for these. */
export function* shortLinesSaying(page: Page, longest: number, ...roles: readonly Role[]): Generator<readonly [Line, Survey]> {
  const survey = surveyOf(page);
  for (const line of linesSaying(survey, ...roles)) if (line.text.length <= longest && !line.around.code) yield [line, survey];
}

const pairs = new WeakMap<Survey, readonly (readonly [Line, Survey])[]>();

/** Made once, because each of the rules asks for them. */
function pairsOf(survey: Survey): readonly (readonly [Line, Survey])[] {
  let known = pairs.get(survey);
  if (!known) pairs.set(survey, known = survey.lines.filter(line => !line.around.code).map(line => [line, survey] as const));
  return known;
}

const indexes = new WeakMap<Survey, ReadonlyMap<Role, readonly Line[]>>();

/** The lines that hold a phrase of one of the roles, in document order. */
export function linesSaying(survey: Survey, ...roles: readonly Role[]): readonly Line[] {
  let index = indexes.get(survey);
  if (!index) indexes.set(survey, index = indexOf(survey));
  const found: Line[] = [];
  let lists = 0;
  for (const role of roles) {
    const lines = index.get(role);
    if (lines) { found.push(...lines); lists++; }
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
