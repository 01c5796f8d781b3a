import type { Block, Footnotes } from '../../article/block';
import { hasWords, lineOf, names, tidy } from './dom-text';
import { made, NOTHING, type Kind, type Scope } from './scope';

export interface Notes {
  /** Reference link → its label. */
  readonly references: ReadonlyMap<Element, string>;
  /** Note element → its label. */
  readonly notes: ReadonlyMap<Element, string>;
  /** Elements whose children are notes, from the first of which the whole run is read. */
  readonly holders: ReadonlySet<Element>;
  /** Ids of the references and of what they stand in: where the ways back lead. */
  readonly places: ReadonlySet<string>;
}

/** What notes are marked with: numbers, letters, signs, in brackets or not. */
const LABEL = /^[[(（]?\s*(?:(?:note|fn|n|注|註|※)\s*\.?\s*)?(\d{1,4}|[a-z]{1,2}|[ivx]{1,6}|[*†‡§¶‖#]{1,4}|注\d{1,3})\s*[\])）.]?$/iu;
const NOTE_NAME = /(?:^|[\s_-])(?:foot|end|side)?notes?(?:$|[\s_:.-]|\d)|cite_note|(?:^|[\s_-])fn:?[\w-]*\d|reference|endnote|footnote|ftn|_edn|citation/;
/** Elements from a reference outwards that its way back may name. */
const STEPS_TO_PLACE = 3;

const BACK = { rule: 'note-return', family: 'navigation', reason: 'The link from a note back to its place in the text.' } as const;
const PRINTED = { rule: 'note-label', family: 'repeat', reason: 'The label of a note; the reader sets it before the note.' } as const;

/** Pairs references with their notes by address: a short mark that links to a later element with more words. */
export function findNotes(body: Element): Notes {
  const references = new Map<Element, string>();
  const notes = new Map<Element, string>();
  const holders = new Set<Element>();
  const places = new Set<string>();
  const found: Notes = { references, notes, holders, places };
  const marks: { readonly link: Element; readonly label: string; readonly id: string; readonly at: number }[] = [];
  const byId = new Map<string, { readonly target: Element; readonly at: number }>();
  for (const [at, element] of [...body.querySelectorAll('[id], a[name], a[href*="#"]')].entries()) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')]) if (name !== null && !byId.has(name)) byId.set(name, { target: element, at });
    if (element.localName !== 'a') continue;
    const id = fragment(element.getAttribute('href') ?? '');
    const label = id === '' ? undefined : LABEL.exec(tidy((element.textContent ?? '').slice(0, 40)))?.[1];
    if (label !== undefined) marks.push({ link: element, label, id, at });
  }
  for (const { link, label, id, at } of marks) {
    const place = byId.get(id);
    if (place === undefined || place.at <= at) continue;
    const note = noteOf(place.target, body);
    if (note === null || note.contains(link) || !looksLikeNote(link, place.target, note)) continue;
    const known = notes.get(note);
    if (known !== undefined && known !== label) continue;
    references.set(link, label);
    notes.set(note, label);
    if (note.parentElement !== null) holders.add(note.parentElement);
    for (let up: Element | null = link, steps = 0; up !== null && steps < STEPS_TO_PLACE; up = up.parentElement, steps += 1) {
      for (const name of [up.getAttribute('id'), up.getAttribute('name')]) if (name !== null) places.add(name);
    }
  }
  return found;
}

function fragment(href: string): string {
  const at = href.indexOf('#');
  if (at < 0) return '';
  const hash = href.slice(at + 1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The note that an address leads to: its list item or paragraph, or the block that holds its anchor. */
function noteOf(target: Element, body: Element): Element | null {
  const block = target.closest('li, dd, p, tr') ?? target.closest('div, aside, section');
  return block === null || block === body || !body.contains(block) || block.localName === 'tr' ? null : block;
}

function looksLikeNote(link: Element, target: Element, note: Element): boolean {
  const text = note.textContent ?? '';
  if (text.length > 3000 || note.querySelector('h1, h2, h3') !== null) return false;
  const raised = link.parentElement?.localName === 'sup' || link.querySelector('sup') !== null || link.closest('sup') !== null;
  return raised || /noteref|footnote|reference/.test(`${link.getAttribute('role') ?? ''} ${link.getAttribute('epub:type') ?? ''} ${names(link)}`) || NOTE_NAME.test(names(target)) || note.closest('[role="doc-endnotes"], [role="doc-footnote"]') !== null;
}

/** A reference in the text. */
export const reference: Kind = (element, scope) => ({ as: 'inline', inline: { kind: 'footnote-ref', label: scope.plan.notes.references.get(element) ?? '' } });

/** A note; notes that follow each other are one block. */
export const note: Kind = (element, scope, before) => {
  const label = scope.plan.notes.notes.get(element) ?? '';
  const children = noteBlocks(element, label, scope);
  if (children.length === 0) return NOTHING;
  const items: Footnotes['items'] = [...(before?.kind === 'footnotes' ? before.items : []), { label, children }];
  const block: Block = { kind: 'footnotes', items };
  return before?.kind === 'footnotes' ? { as: 'replace', block } : made(block);
};

function noteBlocks(element: Element, label: string, scope: Scope): Block[] {
  for (const link of [...element.querySelectorAll('a[href*="#"]')]) {
    if (!element.contains(link)) continue;
    const text = lineOf(link);
    const toText = fragment(link.getAttribute('href') ?? '');
    const isBack = /backref|backlink|back-ref|reversefootnote|doc-backlink/.test(`${names(link)} ${link.getAttribute('role') ?? ''} ${link.getAttribute('rev') ?? ''}`) || scope.plan.notes.places.has(toText);
    if (!isBack) continue;
    if (LABEL.exec(text)?.[1] === label) scope.cut(link, PRINTED);
    else if (!hasWords(text) || text.length <= 20) scope.cut(link, BACK);
  }
  cutPrintedLabel(element, label, scope);
  return scope.blocks(element);
}

/** "1.", "[1]" or "*" before a note's words repeats its label. */
function cutPrintedLabel(element: Element, label: string, scope: Scope): void {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (!hasWords(node.data) && node.data.trim() !== label) continue;
    const start = node.data.slice(0, 20);
    const at = start.indexOf(label);
    if (at >= 0 && !hasWords(start.slice(0, at)) && !hasWords(start.charAt(at + label.length))) {
      if (at + label.length < node.data.length) node.splitText(at + label.length);
      scope.cut(node, PRINTED);
    }
    return;
  }
}
