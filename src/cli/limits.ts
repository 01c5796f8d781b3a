import { Failure } from './failure';

/** Of 1,914 real pages the largest had 15,800 elements; jsdom needs some 4 kB for each, and wide tables take minutes. */
const MAX_TAGS = 100_000;
/** Browsers stop nesting at 512. jsdom does not, and takes time with the square of the depth. */
const MAX_DEPTH = 2_000;
/** Attributes of one element; jsdom takes time with their square. */
const MAX_ATTRIBUTES = 2_000;
/** Lines of a text, each of which becomes an element. */
const MAX_LINES = 50_000;
const MAX_TEXT = 10_000_000;

const NEST = /<(\/?)(?:div|span|section|article|main|aside|header|footer|nav|ul|ol|dl|table|tbody|blockquote|figure|b|i|em|strong|font|a|u|small|center|form|svg|g|details)\b/gi;
const LONG_TAG = /<[a-z][^>]{10000,}/gi;
/** A script's comparisons (`i<list.length`) look like tags. */
const SCRIPT = /<(script|style)\b[\s\S]*?<\/\1\b/gi;
const ATTRIBUTE = /\s[^\s=>"']+/g;

/**
 * Refuses pages that would take the parser minutes or all memory.
 * @throws Failure that says what is too much
 */
export function refuseHostilePage(html: string): void {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) if (/[a-z]/i.test(html[at + 1] ?? '')) tags += 1;
  if (tags > MAX_TAGS) throw new Failure(`the page is too large: more than ${MAX_TAGS} elements`);
  let depth = 0;
  for (const [, close] of html.matchAll(NEST)) {
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) throw new Failure(`the page is nested too deeply: more than ${MAX_DEPTH} elements in each other`);
  }
  for (const [tag] of html.replace(SCRIPT, '').matchAll(LONG_TAG)) {
    // Values between quotes may be long and full of spaces: a drawing's path, a list of pictures.
    const attributes = tag.replace(/"[^"]*"|'[^']*'/g, '').match(ATTRIBUTE)?.length ?? 0;
    if (attributes > MAX_ATTRIBUTES) throw new Failure(`an element of the page has more than ${MAX_ATTRIBUTES} attributes`);
  }
}

/** The same for a text without tags. */
export function refuseHugeText(text: string): void {
  if (text.length > MAX_TEXT) throw new Failure(`the text is too large: more than ${MAX_TEXT} characters`);
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) if ((lines += 1) > MAX_LINES) throw new Failure(`the text is too large: more than ${MAX_LINES} lines`);
}
