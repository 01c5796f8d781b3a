import van from 'vanjs-core';
import type { Section } from '../../article/block';
import { timeElement } from './time';
import type { RenderContext } from './context';

const { details, h2, section, summary } = van.tags;

/** A dated entry of a live page, or what the page keeps under a fold, opened. */
export function renderSection({ what, title, time, children }: Section, context: RenderContext): Node {
  const words = context.inlines(title);
  if (what === 'details') return details({ class: 'galley-details', open: true }, summary(words), context.blocks(children));
  return section(
    { class: 'galley-entry' },
    time === null ? null : timeElement(time, context.lang),
    words.length > 0 ? h2(words) : null,
    context.blocks(children),
  );
}
