const ATTRIBUTES: ReadonlySet<string> = new Set(['class', 'id', 'data-testid', 'data-component', 'role', 'aria-label', 'data-module', 'data-type']);

/** Longest attribute that is read; longer ones are generated. */
const LONGEST = 400;
/** Values whose words are remembered: a page says the same few again and again. */
const MOST = 4000;
const wordsOfValue = new Map<string, readonly string[]>();

function split(value: string): readonly string[] {
  const known = wordsOfValue.get(value);
  if (known) return known;
  const words = value.length > LONGEST ? [] : value.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter(word => word !== '');
  if (wordsOfValue.size >= MOST) wordsOfValue.clear();
  wordsOfValue.set(value, words);
  return words;
}

const NAMELESS: readonly string[] = [];
const named = new WeakMap<Element, readonly string[]>();

/**
 * The words an element is named by: class, id, role and the like, split at hyphens, underscores and capitals, lower
 * case. A name is a hint that supports what words and structure say; on its own it removes nothing.
 */
function nameWords(element: Element): readonly string[] {
  let words = named.get(element);
  if (words) return words;
  words = NAMELESS;
  for (const attribute of element.getAttributeNames()) {
    if (!ATTRIBUTES.has(attribute)) continue;
    const value = element.getAttribute(attribute);
    if (value) words = words.length > 0 ? words.concat(split(value)) : split(value);
  }
  named.set(element, words);
  return words;
}

/** Whether an element's own name holds one of the words. */
export function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  const own = nameWords(element);
  for (let i = 0; i < own.length; i++) if (words.has(own[i] as string)) return true;
  return false;
}

/** Whether an element or one of its near ancestors is named so. */
export function isNamedNear(element: Element, words: ReadonlySet<string>, levels = 3): boolean {
  for (let up: Element | null = element, i = 0; up && i < levels; up = up.parentElement, i++) if (isNamed(up, words)) return true;
  return false;
}
