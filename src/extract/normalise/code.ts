import { isElement, isText, names, trimEnd } from './dom-text';
import { made, NOTHING, THROUGH, type Kind, type Outcome, type Scope } from './scope';

const LANGUAGE = /(?:^|\s)(?:language|lang|highlight-source|highlight-text|brush:|sourcecode)[-:\s]\s*([a-z][\w+#.-]{0,30})/i;
/** Words after such prefixes that name no language. */
const NOT_A_LANGUAGE = new Set(['plaintext', 'text', 'none', 'plain', 'nohighlight', 'toolbar', 'wrapper', 'undefined', 'auto', 'txt']);
const GUTTER = /(?:^|[\s_-])(?:line-?numbers?(?:-rows)?|lineno|linenos|linenums?|gutter|rouge-gutter|ln-num|hljs-ln-numbers|blob-num)(?:$|[\s_-])/;
const GUTTER_CUT = { rule: 'code-line-numbers', family: 'media', reason: 'Line numbers beside the code.' } as const;
const BUTTON_CUT = { rule: 'code-controls', family: 'media', reason: 'A button of the code listing.' } as const;

/** `pre`: code as it stands, without line numbers and buttons. */
export const preformatted: Kind = (element, scope) => {
  cutGutters(element, scope);
  const text = trimEnd(preText(element)).replace(/^(?:[ \t]*\n)+/, '');
  return text.trim() === '' ? NOTHING : made({ kind: 'code', language: languageOf(element), text });
};

/** `code` in a line; one with line breaks of its own is a block. */
export const inlineCode: Kind = (element, scope): Outcome => {
  if (element.querySelector('br, pre, div, p, li') !== null) return element.querySelector('br') !== null && element.querySelector('pre, p, li') === null ? preformatted(element, scope, undefined) : THROUGH;
  const text = (element.textContent ?? '').replace(/\s+/g, ' ');
  return text.trim() === '' ? THROUGH : { as: 'inline', inline: { kind: 'code', text } };
};

/** Tables in which highlighters set code beside its line numbers. */
export const isCodeTable = (element: Element): boolean => element.querySelector('pre, [class*="blob-code"]') !== null && [...element.querySelectorAll('td[class]')].some((cell) => GUTTER.test(names(cell)));

export function cutGutters(element: Element, scope: Scope): void {
  for (const part of [...element.querySelectorAll('[class]')]) if (element.contains(part) && GUTTER.test(names(part)) && /^[\d\s.:|]*$/.test(part.textContent ?? '')) scope.cut(part, GUTTER_CUT);
  for (const part of [...element.querySelectorAll('button, [role="button"]')]) scope.cut(part, BUTTON_CUT);
}

const LINES = /^(?:div|p|li|tr)$/;

function preText(root: Element): string {
  const parts: string[] = [];
  const endLine = (): void => {
    if (parts.length > 0 && parts[parts.length - 1]?.endsWith('\n') === false) parts.push('\n');
  };
  let node: Node | null = root;
  while (node !== null) {
    if (isText(node)) parts.push(node.data.replace(/\r\n?/g, '\n'));
    else if (isElement(node) && node !== root) {
      if (node.localName === 'br') parts.push('\n');
      else if (LINES.test(node.localName)) endLine();
    }
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== root && isElement(node) && LINES.test(node.localName)) endLine();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return parts.filter((part) => part !== '').join('');
}

function languageOf(element: Element): string | null {
  const inner = element.querySelector('code');
  const outer = element.parentElement;
  for (const place of [inner, element, outer, outer?.parentElement]) {
    if (!place) continue;
    const named = place.getAttribute('data-lang') ?? place.getAttribute('data-language') ?? LANGUAGE.exec(place.getAttribute('class') ?? '')?.[1];
    const language = named?.trim().toLowerCase() ?? '';
    if (/^[a-z][\w+#.-]{0,30}$/.test(language) && !NOT_A_LANGUAGE.has(language)) return language;
  }
  return null;
}
