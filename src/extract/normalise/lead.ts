import type { Block, Figure } from '../../article/block';

/** How many paragraphs may stand before a picture that still opens the article. */
const PARAGRAPHS_BEFORE_LEAD = 1;

/**
 * Takes the picture that opens the article out of its body: the one that the page's head names (`leadImage`, gated), or
 * else the first figure before the second paragraph. A gallery stays where it is.
 */
export function liftLead(blocks: readonly Block[], leadImage: string | null): { lead: Figure | null; body: Block[] } {
  let at = leadImage === null ? -1 : blocks.findIndex((block) => block.kind === 'figure' && shows(block, leadImage));
  if (at < 0) at = firstOpening(blocks);
  const lead = blocks[at];
  if (lead?.kind !== 'figure') return { lead: null, body: [...blocks] };
  return { lead, body: blocks.filter((_, index) => index !== at) };
}

function shows(figure: Figure, address: string): boolean {
  return figure.pictures.length === 1 && figure.pictures[0]?.source.src === address;
}

function firstOpening(blocks: readonly Block[]): number {
  let paragraphs = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'figure') return block.pictures.length <= 1 ? index : -1;
    if (block.kind === 'paragraph') paragraphs += 1;
    else if (block.kind !== 'heading' && block.kind !== 'divider') return -1;
    if (paragraphs > PARAGRAPHS_BEFORE_LEAD) return -1;
  }
  return -1;
}
