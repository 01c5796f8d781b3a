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

interface Around { readonly levels: readonly number[]; readonly depth: number; readonly hidden: number; readonly role: number }

/** Reads places with a memo, since most blocks share their ancestors. */
export function placeReader(root: Element): (element: Element, inner: Element | null) => number[] {
  const memo = new Map<Element, Around>();
  const outside: Around = { levels: AROUND.map(() => NONE), depth: 0, hidden: 0, role: 0 };
  const around = (element: Element): Around => {
    const chain: Element[] = [];
    let up: Element | null = element, known: Around | undefined;
    for (; up && up !== root; up = up.parentElement) {
      known = memo.get(up);
      if (known) break;
      chain.push(up);
    }
    let at = known ?? outside;
    for (const next of chain.reverse()) {
      const role = next.getAttribute('role');
      const slot = SLOT.get((role && ROLE[role]) ?? next.localName) ?? SLOT.get(next.localName);
      at = {
        levels: at.levels.map((level, i) => (i === slot ? 0 : Math.min(NONE, level + 1))),
        depth: at.depth + 1, hidden: at.hidden || (next.getAttribute('aria-hidden') === 'true' ? 1 : 0), role: at.role || (role ? 1 : 0),
      };
      memo.set(next, at);
    }
    return at;
  };
  return (element, inner) => {
    const { levels, depth, hidden, role } = around(inner ?? element);
    const name = element.localName, heading = /^h[1-6]$/.test(name);
    const is = [name === 'p', heading, heading ? Number(name[1]) : 0, name === 'li', name === 'td' || name === 'th', name === 'div', name === 'pre', name === 'figcaption' || name === 'caption', name === 'dt' || name === 'dd', name === 'blockquote'].map(Number);
    return [...is, is.every((value, i) => i === 2 || value === 0) ? 1 : 0, ...levels, depth, hidden, role];
  };
}
