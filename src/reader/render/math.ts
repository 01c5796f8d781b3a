import van from 'vanjs-core';
import type { MathBlock } from '../../article/block';
import type { InlineMath } from '../../article/inline';
import { message } from '../messages';

const { code, div, span } = van.tags;

export function renderInlineMath(math: InlineMath): Node {
  return math.text === '' ? code({ class: 'galley-tex', translate: false }, math.tex ?? '') : span({ class: 'galley-math', translate: false }, math.text);
}

/** A displayed formula: as it reads, else as its source; wide ones scroll. */
export function renderMathBlock(math: MathBlock): Node {
  const text = math.text === '' ? code({ class: 'galley-tex' }, math.tex ?? '') : math.text;
  return div({ class: 'galley-formula galley-scroll', role: 'group', 'aria-label': message('formula'), tabIndex: 0, dir: 'ltr', translate: false }, text);
}
