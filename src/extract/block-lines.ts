import { collapse, isBlock } from './page-text';

/** The text below an element, a line for each block, white space collapsed. Iterative, for any depth. */
export function blockLines(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => { const text = collapse(line); if (text) lines.push(text); line = ''; };
  let at: Node | null = root;
  while (at) {
    if (at.nodeType === 3) line += (at as Text).data;
    else if (at.nodeType === 1 && ((at as Element).localName === 'br' || isBlock(at as Element))) flush();
    if (at.firstChild) { at = at.firstChild; continue; }
    while (at && at !== root && !at.nextSibling) { at = at.parentNode; if (at && at.nodeType === 1 && isBlock(at as Element)) flush(); }
    if (!at || at === root) break;
    at = at.nextSibling;
  }
  flush();
  return lines;
}
