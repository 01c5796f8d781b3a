const MOST = 20;

/**
 * Characters of text in the elements that the page declares as not free. Google's form allows class names only; anything
 * else that the selector engine understands is tried too, and what it refuses is left out.
 * @returns null where no selector is usable
 */
export function targetLength(body: HTMLElement, selectors: readonly string[]): number | null {
  let usable = false;
  const found = new Set<Element>();
  for (const selector of selectors.slice(0, MOST)) {
    try {
      for (const element of Array.from(body.querySelectorAll(selector)).slice(0, 200)) found.add(element);
      usable = true;
    } catch {
      // Selectors are written by hand into JSON-LD; a broken one says nothing.
    }
  }
  if (!usable) return null;
  let length = 0;
  for (const element of found) if (!Array.from(found).some(other => other !== element && other.contains(element))) length += (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  return length;
}
