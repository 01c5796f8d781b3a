import { creditIn } from '../normalise/credit';
import type { DumpLine } from './dump-line';
import { dumpLines } from './dump-line';
import { isClutter, type Parts, partsOf } from './parts';
import type { Figure } from '../../article/block';

/** A dump as a page: what the engine reads, and the lead's words, which no picture goes with. */
export interface Dump {
  readonly document: Document;
  readonly lead: Figure | null;
}

/** Subheads are shorter than this. */
const SUBHEAD_WEIGHT = 80;

/**
 * Turns text that was copied from a page back into a page, so that the same rules clean it: headline, standfirst and
 * section become what the head and a heading say, lines become paragraphs, subheads and lists, and what stands before
 * and after the article stands in a header and an aside. Each word of the text is in the result once.
 * @param document an empty document, which is filled; nothing in it runs or loads
 */
export function readDump(text: string, document: Document): Dump {
  const lines = dumpLines(text);
  const parts = partsOf(lines);
  const words = (at: number | null): string => (at === null ? '' : lines[at]?.text ?? '');
  fillHead(document, words(parts.title), words(parts.dek), words(parts.section));

  const article = document.createElement('article');
  if (parts.section !== null) article.append(line(document, 'p', words(parts.section), 'section'));
  if (parts.title !== null) article.append(line(document, 'h1', words(parts.title)));
  if (parts.dek !== null) article.append(line(document, 'p', words(parts.dek), 'dek'));
  appendLines(article, parts.body, lines);
  appendBox(document.body, 'header', parts.before, lines);
  document.body.append(article);
  appendBox(document.body, 'aside', parts.after, lines);
  return { document, lead: leadOf(lines, parts) };
}

function fillHead(document: Document, title: string, dek: string, section: string): void {
  document.title = title;
  const meta = { 'og:type': 'article', 'og:title': title, 'og:description': dek, 'article:section': section };
  for (const [property, content] of Object.entries(meta)) {
    if (content === '') continue;
    const element = document.createElement('meta');
    element.setAttribute('property', property);
    element.setAttribute('content', content);
    document.head.append(element);
  }
}

function leadOf(lines: readonly DumpLine[], { caption }: Parts): Figure | null {
  const text = caption === null ? undefined : lines[caption]?.text;
  if (text === undefined) return null;
  const credit = creditIn(text);
  if (credit === null) return { kind: 'figure', pictures: [], caption: text, credit: null };
  return { kind: 'figure', pictures: [], caption: text.slice(0, credit.start).trim() || null, credit: text.slice(credit.from, credit.to).trim() };
}

function appendBox(parent: Element, name: string, part: readonly number[], lines: readonly DumpLine[]): void {
  if (part.length === 0) return;
  const box = parent.ownerDocument.createElement(name);
  appendLines(box, part, lines);
  parent.append(box);
}

function appendLines(parent: Element, part: readonly number[], lines: readonly DumpLine[]): void {
  const document = parent.ownerDocument;
  let list: Element | null = null;
  part.forEach((at, place) => {
    const one = lines[at];
    if (!one) return;
    if (one.mark === null) list = null;
    else {
      const name = one.mark === '•' ? 'ul' : 'ol';
      if (list?.localName !== name) {
        list = document.createElement(name);
        if (name === 'ol' && one.mark !== '1') list.setAttribute('start', one.mark);
        parent.append(list);
      }
      list.append(line(document, 'li', one.text));
      return;
    }
    const next = lines[part[place + 1] ?? -1];
    parent.append(line(document, parent.localName === 'article' && isSubhead(one, next, place) ? 'h2' : 'p', one.text));
  });
}

/** A short line without an end, between the paragraphs of the article. */
function isSubhead(one: DumpLine, next: DumpLine | undefined, place: number): boolean {
  return place > 0 && one.weight < SUBHEAD_WEIGHT && !one.ended && !isClutter(one) && next !== undefined && next.prose && !isClutter(next)
    && /^[\p{Lu}\p{Lo}\p{N}"'“„«「¿¡]/u.test(one.text);
}

function line(document: Document, name: string, text: string, className?: string): Element {
  const element = document.createElement(name);
  if (className !== undefined) element.className = className;
  element.textContent = text;
  return element;
}
