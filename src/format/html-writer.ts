import { safeLines } from './safe-text';

declare const made: unique symbol;
/** Mark-up that was made here; a plain string cannot be mistaken for it. */
export type Html = string & { readonly [made]: true };

type Attributes = Readonly<Record<string, string | number | null>>;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta']);

/** Untrusted text as mark-up, for element content and quoted attribute values alike. */
export function escaped(text: string): Html {
  return safeLines(text).replace(/[&<>"']/g, (char) => ESCAPES[char] ?? '') as Html;
}

/**
 * One element. Names of elements and attributes come from Galley's own code, never from a page; attributes of value
 * null are left out, and an element that may have content but has none is left out as a whole.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (VOID.has(name)) return `<${name}${written}>` as Html;
  const content = children.join('');
  return (content === '' ? '' : `<${name}${written}>${content}</${name}>`) as Html;
}

/** The same of a drawing's parts, which have a meaning without content too. */
export function shape(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const opened = element(name, attributes, ' ' as Html).slice(0, -`> </${name}>`.length);
  return `${opened}>${children.join('')}</${name}>` as Html;
}

export function joined(parts: readonly Html[], between = ''): Html {
  return parts.filter((part) => part !== '').join(between) as Html;
}
