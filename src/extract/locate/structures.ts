import { isData } from '../normalise/table-shape';
import type { TextBlock } from './blocks';

/** Structures that say nothing in part: a listing, a formula, a list of terms. Formulas as KaTeX and MathJax set them. */
const WHOLE = 'dl, pre, math, mjx-container, .katex-display, .MathJax_Display, .MathJax_SVG_Display, figure.highlight, .codehilite, .highlighttable';
/** Notes to the text: half of them kept, the other half is no less the text's, whose marks would else lead nowhere. */
const NOTE = '[role="doc-endnote"], [id^="fn:"], [id^="fn-"], [id^="cite_note"]';
const STRUCTURES = `table, ${WHOLE}, ${NOTE}`;
/** Parts of a page that stand beside its text. */
const BESIDE = 'aside, nav, footer, header, form, [role="complementary"], [role="navigation"]';
/** Share of links from which a structure leads elsewhere. */
const LINKS = 0.4;
/** Levels up to a box that holds text around a structure; blocks that may stand between. */
const NEAR = 3, BETWEEN = 4;

/**
 * Data tables, listings, formulas and lists of terms that stand among kept text belong to it, whole: to the model they
 * look like a page's furniture, being short words without sentences.
 * @returns which blocks are kept
 */
export function withStructures(blocks: readonly TextBlock[], keep: readonly boolean[], root: Element): boolean[] {
  const kept = [...keep];
  if (root.querySelector('summary') !== null) withSummaries(blocks, keep, kept);
  const has = (selector: string): boolean => root.querySelector(selector) !== null;
  if (!has(STRUCTURES)) return kept;
  const there = { notes: has(NOTE), tables: has('table'), wholes: has(WHOLE) };
  const groups = new Map<Element, number[]>();
  blocks.forEach((block, i) => {
    const structure = structureOf(block, there);
    if (!structure) return;
    const own = groups.get(structure);
    if (own) own.push(i); else groups.set(structure, [i]);
  });
  // Listings and formulas in a row stand among the text together: none is what parts another from it.
  const counts = blocks.map(() => true);
  for (const own of groups.values()) for (const i of own) counts[i] = false;
  for (const [structure, own] of groups) {
    if (own.every(i => keep[i]) || structure.closest(BESIDE)) continue;
    const length = own.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0), linked = own.reduce((sum, i) => sum + (blocks[i]?.linkLength ?? 0), 0);
    if (linked > LINKS * length) continue;
    if (isNotes(structure)) { if (own.filter(i => keep[i]).length * 2 >= own.length || isReferredTo(structure, blocks, keep)) for (const i of own) kept[i] = true; continue; }
    if (structure.localName === 'dl' ? own.some(i => keep[i]) : isAmong(structure, own, { blocks, keep, counts }, root)) for (const i of own) kept[i] = true;
  }
  return kept;
}

/** The line that opens a folded part stays with what is kept of that part. */
function withSummaries(blocks: readonly TextBlock[], keep: readonly boolean[], kept: boolean[]): void {
  blocks.forEach(({ element }, i) => {
    const details = element.localName === 'summary' ? element.parentElement : null;
    if (details && blocks.some((other, j) => j !== i && keep[j] && details.contains(other.element))) kept[i] = true;
  });
}

const isNotes = (structure: Element): boolean => structure.localName === 'ol' && structure.querySelector(NOTE) !== null;

/** Whether kept text has a mark that leads to one of the notes. */
function isReferredTo(notes: Element, blocks: readonly TextBlock[], keep: readonly boolean[]): boolean {
  const addresses = new Set(Array.from(notes.querySelectorAll('[id]'), note => `#${note.id}`));
  return blocks.some(({ element }, i) => keep[i] === true && !notes.contains(element) && Array.from(element.querySelectorAll('a[href^="#"]')).some(mark => addresses.has(mark.getAttribute('href') ?? '')));
}

/** @param there which kinds the page has at all */
function structureOf({ element, nodes }: TextBlock, there: { readonly notes: boolean; readonly tables: boolean; readonly wholes: boolean }): Element | null {
  const list = there.notes && element.closest(NOTE)?.closest('ol');
  if (list) return list;
  const table = there.tables && element.closest('table');
  if (table && table.querySelector('th, thead, caption') !== null && isData(table)) return table;
  if (!there.wholes) return null;
  const words = nodes.filter(node => /\S/.test(node.data));
  let whole = words[0]?.parentElement?.closest(WHOLE) ?? null;
  for (let up = whole; up; up = up.parentElement?.closest(WHOLE) ?? null) whole = up;
  // A formula within a line of text is the line's.
  return whole && words.every(node => whole.contains(node)) ? whole : null;
}

/** Whether kept text stands close before and after it, in a box that is near around all three; a listing may end a text. */
function isAmong(structure: Element, own: readonly number[], around: Around, root: Element): boolean {
  const one = nextKept(around, (own[0] ?? 0) - 1, -1), other = nextKept(around, (own.at(-1) ?? 0) + 1, 1);
  const beside = [around.blocks[(own[0] ?? 0) - 1], around.blocks[(own.at(-1) ?? 0) + 1]];
  let box = structure.parentElement;
  // Boxes around nothing but the structure are its own.
  while (box && box !== root && !beside.some(block => block && box?.contains(block.element))) box = box.parentElement;
  for (let level = 0; box && level < NEAR; box = box === root ? null : box.parentElement, level++) {
    if (one && box.contains(one.element) && (other ? box.contains(other.element) : structure.localName === 'pre')) return true;
  }
  return false;
}

interface Around { readonly blocks: readonly TextBlock[]; readonly keep: readonly boolean[]; readonly counts: readonly boolean[] }

/** The nearest kept block from a place on, past structures and few other blocks. */
function nextKept({ blocks, keep, counts }: Around, from: number, step: -1 | 1): TextBlock | undefined {
  for (let at = from, passed = 0; at >= 0 && at < blocks.length && passed <= BETWEEN; at += step) {
    if (keep[at]) return blocks[at];
    if (counts[at]) passed++;
  }
  return undefined;
}
