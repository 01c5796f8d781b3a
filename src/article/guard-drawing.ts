import { DEEPEST, isShapeAttribute, MOST_SHAPES, SHAPES, type Drawing } from './drawing';
import { isRecord, listOf, objectOf, passes, text, textThat, type Check } from './guard-shape';

const MOST_UNITS = 1e7;
const NAMES: ReadonlySet<unknown> = new Set(SHAPES);

const unit: Check = value => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= MOST_UNITS;

const viewBox: Check = value => Array.isArray(value) && value.length === 4 && value.every((each, at) => unit(each, { depth: 0, values: 0, text: 0 }) && (at < 2 || Number(each) > 0));

const attribute: Check = (value, spent) =>
  Array.isArray(value) && value.length === 2 && text(value[0], spent) && text(value[1], spent) && isShapeAttribute(String(value[0]), String(value[1]));

/** Shapes to a depth, counted over the whole drawing. */
function shapes(value: unknown, spent: Parameters<Check>[1], level: number, left: { shapes: number }): boolean {
  return level <= DEEPEST && listOf(each => {
    if (typeof each === 'string') return level > 0 && text(each, spent);
    if (!isRecord(each) || Object.keys(each).length !== 3 || !NAMES.has(each['name']) || (left.shapes -= 1) < 0) return false;
    return listOf(attribute)(each['attributes'], spent) && shapes(each['children'], spent, level + 1, left);
  })(value, spent);
}

export const drawing: Check = objectOf<Drawing>({ viewBox, shapes: (value, spent) => shapes(value, spent, 0, { shapes: MOST_SHAPES }) });

/** Whether the value is a drawing within its bounds. Never throws. */
export const isDrawing = (value: unknown): value is Drawing => passes(drawing, value);

/** What stands for a drawing where it cannot be seen. */
export const alternative: Check = textThat(words => words.length <= 20_000);
