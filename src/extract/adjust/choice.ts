import type { Choice as ChoiceName } from '../../article/adjust';
import type { Evidence } from '../locate/candidates';
import { choose, type Choice } from '../locate/choose';

/** Log odds above which a block is taken where the reader asked for a wider choice: what was doubtful comes along. */
const WIDE = -2.5;

/**
 * The blocks that make the article by the reader's choice: Galley's own, Readability's alone, or both with whatever was
 * doubtful.
 */
export function chooseBy(name: ChoiceName, evidence: Evidence): Choice {
  const own = choose(evidence);
  if (name === 'readability' && evidence.readability.includes(true)) return { ...own, keep: [...evidence.readability] };
  if (name !== 'wider') return own;
  return { ...own, keep: own.keep.map((keep, i) => keep || evidence.readability[i] === true || (own.scores[i] ?? -Infinity) > WIDE) };
}
