import { JSDOM, VirtualConsole } from 'jsdom';
import { Failure } from './failure';
import { refuseHostilePage } from './limits';
import { onlyVisibilityStyles } from './visibility-styles';

/**
 * A page's source as a document that nothing runs in: no scripts, no style sheets, no loading. It is made by
 * DOMParser, so it has no window; jsdom parses style sheets for documents with one only, and some versions threw on
 * some real sheets (27.4 and 28.1 on six of some two thousand pages). Each page has a window of its own, because a
 * window holds on to every document that its parser made.
 * @throws Failure where the page is too large or nested too deeply to be parsed in reasonable time
 */
export function loadPage(html: string): Document {
  refuseHostilePage(html);
  try {
    return newParser().parseFromString(html, 'text/html');
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('the page is nested too deeply');
    return newParser().parseFromString(onlyVisibilityStyles(html), 'text/html');
  }
}

/** A document without content, for input that is no HTML. */
export function emptyDocument(): Document {
  return loadPage('<!DOCTYPE html><html><head></head><body></body></html>');
}

function newParser(): DOMParser {
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  return new window.DOMParser();
}
