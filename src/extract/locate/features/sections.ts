import type { TextBlock } from '../blocks';
import { isHeading } from './boxes';
import type { Shape } from './shape';

/** What stands under the heading that a block is, or stands under. */
export const SECTION_NAMES = ['section weight', 'section prose share', 'section link share', 'section kept share', 'section blocks', 'sections to come'] as const;

const PROSE = 80;

interface Section { weight: number; prose: number; links: number; kept: number; blocks: number }

/** @returns for each block the values of SECTION_NAMES; what Readability keeps is counted without the block itself */
export function sectionsOf(blocks: readonly TextBlock[], shapes: readonly Shape[], kept: readonly boolean[]): number[][] {
  const sections: Section[] = [{ weight: 0, prose: 0, links: 0, kept: 0, blocks: 0 }];
  const numbers = blocks.map(({ element, text, linkLength }, i) => {
    const heads = isHeading(element.localName), weight = shapes[i]?.weight ?? 0;
    // Headings in a row are one: a list of linked headings is a section, not many.
    if (heads && (sections.at(-1)?.weight ?? 0) > 0) sections.push({ weight: 0, prose: 0, links: 0, kept: 0, blocks: 0 });
    const own = sections.at(-1);
    if (own) {
      own.blocks++;
      own.links += (weight * linkLength) / text.length;
      if (kept[i]) own.kept += weight;
      if (!heads) own.weight += weight;
      if (!heads && weight >= PROSE && linkLength < text.length / 2) own.prose += weight;
    }
    return sections.length - 1;
  });
  return blocks.map((_, i) => {
    const at = numbers[i] ?? 0, own = sections[at], self = kept[i] ? (shapes[i]?.weight ?? 0) : 0;
    if (!own) return SECTION_NAMES.map(() => 0);
    const weight = own.weight || 1;
    return [Math.log1p(own.weight), own.prose / weight, Math.min(2, own.links / weight), Math.min(2, (own.kept - self) / weight), Math.log1p(own.blocks), Math.min(30, sections.length - 1 - at)];
  });
}
