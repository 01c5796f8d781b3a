import type { TextBlock } from './blocks';
import { FEATURE_NAMES } from './features/vector';

/** The boxes in which blog software puts readers' comments, by names that it gives by itself. */
const COMMENTS = '[id="comments"], [class~="comments-area"], [class~="comment-list"], [class~="commentlist"], [id="disqus_thread"]';
const ARTICLE = FEATURE_NAMES.indexOf('declared an article');
/** Characters of a paragraph that is the article's own. */
const PROSE = 120;

/** Probability from which prose outside may be the article, where comments are what else there is. */
const POSSIBLE = 0.2;

/**
 * Readers' comments are not the article, however well they are written and however many: where a page that declares itself
 * an article has prose outside them, they are left out of the choice. (On saved articles none of 28,000 words in such boxes
 * belong to the text; in forums many do, and forums declare no article.)
 * @param probabilities of each block without this knowledge
 * @returns for each block whether it is a comment that stands apart
 */
export function commentsApart(blocks: readonly TextBlock[], vectors: readonly Float32Array[], probabilities: readonly number[]): readonly boolean[] {
  const none = blocks.map(() => false);
  if (vectors[0]?.[ARTICLE] !== 1 || blocks[0]?.element.ownerDocument.querySelector(COMMENTS) == null) return none;
  const inside = blocks.map(({ element }) => element.closest(COMMENTS)?.matches('body, main, article') === false);
  return blocks.some(({ text }, i) => !inside[i] && text.length >= PROSE && (probabilities[i] ?? 0) > POSSIBLE) ? inside : none;
}
