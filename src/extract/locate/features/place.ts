import { type Box, isHeading } from './boxes';

/** Where a block stands: the elements around it. */
export const PLACE_NAMES = [
  'is p', 'is heading', 'heading level', 'is list item', 'is cell', 'is div', 'is pre', 'is caption', 'is dt or dd', 'is quote', 'is other',
  'levels to ul or ol', 'levels to table', 'levels to figure', 'levels to aside', 'levels to nav', 'levels to header', 'levels to footer', 'levels to form',
  'levels to article', 'levels to main', 'levels to section', 'levels to blockquote', 'levels to details', 'levels to link', 'levels to button', 'levels to pre', 'levels to dialog',
  'depth', 'aria-hidden', 'has role',
] as const;

const AROUND: readonly (readonly string[])[] = [
  ['ul', 'ol'], ['table'], ['figure', 'picture'], ['aside'], ['nav'], ['header'], ['footer'], ['form', 'fieldset'],
  ['article'], ['main'], ['section'], ['blockquote'], ['details'], ['a'], ['button', 'label', 'select'], ['pre', 'code'], ['dialog'],
];
const ROLE: Readonly<Record<string, string>> = { complementary: 'aside', navigation: 'nav', banner: 'header', contentinfo: 'footer', main: 'main', article: 'article', dialog: 'dialog', button: 'button' };
const SLOT = new Map(AROUND.flatMap((names, i) => names.map(name => [name, i] as const)));
/** Levels that stand for "none around it". */
const NONE = 30;

const DEPTH = AROUND.length, HIDDEN = DEPTH + 1, ROLED = DEPTH + 2;
/** Values that a block's own element gives; those of what stands around follow. */
const OWN = PLACE_NAMES.length - ROLED - 1;

/** Reads places with a memo, since most blocks share their ancestors. Writes the values of PLACE_NAMES. */
export function placeReader(): (own: Box, inner: Box, into: Float32Array, at: number) => void {
  const memo: Int16Array[] = [];
  const outside = new Int16Array(ROLED + 1).fill(NONE, 0, DEPTH);
  const around = (box: Box): Int16Array => {
    if (box.outer === null) return outside;
    const known = memo[box.index];
    if (known) return known;
    const values = Int16Array.from(around(box.outer));
    for (let i = 0; i < DEPTH; i++) { const level = values[i] ?? NONE; if (level < NONE) values[i] = level + 1; }
    const role = box.element.getAttribute('role');
    const slot = SLOT.get((role && ROLE[role]) ?? box.name) ?? SLOT.get(box.name);
    if (slot !== undefined) values[slot] = 0;
    values[DEPTH] = (values[DEPTH] ?? 0) + 1;
    if (box.element.getAttribute('aria-hidden') === 'true') values[HIDDEN] = 1;
    if (role) values[ROLED] = 1;
    return memo[box.index] = values;
  };
  return ({ name }, inner, into, at) => {
    const kind = isHeading(name) ? 1 : KIND.get(name) ?? OWN - 1;
    into[at + kind] = 1;
    if (kind === 1) into[at + 2] = Number(name[1]);
    into.set(around(inner), at + OWN);
  };
}

/** Places in PLACE_NAMES of what a block's own element is. */
const KIND: ReadonlyMap<string, number> = new Map([['p', 0], ['li', 3], ['td', 4], ['th', 4], ['div', 5], ['pre', 6], ['figcaption', 7], ['caption', 7], ['dt', 8], ['dd', 8], ['blockquote', 9]]);
