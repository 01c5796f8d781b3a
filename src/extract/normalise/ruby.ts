import { isElement, isText, tidy } from './dom-text';
import { THROUGH, type Kind } from './scope';

/** `ruby`: base and reading in pairs; brackets for browsers without ruby (`rp`) go. */
export const ruby: Kind = (element, scope) => {
  if (element.querySelector('rt') === null) return THROUGH;
  const pairs: [string, string][] = [];
  let base = '';
  let bases: string[] = [];
  const take = (node: Node): void => {
    if (isText(node)) base += node.data;
    else if (isElement(node)) {
      if (node.localName === 'rp') scope.cut(node, { rule: 'ruby-brackets', family: 'repeat', reason: 'Brackets for browsers that cannot set readings over characters.' });
      else if (node.localName === 'rt') {
        const reading = tidy(node.textContent ?? '');
        const own = tidy(base);
        if (own !== '' || bases.length === 0) pairs.push([own, reading]);
        else pairs.push([bases.shift() ?? '', reading]);
        base = '';
      } else if (node.localName === 'rb') {
        // `rb rb rt rt`: readings follow their bases in the same order.
        if (tidy(base) !== '') bases.push(tidy(base));
        base = '';
        if (nextIsBase(node)) bases.push(tidy(node.textContent ?? ''));
        else if (bases.length > 0) bases.push(tidy(node.textContent ?? ''));
        else base = node.textContent ?? '';
      } else if (node.querySelector('rt, rp, rb') !== null) for (const child of [...node.childNodes]) take(child);
      else base += node.textContent ?? '';
    }
  };
  for (const child of [...element.childNodes]) take(child);
  for (const left of [...bases, tidy(base)]) if (left !== '') pairs.push([left, '']);
  bases = [];
  return { as: 'inline', inline: { kind: 'ruby', pairs } };
};

function nextIsBase(node: Element): boolean {
  return node.nextElementSibling?.localName === 'rb';
}
