import type { Block, Figure } from '../../article/block';
import { names } from './dom-text';
import { join } from './figures';
import { made, type Kind } from './scope';

const GALLERY = /gallery|slideshow|carousel|slider|swiper|slick|lightbox|diaporama|bildergalerie|fotostrecke|galeria|galerie/;

/** A container that its author names a gallery. */
export const isGallery = (element: Element): boolean => GALLERY.test(names(element)) && element.querySelectorAll('img').length > 1;

/** Slides in a row become one figure; text between them stays where it is. */
export const gallery: Kind = (element, scope) => {
  const blocks = scope.blocks(element);
  return made(...joinRuns(blocks));
};

function joinRuns(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let run: Figure[] = [];
  const end = (): void => {
    if (run.length > 1) out.push(join(run));
    else out.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (isFigure(block)) run.push(block);
    else {
      end();
      out.push(block);
    }
  }
  end();
  return out;
}

export const isFigure = (block: Block): block is Figure => block.kind === 'figure';
