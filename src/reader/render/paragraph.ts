import van from 'vanjs-core';
import type { Paragraph } from '../../article/block';
import type { Inline } from '../../article/inline';
import type { RenderContext } from './context';

const { p } = van.tags;

/** Characters that a line set bold is a subhead with; more is a paragraph that somebody wanted to be heard. */
const MOST = 90;

/** A paragraph. One that is nothing but a short bold line is a subhead that its page did not call one, and is spaced as such. */
export function renderParagraph({ children }: Paragraph, context: RenderContext): Node {
  const element = p(context.inlines(children));
  if (isBoldLine(children, element.textContent)) element.className = 'galley-bold-line';
  return element;
}

function isBoldLine(children: readonly Inline[], words: string): boolean {
  const said = children.filter((child) => child.kind !== 'br' && !(child.kind === 'text' && child.text.trim() === ''));
  return said.length === 1 && said[0]?.kind === 'strong' && words.length <= MOST;
}
