/** Tokens of one element that a locator keeps. */
const MOST = 6;
const LONGEST = 60;

/**
 * Class names and the id ("#…") of an element as far as they survive a rebuild of the site: parts that build tools make
 * up ("css-1x2y3z", "container_c1x9z3k", "sc-bdVaJa") are left out.
 */
export function stableTokens(element: Element): string[] {
  const classes = (element.getAttribute('class') ?? '').slice(0, 600).split(/\s+/).map(stem);
  const id = stem(element.getAttribute('id') ?? '');
  const tokens = [...classes, id === '' ? '' : `#${id}`].filter((token) => token !== '');
  return [...new Set(tokens)].sort().slice(0, MOST);
}

/** The name without its made-up parts; '' where nothing of two letters is left. */
function stem(name: string): string {
  if (name.length > LONGEST) return '';
  const parts: string[] = [];
  for (const part of name.split(/(?<=[-_])(?=[^-_])/)) {
    // What follows a made-up part is numbered or nested below it.
    if (isMadeUp(part.replace(/[-_]+$/, ''))) break;
    parts.push(part);
  }
  const kept = parts.join('').replace(/[-_:]+$/, '');
  return /[a-z]{2}/i.test(kept) && !GENERATORS.test(kept) ? kept : '';
}

/** Prefixes of tools whose class names are nothing but hashes. */
const GENERATORS = /^(?:css|sc|jsx|jss|emotion|styled|svelte|astro|makeStyles|ember|react)$/i;

function isMadeUp(part: string): boolean {
  if (/\d/.test(part)) return true;
  if (part.length < 5) return false;
  // "bdVaJa", "aBcDe": more changes of case than words have letters for.
  const humps = part.match(/[a-z][A-Z]/g)?.length ?? 0;
  return humps > 0 && part.length / (humps + 1) < 3.5 || !/[aeiouyäöü]/i.test(part);
}
