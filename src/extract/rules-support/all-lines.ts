import type { Page } from '../page';
import type { Line } from './line';
import { surveyOf, type Survey } from './survey';

/** Lines that could be clutter: outside code, no longer than `longest` characters. Some may have left the page with another rule's finding. */
export function* shortLines(page: Page, longest: number): Generator<readonly [Line, Survey]> {
  const survey = surveyOf(page);
  for (const line of survey.lines) if (line.text.length <= longest && !line.around.code) yield [line, survey];
}
