import { collapse } from './usable';

/** A line as a reader sees it: an element without blocks inside, or loose text beside blocks (then `tight` is false). */
export interface Line {
  readonly node: Element;
  readonly text: string;
  /** Its text nodes in order: where one element ends and the next begins. */
  readonly parts: readonly string[];
  /** The element holds this line and nothing else. */
  readonly tight: boolean;
}

const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'center', 'br']);
const BLOCK_SELECTOR = [...BLOCKS].join(',');
const MOST = 4_000;
const DEEPEST = 400;

/** The body's lines in document order, the first 4,000. */
export function linesOf(body: Element): Line[] {
  const lines: Line[] = [];
  const holdsBlocks = new Set<Element>();
  for (const element of body.querySelectorAll(BLOCK_SELECTOR)) {
    for (let up = element.parentElement; up && !holdsBlocks.has(up); up = up.parentElement) {
      holdsBlocks.add(up);
      if (up === body) break;
    }
  }
  const add = (node: Element, parts: readonly string[], tight: boolean): void => {
    // Words of neighbouring inline elements are apart on screen though no space stands between them in the mark-up.
    // A mark that begins the next one is set close; spaces within a part are the page's own (French sets them before colons).
    const [only = ''] = parts;
    const text = collapse(parts.length < 2 ? only : parts.reduce((line, part) => line + (/^[,.;:!?)]/.test(part) ? '' : ' ') + part, ''));
    if (text !== '') lines.push({ node, text, parts: parts.length < 2 ? [text] : parts.map(collapse).filter(part => part !== ''), tight });
  };
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= MOST || depth > DEEPEST) return;
    if (!holdsBlocks.has(element)) {
      add(element, textParts(element), true);
      return;
    }
    let loose: string[] = [];
    let elements: Element[] = [];
    let text = false;
    const flush = (): void => {
      const [only] = elements;
      // A kicker is often a lone link beside blocks: that link holds the line and nothing else.
      if (only && elements.length === 1 && !text) add(only, loose, true);
      else if (loose.length > 0) add(element, loose, false);
      loose = [];
      elements = [];
      text = false;
    };
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        loose.push(child.nodeValue ?? '');
        text ||= (child.nodeValue ?? '').trim() !== '';
      }
      else if (isElement(child)) {
        if (!holdsBlocks.has(child) && !BLOCKS.has(child.localName)) {
          const parts = textParts(child);
          if (parts.some(part => part.trim() !== '')) elements.push(child);
          loose.push(...parts);
        } else {
          flush();
          if (child.localName !== 'br') visit(child, depth + 1);
        }
      }
    }
    flush();
  };
  visit(body, 0);
  return lines;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function textParts(element: Element): string[] {
  const only = element.firstChild;
  if (only?.nodeType === 3 && only.nextSibling === null) return [only.nodeValue ?? ''];
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node.nodeValue ?? '');
  return parts;
}
