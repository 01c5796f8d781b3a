import { firstWords, lastWords } from './word-ends';

/** Words as they stand in the page: the quoted ones block by block, and what stands around them. */
export interface Passage {
  /** Ends with a space or line end unless the quotation begins within a word. */
  readonly before: string;
  readonly quoted: readonly string[];
  /** Begins with a space or line end unless the quotation ends within a word. */
  readonly after: string;
  /** Other words of the page, where the same words may stand too. */
  readonly elsewhere?: readonly string[];
}

/** Characters up to which a quotation is named whole; longer ones are named by their first and last words. */
const WHOLE = 120;
const ENDS = 5;
const CONTEXT = [4, 6, 8, 10];

/**
 * An address that leads to words of a page, after the URL fragment text directive of the WICG (Scroll To Text Fragment):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. Terms are whole words, as the directive matches no others; words that
 * stand in the page more than once are told apart by what stands before or after them.
 * @param url the page's address
 * @returns the address; without a directive where there are no words to name
 */
export function textFragmentUrl(url: string, passage: Passage): string {
  const directive = textDirective(passage);
  if (directive === '') return url;
  const at = url.indexOf(':~:');
  const page = (at === -1 ? url : url.slice(0, at)).replace(/#$/u, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The directive's value, or '' for a passage without words. */
export function textDirective(passage: Passage): string {
  const { before, blocks, after } = wholeWords(passage);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return '';
  const places = [[before, ...blocks, after].map(plain).join(' '), ...(passage.elsewhere ?? []).map(plain)];
  const isOne = (sought: string): boolean => places.reduce((sum, place) => sum + count(place, plain(sought)), 0) <= 1;

  const short = blocks.length === 1 && first.length <= WHOLE;
  const start = short ? first : firstWords(first, ENDS);
  const end = short ? '' : lastWords(last, ENDS);
  const prefix = isOne(start) ? '' : firstThat(CONTEXT.map((size) => lastWords(before, size)), (words) => isOne(`${words} ${start}`));
  // Nothing before the words tells them apart: what follows them may.
  const suffix = isOne(start) || !short || (prefix !== '' && isOne(`${prefix} ${start}`)) ? '' : firstThat(CONTEXT.map((size) => firstWords(after, size)), (words) => isOne(`${start} ${words}`));
  const terms = [prefix && `${encoded(prefix)}-`, encoded(start), encoded(end), suffix && `-${encoded(suffix)}`];
  return terms.filter((term) => term !== '').join(',');
}

/** The first that will do, else the last. */
function firstThat(options: readonly string[], test: (option: string) => boolean): string {
  return options.find((option) => option !== '' && test(option)) ?? options.at(-1) ?? '';
}

/** A passage that begins or ends within a word is widened to the whole word. */
function wholeWords({ before, quoted, after }: Passage): { readonly before: string; readonly blocks: readonly string[]; readonly after: string } {
  const blocks = quoted.map((block) => block.replace(/\s+/gu, ' ').trim()).filter((block) => block !== '');
  const [left = ''] = /^[\p{L}\p{N}]/u.test(blocks[0] ?? '') ? (/[\p{L}\p{N}\p{M}]{1,40}$/u.exec(before) ?? []) : [];
  const [right = ''] = /[\p{L}\p{N}\p{M}]$/u.test(blocks.at(-1) ?? '') ? (/^[\p{L}\p{N}\p{M}]{1,40}/u.exec(after) ?? []) : [];
  const widened = blocks.map((block, at) => (at === 0 ? left : '') + block + (at === blocks.length - 1 ? right : ''));
  return { before: before.slice(0, before.length - left.length), blocks: widened, after: after.slice(right.length) };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function count(text: string, sought: string): number {
  if (sought === '') return 0;
  let times = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) times += 1;
  return times;
}

/** Percent-encoded: dash, comma and ampersand mean something in a directive, and encodeURIComponent leaves the dash. */
function encoded(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[-!'()*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
