const START_OF_MARKUP = /^\s*<(?:!doctype\b|!--|\?xml\b|[a-z][\w:-]*[\s/>])/i;
const TAG = /<\/?(?:html|head|body|title|meta|link|script|style|div|p|span|a|br|img|ul|ol|li|h[1-6]|table|tr|td|section|article|main|header|footer|nav|figure|em|strong|b|i)(?:\s[^<>]{0,2000})?\/?>/gi;
/** A text about web pages may name some tags; a page has one in every line or so. */
const CHARS_PER_TAG = 1500;

/** Whether a text is what someone copied from a page, rather than the page's source. */
export function isDump(text: string): boolean {
  if (START_OF_MARKUP.test(text.slice(0, 2000))) return false;
  let tags = 0;
  for (const _ of text.matchAll(TAG)) if ((tags += 1) * CHARS_PER_TAG > text.length + CHARS_PER_TAG) return false;
  return true;
}
