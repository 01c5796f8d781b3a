import type { Html } from './html-writer';

const VOID = /<(br|hr|img|meta)\b([^<>]*)>/gu;

/**
 * Galley's own mark-up as XML. Its writer quotes every value and escapes every ">" that is not the end of a tag, so
 * that elements without content can be told and closed.
 */
export function xhtml(html: Html): Html {
  return html.replace(VOID, '<$1$2/>') as Html;
}
