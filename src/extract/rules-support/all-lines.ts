import type { Page } from '../page';
import type { Line } from './line';
import { surveyOf, type Survey } from './survey';

/** Lines that could be clutter: outside code, no longer than `longest` characters. Some may have left the page with another rule's finding. */
export function* shortLines(page: Page, longest: number): Generator<readonly [Line, Survey]> {
  for (const pair of pairsOf(surveyOf(page))) if (pair[0].text.length <= longest) yield pair;
}

const pairs = new WeakMap<Survey, readonly (readonly [Line, Survey])[]>();

/** Made once, because each of the rules asks for them. */
function pairsOf(survey: Survey): readonly (readonly [Line, Survey])[] {
  let known = pairs.get(survey);
  if (!known) pairs.set(survey, known = survey.lines.filter(line => !line.around.code).map(line => [line, survey] as const));
  return known;
}
