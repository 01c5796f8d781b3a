/** As much of a CSSRule as is asked of it: style rules have selectors, those that hold others a list of them. */
interface Rule { readonly selectorText?: unknown; readonly cssRules?: unknown }

/** Escaped characters and strings are no syntax, whatever stands in them. */
const LITERAL = /\\.|"(?:[^"\\]|\\.)*"/gsu;
/** What stands in parentheses or brackets and holds no others. */
const INNERMOST = /\([^()[\]]*\)|\[[^()[\]]*\]/gu;

/**
 * Whether a rule, once nested in another, still styles only what that one is about. A selector without "&" is read as
 * below it; one with "&" stands for itself, so that `.bar:not(&)` or `& ~ .bar` would reach what is around.
 *
 * @param rule a CSSRule as the browser reads it, alone
 * @param nested whether it stands in another style rule: siblings of what is inside are inside
 */
export function staysInside(rule: object, nested = false): boolean {
  const { selectorText, cssRules } = rule as Rule;
  const isStyle = typeof selectorText === 'string';
  if (isStyle && !isBelow(selectorText, nested)) return false;
  return cssRules === undefined || Array.from(cssRules as ArrayLike<object>).every((inner) => staysInside(inner, nested || isStyle));
}

function isBelow(selectors: string, nested: boolean): boolean {
  let flat = selectors.replace(LITERAL, 'x');
  for (let before = ''; before !== flat;) {
    before = flat;
    flat = flat.replace(INNERMOST, (inner) => (inner.includes('&') ? '&&' : 'x'));
  }
  return flat.split(',').map((part) => part.trim()).every((part) => {
    if (!part.includes('&')) return true;
    return part.lastIndexOf('&') === 0 && (nested || !/^&[^\s>+~]*\s*[+~]/u.test(part));
  });
}
