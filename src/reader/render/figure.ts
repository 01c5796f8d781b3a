import van from 'vanjs-core';
import type { Figure } from '../../article/block';
import type { Picture } from '../../article/picture';
import { message } from '../messages';
import { renderImage } from './image';

const { div, figcaption, figure, span } = van.tags;

/** A picture with its words, or several under one caption. */
export function renderFigure(block: Figure, loading: 'lazy' | 'eager' = 'lazy'): Node {
  const [first, ...others] = block.pictures;
  if (first === undefined) return figure({ class: 'galley-figure' }, words([block.caption], [block.credit]));
  if (others.length === 0) {
    const captions = [first.caption, block.caption];
    return figure({ class: sizeClass(first) }, picture(first, captions, loading), words(captions, [first.credit, block.credit]));
  }
  return figure(
    { class: 'galley-gallery', 'aria-label': block.caption ?? message('gallery') },
    div({ class: 'galley-pictures' }, block.pictures.map((each) => figure(picture(each, [each.caption], loading), words([each.caption], [each.credit])))),
    words([block.caption], [block.credit]),
  );
}

/** Small pictures are not blown up, and tall ones are not wider than a window can show whole. */
function sizeClass({ source: { width, height } }: Picture): string {
  if (width !== null && width < 320) return 'galley-figure galley-small';
  return width !== null && height !== null && height > width ? 'galley-figure galley-tall' : 'galley-figure';
}

function picture({ source }: Picture, captions: readonly (string | null)[], loading: 'lazy' | 'eager'): Node {
  // A caption is read out anyway; the same words as alternative text would be heard twice.
  return renderImage(source, captions.includes(source.alt) ? '' : source.alt, loading);
}

/** The caption and credit under a picture. */
export function words(captions: readonly (string | null)[], credits: readonly (string | null)[]): Node | null {
  const said = distinct(captions);
  const taken = distinct(credits);
  if (said.length === 0 && taken.length === 0) return null;
  return figcaption(
    said.map((text) => span({ class: 'galley-caption' }, text)),
    taken.map((text) => span({ class: 'galley-credit' }, text)),
  );
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null && text !== ''))] as string[];
}
