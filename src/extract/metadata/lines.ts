import { collapse } from './usable';
import { withinOf, withinRoot } from './within';

/** A line as a reader sees it: an element without blocks inside, or loose text beside blocks (then `tight` is false). */
export interface Line {
  readonly node: Element;
  readonly text: string;
  /** Its text nodes in order: where one element ends and the next begins. */
  readonly parts: readonly string[];
  /** The element holds this line and nothing else. */
  readonly tight: boolean;
  /** Bits of WITHIN: what `node` is, or stands in. */
  readonly within: number;
}

const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'center', 'br']);
const PARTING = /^[,.;:!?)]/;
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
  const add = (node: Element, parts: readonly string[], tight: boolean, within: number): void => {
    // Words of neighbouring inline elements are apart on screen though no space stands between them in the mark-up.
    // A mark that begins the next one is set close; spaces within a part are the page's own (French sets them before colons).
    const [only = ''] = parts;
    const text = collapse(parts.length < 2 ? only : parts.reduce((line, part) => line + (PARTING.test(part) ? '' : ' ') + part, ''));
    if (text !== '') lines.push({ node, text, parts: parts.length < 2 ? [text] : parts.map(collapse).filter(part => part !== ''), tight, within });
  };
  const visit = (element: Element, depth: number, within: number): void => {
    if (lines.length >= MOST || depth > DEEPEST) return;
    if (!holdsBlocks.has(element)) {
      const parts: string[] = [];
      gatherText(element, parts);
      add(element, parts, true, within);
      return;
    }
    let loose: string[] = [];
    let only: Element | null = null, elements = 0;
    let text = false;
    const flush = (): void => {
      // A kicker is often a lone link beside blocks: that link holds the line and nothing else.
      if (only && elements === 1 && !text) add(only, loose, true, withinOf(only, only.localName, within));
      else if (loose.length > 0) add(element, loose, false, within);
      loose = [];
      only = null;
      elements = 0;
      text = false;
    };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      const type = child.nodeType;
      if (type === 3) {
        const { data } = child as Text;
        loose.push(data);
        text ||= data.trim() !== '';
      } else if (type === 1) {
        const inner = child as Element, name = inner.localName;
        if (!holdsBlocks.has(inner) && !BLOCKS.has(name)) {
          const before = loose.length;
          gatherText(inner, loose);
          for (let i = before; i < loose.length; i++) if (loose[i]?.trim() !== '') { only ??= inner; elements++; break; }
        } else {
          flush();
          if (name !== 'br') visit(inner, depth + 1, withinOf(inner, name, within));
        }
      }
    }
    flush();
  };
  visit(body, 0, withinRoot(body));
  return lines;
}

/** The text nodes below an element, in order. */
function gatherText(element: Element, parts: string[], depth = 0): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType;
    if (type === 3) parts.push((node as Text).data);
    else if (type === 1 && depth < DEEPEST) gatherText(node as Element, parts, depth + 1);
    else if (type === 1) parts.push(node.textContent ?? '');
  }
}
