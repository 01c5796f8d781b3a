const DECLARED = /"cssSelector"\s*:\s*(\[[^\]]{0,2000}\]|"[^"]{1,200}")/g;
const MOST = 20;

/**
 * Elements of a saved page that it declares as paid (schema.org paywalled content) and also hides: from assistive
 * technology, or by a rule of a style sheet of its own whose whole selector is the declared one. Either alone says
 * nothing: most pages that declare a paid part deliver and show it, and rules are undone by others.
 */
export function hiddenPaidParts(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const selectors = declaredSelectors(root);
  if (selectors.length === 0) return found;
  const css = Array.from(root.querySelectorAll('style'), style => style.textContent ?? '').join('\n').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const selector of selectors) {
    const hides = hiddenBy(css, selector);
    for (const element of matches(root, selector)) if (hides || element.getAttribute('aria-hidden') === 'true') found.add(element);
  }
  return found;
}

function declaredSelectors(root: Element): string[] {
  const selectors = new Set<string>();
  for (const script of root.querySelectorAll('script[type*="ld+json" i]')) {
    for (const [, value = ''] of (script.textContent ?? '').matchAll(DECLARED)) {
      for (const [, selector = ''] of value.matchAll(/"([^"]{1,200})"/g)) selectors.add(selector.trim());
    }
  }
  return [...selectors].slice(0, MOST);
}

function matches(root: Element, selector: string): readonly Element[] {
  try {
    return Array.from(root.querySelectorAll(selector));
  } catch {
    // Selectors are written by hand into JSON-LD; a broken one says nothing.
    return [];
  }
}

/** Whether a rule outside of media queries and the like, for that selector alone or in a list, hides or blurs. */
function hiddenBy(css: string, selector: string): boolean {
  let depth = 0, from = 0, prelude = '';
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') {
      if (depth++ === 0) { prelude = css.slice(from, at); from = at + 1; }
    } else if (css[at] === '}' && depth > 0) {
      if (--depth > 0) continue;
      if (prelude.split(',').some(one => one.trim() === selector) && HIDES.test(css.slice(from, at))) return true;
      from = at + 1;
    }
  }
  return false;
}

const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:-webkit-)?filter\s*:\s*blur\()/i;
