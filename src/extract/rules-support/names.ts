const ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'role', 'aria-label', 'data-module', 'data-type'];
const named = new WeakMap<Element, ReadonlySet<string>>();

/** Longest attribute that is read; longer ones are generated. */
const LONGEST = 400;

/**
 * The words an element is named by: class, id, role and the like, split at hyphens, underscores and capitals, lower
 * case. A name is a hint that supports what words and structure say; on its own it removes nothing.
 */
export function nameWords(element: Element): ReadonlySet<string> {
  const known = named.get(element);
  if (known) return known;
  const words = new Set<string>();
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > LONGEST) continue;
    for (const word of value.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/)) if (word) words.add(word);
  }
  named.set(element, words);
  return words;
}

/** Whether an element's own name holds one of the words. */
export function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  for (const word of nameWords(element)) if (words.has(word)) return true;
  return false;
}

/** Whether an element or one of its near ancestors is named so. */
export function isNamedNear(element: Element, words: ReadonlySet<string>, levels = 3): boolean {
  for (let up: Element | null = element, i = 0; up && i < levels; up = up.parentElement, i++) if (isNamed(up, words)) return true;
  return false;
}
