import type { Page } from '../page';
import { isThere } from './boxes';
import type { Line } from './line';
import { surveyOf, type Survey } from './survey';

/** Lines still on the page that could be clutter: outside code, no longer than `longest` characters. */
export function* shortLines(page: Page, longest: number): Generator<readonly [Line, Survey]> {
  const survey = surveyOf(page);
  for (const line of survey.lines) if (line.text.length <= longest && !line.around.code && isThere(line)) yield [line, survey];
}
