import van from 'vanjs-core';
import type { Inline } from '../../article/inline';
import type { RenderContext } from './context';
import { renderFootnoteRef } from './footnotes';
import { renderInlineImage } from './image';
import { renderLink } from './link';
import { renderInlineMath } from './math';
import { renderRuby } from './ruby';

const { br, code } = van.tags;

/** One piece of a line. Words become text nodes and nothing else. */
export function renderInline(inline: Inline, context: RenderContext): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'link':
      return renderLink(inline, context);
    case 'code':
      return code({ translate: false }, inline.text);
    case 'br':
      return br();
    case 'ruby':
      return renderRuby(inline);
    case 'math':
      return renderInlineMath(inline);
    case 'image':
      return renderInlineImage(inline);
    case 'footnote-ref':
      return renderFootnoteRef(inline, context);
    default:
      return van.tags[inline.kind](context.inlines(inline.children));
  }
}
