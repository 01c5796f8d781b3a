import { DEEPEST, isShapeAttribute, MOST_DRAWN, MOST_SHAPES, SHAPES, type Drawing, type Shape, type ShapeName } from '../../article/drawing';
import { isDrawing } from '../../article/guard-drawing';
import type { DomAccess } from './dom-access';

export type StyleOf = (element: Element) => CSSStyleDeclaration;

const SVG = 'http://www.w3.org/2000/svg';
const NAMES: ReadonlySet<string> = new Set(SHAPES);
/** Boxes that only hold shapes. */
const GROUPS = new Set(['a', 'switch']);
/** Parts without which a drawing would show something else: it is no picture then. */
const FOREIGN = new Set(['use', 'image', 'foreignobject', 'svg', 'video', 'iframe', 'canvas']);
const GEOMETRY: Readonly<Record<ShapeName, readonly string[]>> = {
  g: [], path: ['d'], rect: ['x', 'y', 'width', 'height', 'rx', 'ry'], circle: ['cx', 'cy', 'r'], ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'], polyline: ['points'], polygon: ['points'],
  text: ['x', 'y', 'dx', 'dy', 'textLength', 'rotate'], tspan: ['x', 'y', 'dx', 'dy', 'textLength', 'rotate'],
};
/** Looks that children take over, with what they are where nothing is said. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter',
  'fill-rule': 'nonzero', 'fill-opacity': '1', 'stroke-opacity': '1',
};
const OF_WORDS: Readonly<Record<string, string>> = { 'font-size': '', 'font-weight': '400', 'font-style': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto' };

/** What one drawing has used, and what its gradients are painted as, once one was asked for. */
interface Spent { shapes: number; drawn: number; paints: ReadonlyMap<string, string> | null }

/** A snapshot is copied for each reading of it, so what was read of a drawing goes along as an attribute. */
const DRAWN = 'data-galley-drawing';

/** What was read of the drawing that this element of a snapshot stands for; null for icons and what cannot be shown whole. */
export function drawingOf(copy: Element): Drawing | null {
  try {
    const read: unknown = JSON.parse(copy.getAttribute(DRAWN) ?? 'null');
    return isDrawing(read) ? read : null;
  } catch {
    return null;
  }
}

/** CSS pixels from which a drawing tells something, and shapes; smaller and plainer ones are icons and ornaments. */
const LARGE = 180, FEWEST = 3;

/** Whether a drawing is large, by what it says of its size; `shapes` is how many it has. */
export function isLarge(svg: Element, shapes: number): boolean {
  const [, , wide, high] = (svg.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/).map(Number);
  const side = (name: 'width' | 'height', box: number | undefined): number => {
    const said = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(svg.getAttribute(name) ?? '')?.[1];
    return said === undefined ? box ?? 0 : Number(said);
  };
  return shapes >= FEWEST && Math.min(side('width', wide), side('height', high)) >= LARGE;
}

/**
 * Reads a page's own drawing as data: elements and attributes of a list, values that are numbers, path data, plain
 * colours. With a layout its looks are the computed ones; without, a drawing that takes its looks from a style sheet is none.
 */
export function noteDrawing(svg: Element, copy: Element, dom: DomAccess, styleOf: StyleOf | null): void {
  const viewBox = boxOf(svg, dom), spent: Spent = { shapes: 0, drawn: 0, paints: null }, said = sayingOf(svg, dom, styleOf?.(svg) ?? null);
  if (!viewBox || isVeiled(svg, said)) return;
  const whole = looksOf(svg, said, INHERITED, !styleOf, spent), attributes = whole.own.filter(([key, value]) => isShapeAttribute(key, value));
  const inside = shapesOf(svg, dom, styleOf, attributes.length > 0 ? whole.all : INHERITED, attributes.length > 0 ? 1 : 0, spent);
  const shapes: Shape[] | null = inside && attributes.length > 0 ? [{ name: 'g', attributes, children: inside }] : inside;
  if (shapes && spent.shapes > 0 && ++spent.shapes <= MOST_SHAPES) copy.setAttribute(DRAWN, JSON.stringify({ viewBox, shapes } satisfies Drawing));
}

function boxOf(svg: Element, dom: DomAccess): Drawing['viewBox'] | null {
  const side = (name: string): number => Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(dom.attribute(svg, name) ?? '')?.[1] ?? Number.NaN);
  const [x = 0, y = 0, wide = side('width'), high = side('height')] = (dom.attribute(svg, 'viewBox') ?? '').trim().split(/[\s,]+/).filter(part => part !== '').map(Number);
  return [x, y, wide, high].every(Number.isFinite) && wide > 0 && high > 0 && Math.max(Math.abs(x), Math.abs(y), wide, high) < 1e7 ? [x, y, wide, high] : null;
}

