import type { Line } from '../metadata/lines';
import type { Metadata } from '../metadata/types';
import { WITHIN } from '../metadata/within';
import { GATE } from '../phrases/gate';
import type { Snapshot } from '../snapshot/types';
import { targetLength } from './target';

/** What a gate says of this text, from the strongest: a part is withheld, it is for subscribers, an offer to read on. */
export type GateKind = 'withheld' | 'reserved' | 'offer';

/** What a page shows of a gate, read from the whole snapshot before anything is cut from it. */
export interface GateFacts {
  /** `isAccessibleForFree` as declared. */
  readonly free: boolean | null;
  /** Characters of text in the elements that the declared selectors name; null where none is named or usable. */
  readonly targetLength: number | null;
  /** Words the page declares for the article, or null. */
  readonly wordCount: number | null;
  /** The gate that ends the text, or null. */
  readonly gate: { readonly kind: GateKind; readonly words: string } | null;
}

const LONGEST_LINE = 320;
const PROSE = 110;
const NO_PROSE = WITHIN.link | WITHIN.nav | WITHIN.footer | WITHIN.aside | WITHIN.form | WITHIN.item;
const STRENGTH: Readonly<Record<GateKind, number>> = { withheld: 3, reserved: 2, offer: 1 };

/** First half, before any cut: notes what the page shows of a gate. `lines` are the snapshot body's. */
export function findGate(snapshot: Snapshot, metadata: Metadata, lines: readonly Line[]): GateFacts {
  return { free: metadata.free, targetLength: targetLength(snapshot.body, metadata.gatedSelectors), wordCount: metadata.wordCount, gate: seen(gateAtEnd(lines, metadata), snapshot, lines) };
}

/**
 * The strongest gate that ends the text. A box between paragraphs of a text that goes on is no gate, nor is one in the
 * page's own header or one about comments, newsletters, archives or apps.
 */
function gateAtEnd(lines: readonly Line[], metadata: Metadata): GateFacts['gate'] {
  const kinds: (GateKind | null)[] = [];
  const kindAt = (at: number, line: Line): GateKind | null => (kinds[at] !== undefined ? kinds[at] : (kinds[at] = gateKind(line)));
  const prose = lines.map((line, at) => proseWeight(line, () => kindAt(at, line)));
  const total = prose.reduce((sum, weight) => sum + weight, 0);
  const headline = metadata.shown.find(one => one.field === 'title')?.node;
  const from = headline ? lines.findIndex(line => line.node === headline) + 1 : 0;
  let before = prose.slice(0, from).reduce((sum, weight) => sum + weight, 0);
  let best: GateFacts['gate'] = null;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const kind = kindAt(at, line);
    // Text that goes on for as long again after the box was not withheld by it.
    const after = total - before - (prose[at] ?? 0);
    if (kind !== null && after <= Math.max(500, before * 0.5) && asks(line) && (best === null || STRENGTH[kind] > STRENGTH[best.kind])) best = { kind, words: line.text.slice(0, 160) };
    before += prose[at] ?? 0;
  }
  return best;
}

/**
 * Pages hold every state of their gate at once and show one of them. Where no layout tells which, a counter of free
 * articles ("your last free article") beside a gate says the opposite of it: neither is more than an offer then.
 */
function seen(gate: GateFacts['gate'], snapshot: Snapshot, lines: readonly Line[]): GateFacts['gate'] {
  if (gate === null || snapshot.rendering === 'measured') return gate;
  const counted = lines.some(line => line.text.length < LONGEST_LINE && line.text !== gate.words && GATE.meter.test(line.text.toLowerCase()));
  return counted ? { ...gate, kind: 'offer' } : gate;
}

function proseWeight(line: Line, kind: () => GateKind | null): number {
  if (line.text.length < PROSE && !(line.text.length >= 40 && /[\u3040-\u9fff\uac00-\ud7af]/.test(line.text))) return 0;
  if (line.within & NO_PROSE || kind() !== null) return 0;
  const links = Array.from(line.node.querySelectorAll('a')).reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return links * 2 > line.text.length ? 0 : line.text.length;
}

function gateKind(line: Line): GateKind | null {
  if (line.text.length > LONGEST_LINE || line.within & (WITHIN.nav | WITHIN.masthead)) return null;
  const text = line.text.toLowerCase().replace(/[’‘]/g, "'");
  return GATE.withheld.test(text) ? 'withheld' : GATE.reserved.test(text) ? 'reserved' : GATE.offer.test(text) && !GATE.meter.test(text) ? 'offer' : null;
}

const LONGEST_BOX = 420;

/** The largest short box around a line: a notice stands with its buttons. */
function boxOf(line: Line): Element {
  let box: Element = line.node;
  for (let up = 0; up < 4 && box.parentElement && box.parentElement.localName !== 'body' && (box.parentElement.textContent ?? '').trim().length <= LONGEST_BOX; up++) box = box.parentElement;
  return box;
}

/** A notice asks for something, can be acted on, and is about this text rather than comments, newsletters or an app. */
function asks(line: Line): boolean {
  const box = boxOf(line);
  const text = (box.textContent ?? '').toLowerCase().slice(0, 700);
  const actionable = box.querySelector('a, button, input, form, [role="button"]') !== null || box.closest('a, button, form') !== null;
  return actionable && GATE.act.test(text) && !GATE.other.test(text);
}
