/** Elements of which a drawing is made: shapes and words. Nothing that runs, loads, links, styles or moves is among them. */
export const SHAPES = ['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'] as const;

export type ShapeName = (typeof SHAPES)[number];

/** One element of a drawing as data; it is built node by node where it is shown. */
export interface Shape {
  readonly name: ShapeName;
  /** Each has passed {@link isShapeAttribute}. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Shapes, and the words of `text` and `tspan`. */
  readonly children: readonly (Shape | string)[];
}

/** A chart, map or diagram that the page draws itself, in its own units. */
export interface Drawing {
  /** Left, top, width, height. */
  readonly viewBox: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
}

/** Shapes of the largest drawing, and how deep they are nested. */
export const MOST_SHAPES = 4_000, DEEPEST = 24;
/** Characters of all attributes and words of a drawing. */
export const MOST_DRAWN = 400_000;

/** Numbers with the units that labels are placed by. */
const NUMBER = /^[\d\s.,+\-eEmpx%]+$/;
const PATH = /^[\sMmZzLlHhVvCcSsQqTtAaeE\d.,+-]+$/;
const COLOUR = /^(?:#[\da-f]{3,8}|(?:rgb|rgba|hsl|hsla)\([\s\d.,%/]{1,60}\)|[a-z]{3,24})$/i;
/** Each gap can be read in one way only: values come from pages. */
const TRANSFORM = /^\s*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([\s\d.,+eE-]{1,200}\)[\s,]*)+$/;
const WORD = /^[a-z-]{1,24}$/i;
const WEIGHT = /^(?:\d{3}|[a-z]{4,8})$/;

const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ...['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'points', 'textLength', 'rotate'].map(name => [name, NUMBER] as const),
  ...['stroke-width', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-miterlimit', 'stroke-opacity', 'fill-opacity', 'opacity', 'font-size', 'letter-spacing'].map(name => [name, NUMBER] as const),
  ...['fill', 'stroke'].map(name => [name, COLOUR] as const),
  ...['stroke-linecap', 'stroke-linejoin', 'fill-rule', 'text-anchor', 'dominant-baseline', 'font-style'].map(name => [name, WORD] as const),
  ['d', PATH], ['transform', TRANSFORM], ['font-weight', WEIGHT],
]);

/** Whether a shape may have the attribute with this value: numbers, path data, plain colours and key words; no address, no handler. */
export const isShapeAttribute = (name: string, value: string): boolean => VALUES.get(name)?.test(value) ?? false;