/** @returns null where the drawing cannot be shown as the page shows it */
function shapesOf(parent: Element, dom: DomAccess, styleOf: StyleOf | null, outer: Readonly<Record<string, string>>, level: number, spent: Spent): Shape[] | null {
  if (level > DEEPEST) return null;
  const shapes: Shape[] = [];
  for (const element of elementsIn(parent, dom)) {
    const name = dom.localName(element).toLowerCase();
    if (FOREIGN.has(name)) return null;
    if (element.namespaceURI !== SVG || !NAMES.has(name) && !GROUPS.has(name)) continue;
    const style = styleOf?.(element) ?? null, said = sayingOf(element, dom, style);
    if (said('display') === 'none' || /^(?:hidden|collapse)$/.test(said('visibility'))) continue;
    if (isVeiled(element, said)) return null;
    // Looks that stand in a style sheet are not known here.
    if (!style && dom.attribute(element, 'class') !== null && dom.attribute(element, 'fill') === null && dom.attribute(element, 'stroke') === null && dom.attribute(element, 'style') === null && name !== 'g') return null;
    if (++spent.shapes > MOST_SHAPES) return null;
    const kind = (NAMES.has(name) ? name : 'g') as ShapeName, words = kind === 'text' || kind === 'tspan';
    const looks = looksOf(element, said, outer, words || style === null && kind === 'g', spent);
    const attributes = [...geometryOf(element, kind, dom), ...looks.own].filter(([key, value]) => isShapeAttribute(key, value));
    const children = words ? wordsOf(element, dom, styleOf, looks.all, level + 1, spent) : kind === 'g' ? shapesOf(element, dom, styleOf, looks.all, level + 1, spent) : [];
    for (const [, value] of attributes) spent.drawn += value.length;
    if (children === null || spent.drawn > MOST_DRAWN) return null;
    if (kind !== 'g' || children.length > 0) shapes.push({ name: kind, attributes, children });
  }
  return shapes;
}

function wordsOf(element: Element, dom: DomAccess, styleOf: StyleOf | null, outer: Readonly<Record<string, string>>, level: number, spent: Spent): Shape['children'] | null {
  const children: (Shape | string)[] = [];
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
    if (node.nodeType === 3) {
      const said = (node as Text).data.replace(/\s+/g, ' ');
      spent.drawn += said.length;
      if (said !== '') children.push(said);
    }
  }
  const parts = shapesOf(element, dom, styleOf, outer, level, spent);
  if (parts === null) return null;
  // Lines of a label are one tspan each; words beside them come first, as labels are written.
  return [...children.filter(said => parts.length === 0 || said !== ' '), ...parts];
}

function* elementsIn(parent: Element, dom: DomAccess): Generator<Element> {
  for (let node = dom.firstChild(parent); node; node = dom.nextSibling(node)) if (node.nodeType === 1) yield node as Element;
}

function geometryOf(element: Element, kind: ShapeName, dom: DomAccess): [string, string][] {
  return [...GEOMETRY[kind], 'transform'].flatMap(name => { const value = dom.attribute(element, name); return value === null ? [] : [[name, value.trim()] as [string, string]]; });
}

type Saying = (name: string) => string;

/** What an element says of a look: computed where there is a layout, else by itself. */
function sayingOf(element: Element, dom: DomAccess, style: CSSStyleDeclaration | null): Saying {
  if (style) return name => style.getPropertyValue(name);
  const inline = dom.attribute(element, 'style') ?? '';
  return name => (inline === '' ? undefined : new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]{1,200})`, 'i').exec(inline)?.[1]?.trim()) ?? dom.attribute(element, name)?.trim() ?? '';
}

/** Whether a part is blurred, faded or cut so that a page can withhold words with it: its shapes alone would show them. */
function isVeiled(element: Element, said: Saying): boolean {
  const isSaid = (name: string): boolean => !/^(?:$|none\b)/.test(said(name));
  return /blur\(|url\(|opacity\(/i.test(said('filter')) || isSaid('mask') || isSaid('mask-image') || isSaid('clip-path') && (element.localName === 'text' || element.querySelector('text') !== null);
}

/** What the element looks like, and of that what differs from its parent. */
function looksOf(element: Element, said: Saying, outer: Readonly<Record<string, string>>, words: boolean, spent: Spent): { readonly own: readonly [string, string][]; readonly all: Readonly<Record<string, string>> } {
  const all: Record<string, string> = { ...outer }, own: [string, string][] = [];
  for (const name of Object.keys(words ? { ...INHERITED, ...OF_WORDS } : INHERITED)) {
    const value = plainPaint(said(name), element, spent);
    if (value === '' || value === (outer[name] ?? OF_WORDS[name])) continue;
    all[name] = value;
    own.push([name, value]);
  }
  const opacity = said('opacity');
  if (opacity !== '' && opacity !== '1') own.push(['opacity', opacity]);
  return { own, all };
}

/** A gradient is shown by its first colour, a pattern in grey: an address is no colour. */
function plainPaint(value: string, element: Element, spent: Spent): string {
  if (!value.startsWith('url(')) return value;
  spent.paints ??= gradientsOf(element);
  return spent.paints.get(/^url\(\s*["']?[^"')]*#([^"')]{1,80})/.exec(value)?.[1] ?? '') ?? 'gray';
}

function gradientsOf(element: Element): ReadonlyMap<string, string> {
  const paints = new Map<string, string>();
  for (const stop of element.closest('svg')?.querySelectorAll('stop') ?? []) {
    const id = stop.parentElement?.getAttribute('id') ?? '';
    if (!paints.has(id)) paints.set(id, stop.getAttribute('stop-color') ?? /stop-color:\s*([^;]{1,40})/.exec(stop.getAttribute('style') ?? '')?.[1]?.trim() ?? 'gray');
  }
  return paints;
}
