import type { Finding } from '../rules/rule';
import { following, growBox, lineFindings } from './boxes';
import type { Line } from './line';
import type { Box, Survey } from './survey';

/** How far a label's clutter reaches. */
export interface Reach {
  /** A larger box that begins with the label is still this clutter. */
  readonly box: (box: Box) => boolean;
  /** A block after the label, without a box around both, belongs to it. */
  readonly beside?: (box: Box) => boolean;
  /** Lines that may stand before the label in its box. */
  readonly lead?: number;
}

/** A label and what it is the label of: the box that begins with it, or the blocks after it. */
export function* underLabel(survey: Survey, line: Line, { box, beside, lead = 0 }: Reach): Generator<Finding> {
  const grown = growBox(survey, line.holder, candidate => candidate.start >= line.index - lead && (candidate.end - candidate.start === 1 || box(candidate)));
  if (grown) yield { node: grown.element };
  else yield* lineFindings(line);
  if (!beside || (grown && grown.end - grown.start > 1)) return;
  const from = grown?.element ?? line.holder;
  for (const next of following(survey, { ...line, holder: from }, beside)) yield { node: next.element };
}
