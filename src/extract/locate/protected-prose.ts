import { FEATURE_NAMES } from './features/vector';

const at = (name: string): number => FEATURE_NAMES.indexOf(name);
const KEPT = at('Readability keeps it'), IN_RUN = at('levels to best container'), WEIGHT = at('weight'), LINKS = at('link share'), ENDS = at('ends a sentence');

/** Weight from which a block is a paragraph of prose. */
const PROSE = Math.log1p(100);
/** Share of links up to which it is prose. */
const FEW_LINKS = 0.3;

/**
 * Whether a block is a paragraph of the page's main run that Readability keeps too: such prose is given up only on strong
 * evidence, whatever an unusual page (very long, very uniform) does to the other measures.
 */
export const isProtectedProse = (vector: Float32Array): boolean =>
  vector[KEPT] === 1 && (vector[IN_RUN] ?? 9) <= 1 && (vector[WEIGHT] ?? 0) >= PROSE && (vector[LINKS] ?? 1) <= FEW_LINKS && vector[ENDS] === 1;
