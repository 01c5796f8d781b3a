import type { Cause } from '../ledger';
import { NAME_FEATURES } from './features/names';
import { SHAPE_NAMES } from './features/shape';
import { FEATURE_NAMES } from './features/vector';
import { blockScore } from './forest';

const SHAPE = new Set<string>(SHAPE_NAMES), BOXES = new Set(NAME_FEATURES);

/** Kinds of features, as a reader of the page would name what sets a block apart; a feature belongs to the first that takes it. */
const KINDS: readonly (readonly [cause: Cause, takes: (name: string) => boolean])[] = [
  [{ rule: 'outside-company', family: 'outside', reason: 'What stands around it is no part of the article either.' }, name => /^[-+]\d block|nearby|between|blocks (?:since|to) a kept/.test(name)],
  [{ rule: 'outside-links', family: 'outside', reason: 'Its links set it apart from the article’s text.' }, name => name.includes('link')],
  [{ rule: 'outside-box', family: 'outside', reason: 'The page’s own names for this box set it apart from the article’s text.' }, name => BOXES.has(name)],
  [{ rule: 'outside-shape', family: 'outside', reason: 'It is not written like the article’s text: its length, its sentences or its marks differ.' }, name => SHAPE.has(name) || /said|says|words|declared|description|emphasis|announces|has a time|names (?:the|an)|ellipsis|address|bullet/.test(name)],
  [{ rule: 'outside-place', family: 'outside', reason: 'It stands in another part of the page than the article’s text.' }, () => true],
];
const GROUPS = KINDS.map(([cause, takes], kind) => ({ cause, features: FEATURE_NAMES.flatMap((name, f) => (takes(name) && KINDS.findIndex(([, other]) => other(name)) === kind ? [f] : [])) }));

/** Log odds that a kind must be worth before it is named. */
const TELLING = 0.5;

/**
 * Why a block was left out, by contrast: the kind of features that speaks most for it when they are those of the page's
 * surest block instead (counterfactual explanation, Wachter et al. 2017).
 * @param vector the block's features
 * @param typical the same of the block that is most surely the article's
 * @returns null where no kind alone tells
 */
export function whyOutside(vector: Float32Array, typical: Float32Array): Cause | null {
  const own = blockScore(vector);
  let best: Cause | null = null, most = TELLING;
  for (const { cause, features } of GROUPS) {
    const other = Float32Array.from(vector);
    for (const f of features) other[f] = typical[f] ?? 0;
    const gain = blockScore(other) - own;
    if (gain > most) { most = gain; best = cause; }
  }
  return best;
}
