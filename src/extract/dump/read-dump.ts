import type { Figure } from '../../article/block';
import { creditIn } from '../normalise/credit';
import { asidesOf } from './asides';
import { type DumpLine, dumpLines } from './dump-line';
import { isClutter } from './end-of-body';
import { type Part, partsOf } from './parts';
import { tailBoxes } from './tail-boxes';

/** A dump as a page, and the lead's words, which no picture goes with. */
export interface Dump {
  readonly document: Document;
  readonly lead: Figure | null;
}

interface Line extends DumpLine { readonly part: Part }

/** Subheads are shorter than this. */
const SUBHEAD_WEIGHT = 80;
/** How the parts of an article's head are marked up, so that the metadata readers find them as on any page. */
const HEAD = { section: ['p', 'section'], title: ['h1', 'headline'], dek: ['p', 'dek'], byline: ['p', 'byline'], date: ['time', 'date'] } as const;

/**
 * Turns text that was copied from a page back into a page, so that the same rules clean it: headline, standfirst and
 * section become what the head and a heading say, lines become paragraphs, subheads and lists, and what stands before
 * and after the article stands in a header and an aside. Each word of the text is in the result once.
 * @param document an empty document, which is filled; nothing in it runs or loads
 */
export function readDump(text: string, document: Document): Dump {
  const plain = dumpLines(text);
  const parts = partsOf(plain);
  const lines = plain.map((line, at): Line => ({ ...line, part: parts[at] ?? 'body' }));
  const caption = readCaption(lines.find(({ part }) => part === 'caption')?.text);
  fillHead(document, lines);
  const article = document.createElement('article');
  for (const line of lines) {
    const mark = line.part in HEAD ? HEAD[line.part as keyof typeof HEAD] : null;
    if (mark) article.append(element(document, mark[0], line.text, mark[1]));
  }
  appendBody(article, lines.filter(({ part }) => part === 'body'));
  appendBox(document.body, 'header', lines.filter(({ part }) => part === 'before'));
  if (caption.label !== '') document.body.append(element(document, 'footer', caption.label));
  document.body.append(article);
  for (const box of tailBoxes(lines.filter(({ part }) => part === 'after'))) appendBox(document.body, 'aside', box.lines);
  return { document, lead: caption.lead };
}

function fillHead(document: Document, lines: readonly Line[]): void {
  const said = (part: Part): string => lines.find((line) => line.part === part)?.text ?? '';
  const title = said('title');
  // A dump often starts with the window's title: the headline, and the site's name after it.
  document.title = lines.find((line) => line.part === 'before' && title !== '' && line.text.length > title.length && line.text.startsWith(title))?.text ?? title;
  const meta = { 'og:type': 'article', 'og:title': title, 'og:description': said('dek'), 'article:section': said('section') };
  for (const [property, content] of Object.entries(meta)) {
    if (content === '') continue;
    const one = document.createElement('meta');
    one.setAttribute('property', property);
    one.setAttribute('content', content);
    document.head.append(one);
  }
}

/** A caption's words, and the label before the photographer's name ("Photo:"), which the article does not show. */
function readCaption(text: string | undefined): { readonly lead: Figure | null; readonly label: string } {
  const credit = text === undefined ? null : creditIn(text);
  if (text === undefined || credit === null) return { lead: null, label: '' };
  const caption = text.slice(0, credit.start).trim();
  return {
    lead: { kind: 'figure', pictures: [], caption: caption === '' ? null : caption, credit: text.slice(credit.from, credit.to).trim() },
    label: /\p{L}+/u.exec(text.slice(credit.start, credit.from))?.[0] ?? '',
  };
}

function appendBody(article: Element, lines: readonly Line[]): void {
  let at = 0;
  for (const { from, to, links } of asidesOf(lines)) {
    appendLines(article, lines, at, from);
    const box = article.ownerDocument.createElement('aside');
    appendLines(box, lines, from, to);
    if (links) for (const line of box.querySelectorAll('p, li')) asLink(line);
    article.append(box);
    at = to;
  }
  appendLines(article, lines, at, lines.length);
}

function asLink(line: Element): void {
  const link = element(line.ownerDocument, 'a', line.textContent ?? '');
  link.setAttribute('href', '#');
  line.replaceChildren(link);
}

function appendBox(parent: Element, name: string, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  const box = parent.ownerDocument.createElement(name);
  appendLines(box, lines, 0, lines.length);
  parent.append(box);
}

function appendLines(parent: Element, lines: readonly Line[], from: number, to: number): void {
  const document = parent.ownerDocument;
  let list = null as Element | null;
  for (const [at, line] of lines.entries()) {
    if (at < from || at >= to) continue;
    if (line.mark === null) {
      list = null;
      parent.append(element(document, isSubhead(line, lines[at + 1], at) ? 'h2' : 'p', line.text));
      continue;
    }
    const name = line.mark === '•' ? 'ul' : 'ol';
    if (list?.localName !== name) {
      list = document.createElement(name);
      if (name === 'ol' && line.mark !== '1') list.setAttribute('start', line.mark);
      parent.append(list);
    }
    list.append(element(document, 'li', line.text));
  }
}

/** A short line without an end, between the paragraphs of the article. */
function isSubhead(line: Line, next: Line | undefined, at: number): boolean {
  if (line.part !== 'body' || next?.part !== 'body' || at === 0) return false;
  return line.weight < SUBHEAD_WEIGHT && (!line.ended || isQuoted(line.text)) && !isClutter(line)
    && (next.ended || next.text.endsWith(':')) && next.weight > line.weight && next.mark === null && !isClutter(next)
    && /^[\p{Lu}\p{Lo}\p{N}"'“„«「『¿¡]/u.test(line.text);
}

/** A subhead may be a quotation, whose marks look like a sentence's end. */
function isQuoted(text: string): boolean {
  return /^["“„«「『].*[^.!?…。！？]["”“»」』]$/u.test(text);
}

function element(document: Document, name: string, text: string, className?: string): Element {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  made.textContent = text;
  return made;
}
