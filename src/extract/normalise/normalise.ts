import type { Block } from '../../article/block';
import type { NormaliseContext } from './context';

/**
 * Body of the article as an inert DOM, clutter already cut, to the typed tree. Words of the body go into the tree once,
 * or through `context.removed`; none are invented.
 */
export function normalise(body: Element, context: NormaliseContext): Block[] {
  void context;
  const text = body.textContent ?? '';
  return text.trim() === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text: text.replace(/\s+/g, ' ').trim() }] }];
}
