import { isElement, isText } from './dom-text';

const SCRIPTS: Readonly<Record<string, readonly string[]>> = { msup: ['^'], msub: ['_'], msubsup: ['_', '^'] };

/** A formula's MathML in a line, as it is said: "1/6", "h^3", "√(a+b)". What stands in annotations is left out. */
export function mathText(node: Node): string {
  if (isText(node)) return node.data.replace(/\s+/g, ' ');
  if (!isElement(node) || /^annotation/.test(node.localName)) return '';
  const parts = [...node.childNodes].map(child => mathText(child)).filter(part => part.trim() !== '');
  const [first = '', second = ''] = parts;
  switch (node.localName) {
    case 'mfrac': return parts.length === 2 ? `${grouped(first)}/${grouped(second)}` : parts.join('');
    case 'msqrt': return `√${grouped(parts.join(''))}`;
    case 'mroot': return parts.length === 2 ? `${grouped(second)}√${grouped(first)}` : parts.join('');
    case 'mtr': return `${parts.join(' ')}; `;
    case 'msup': case 'msub': case 'msubsup': return first + parts.slice(1).map((part, i) => (SCRIPTS[node.localName]?.[i] ?? '') + grouped(part)).join('');
    default: return parts.join('');
  }
}

/** More than one letter or number is set in brackets, so that a line says what the formula does. */
const grouped = (text: string): string => (/^(?:\p{L}|[\d.,]+|\p{S})$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`);
