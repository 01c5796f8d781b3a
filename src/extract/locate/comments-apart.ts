import type { TextBlock } from './blocks';
import { FEATURE_NAMES } from './features/vector';

/** The boxes in which blog software puts readers' comments, by names that it gives by itself. */
const COMMENTS = '[id="comments"], [class~="comments-area"], [class~="comment-list"], [class~="commentlist"], [id="disqus_thread"]';
const ARTICLE = FEATURE_NAMES.indexOf('declared an article');
/** Characters of a paragraph that is the article's own. */
const PROSE = 120;

/**
 * Readers' comments are not the article, however well they are written: where a page that declares itself an article
 * has prose outside them, they go. (On saved articles none of 28,000 words in such boxes belong to the text; in forums
 * many do, and forums declare no article.)
 */
export function dropComments(blocks: readonly TextBlock[], vectors: readonly Float32Array[], keep: boolean[]): void {
  if (vectors[0]?.[ARTICLE] !== 1) return;
  const inside = blocks.map(({ element }, i) => keep[i] === true && element.closest(COMMENTS)?.matches('body, main, article') === false);
  if (!blocks.some(({ text }, i) => keep[i] && !inside[i] && text.length >= PROSE)) return;
  inside.forEach((yes, i) => { if (yes) keep[i] = false; });
}
