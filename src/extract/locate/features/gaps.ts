import { SCAR } from '../../scars';
import { GAP, type TextBlock } from '../blocks';

/** What stands between blocks, or stood there before the rules took it. */
const KINDS: readonly (readonly [name: string, bits: number])[] = [
  ['headline', SCAR.headline], ['standfirst', SCAR.dek], ['byline', SCAR.byline], ['share buttons', SCAR.share], ['related stories', SCAR.related], ['advertising', SCAR.advertising],
  ['author box', SCAR.author], ['tags', SCAR.tags], ['comments', SCAR.comments], ['offer', SCAR.offer], ['navigation', SCAR.navigation], ['footer', SCAR.footer], ['contents', SCAR.contents],
  ['picture', GAP.picture], ['frame', GAP.frame], ['rule', GAP.rule],
];
/** What stands at an article's end. */
const ENDS = SCAR.author | SCAR.tags | SCAR.comments | SCAR.related | SCAR.share | SCAR.footer;
/** Blocks beyond which distance says nothing more; what stands for "none". */
const FAR = 40, NONE = 60;

export const GAP_NAMES: readonly string[] = [...KINDS.flatMap(([name]) => [`blocks since ${name}`, `blocks to ${name}`]), 'ends passed', 'ends to come'];

/** @returns for each block the values of GAP_NAMES */
export function gapsOf(blocks: readonly TextBlock[]): number[][] {
  const out = blocks.map((): number[] => []);
  const tail = blocks.at(-1)?.tail ?? 0;
  for (const [, bits] of KINDS) {
    const to: number[] = [];
    for (let i = blocks.length - 1, distance = tail & bits ? 0 : NONE; i >= 0; i--) {
      to[i] = distance;
      distance = (blocks[i]?.gap ?? 0) & bits ? 0 : further(distance);
    }
    let since = NONE;
    blocks.forEach(({ gap }, i) => {
      since = gap & bits ? 0 : further(since);
      out[i]?.push(since, to[i] ?? NONE);
    });
  }
  const all = blocks.reduce((sum, { gap }) => sum + (gap & ENDS ? 1 : 0), tail & ENDS ? 1 : 0);
  let passed = 0;
  blocks.forEach(({ gap }, i) => { if (gap & ENDS) passed++; out[i]?.push(Math.min(FAR, passed), Math.min(FAR, all - passed)); });
  return out;
}

const further = (distance: number): number => (distance === NONE ? NONE : Math.min(FAR, distance + 1));
