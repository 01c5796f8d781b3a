import type { Block, Figure } from '../../article/block';
import { identity } from './image-source';

/** Drops pictures without words of their own that stand in the article another time. */
export function withoutRepeats(blocks: readonly Block[]): Block[] {
  const worded = new Set<string>();
  for (const block of blocks) if (block.kind === 'figure') for (const picture of block.pictures) if (hasOwnWords(block, picture)) worded.add(identity(picture.source.src));
  const seen = new Set<string>();
  const out: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== 'figure') {
      out.push(block);
      continue;
    }
    const pictures = block.pictures.filter((picture) => {
      const key = identity(picture.source.src);
      if (hasOwnWords(block, picture)) return true;
      if (seen.has(key) || worded.has(key)) return false;
      seen.add(key);
      return true;
    });
    // A figure that came without pictures holds the words of one whose address is not known.
    if (pictures.length > 0 || block.pictures.length === 0) out.push({ ...block, pictures });
  }
  return out;
}

const hasOwnWords = (figure: Figure, picture: Figure['pictures'][number]): boolean => [figure, picture].some(({ caption, credit }) => caption !== null || credit !== null);
