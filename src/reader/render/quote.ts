import van from 'vanjs-core';
import type { Quote } from '../../article/block';
import type { RenderContext } from './context';

const { blockquote, cite, figcaption, figure } = van.tags;

/** A quotation, with who said it told apart; pull-quotes are set large and aside. */
export function renderQuote({ pull, children, cite: source }: Quote, context: RenderContext): Node {
  return figure(
    { class: pull ? 'galley-pull' : 'galley-quote' },
    blockquote(context.blocks(children)),
    source === null ? null : figcaption(cite(source)),
  );
}
