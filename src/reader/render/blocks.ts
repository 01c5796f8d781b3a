import van from 'vanjs-core';
import type { Block, Heading } from '../../article/block';
import { renderCode } from './code';
import type { RenderContext } from './context';
import { renderDrawing } from './drawing';
import { renderEmbed } from './embed';
import { renderFigure } from './figure';
import { renderFootnotes } from './footnotes';
import { renderDefinitions, renderList } from './list';
import { renderMathBlock } from './math';
import { renderParagraph } from './paragraph';
import { renderQuote } from './quote';
import { renderSection } from './section';
import { renderTable } from './table';

const { hr } = van.tags;

/** One block of the body. */
export function renderBlock(block: Block, context: RenderContext): Node {
  switch (block.kind) {
    case 'paragraph':
      return renderParagraph(block, context);
    case 'heading':
      return renderHeading(block, context);
    case 'list':
      return renderList(block, context);
    case 'definitions':
      return renderDefinitions(block, context);
    case 'quote':
      return renderQuote(block, context);
    case 'code':
      return renderCode(block);
    case 'table':
      return renderTable(block, context);
    case 'figure':
      return renderFigure(block);
    case 'drawing':
      return renderDrawing(block);
    case 'embed':
      return renderEmbed(block, context);
    case 'math':
      return renderMathBlock(block);
    case 'footnotes':
      return renderFootnotes(block, context);
    case 'section':
      return renderSection(block, context);
    case 'divider':
      return hr();
  }
}

function renderHeading({ level, children }: Heading, context: RenderContext): Node {
  return van.tags[`h${level}`](context.inlines(children));
}
