import { JSDOM, VirtualConsole } from 'jsdom';
import { Failure } from './failure';
import { onlyVisibilityStyles } from './visibility-styles';

/** Element tags of the longest pages that were met are a tenth of this; jsdom needs some 4 kB for each. */
const MAX_TAGS = 250_000;
/** Browsers stop nesting at 512. jsdom does not, and takes time with the square of the depth. */
const MAX_DEPTH = 2_000;

const NEST = /<(\/?)(?:div|span|section|article|main|aside|header|footer|nav|ul|ol|dl|table|tbody|blockquote|figure|b|i|em|strong|font|a|u|small|center|form|svg|g|details)\b/gi;

/**
 * A page's source as a document that nothing runs in: no scripts, no style sheets, no loading. It is made by
 * DOMParser, so it has no window; jsdom parses style sheets for documents with one only, and some versions threw on
 * some real sheets (27.4 and 28.1 on six of some two thousand pages). Each page has a window of its own, because a
 * window holds on to every document that its parser made.
 * @throws Failure where the page is too large or nested too deeply to be parsed in reasonable time
 */
export function loadPage(html: string): Document {
  refuseHostile(html);
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

function refuseHostile(html: string): void {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) if (/[a-z]/i.test(html[at + 1] ?? '')) tags += 1;
  if (tags > MAX_TAGS) throw new Failure(`the page is too large: more than ${MAX_TAGS} elements`);
  let depth = 0;
  for (const [, close] of html.matchAll(NEST)) {
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) throw new Failure(`the page is nested too deeply: more than ${MAX_DEPTH} elements in each other`);
  }
}
