import type { Block, Figure } from '../../article/block';
import type { Inline, Styled } from '../../article/inline';
import { gateImage, gateLink } from '../../article/url-gate';

/** Not the article's: Galley's own words, its controls, and what readings are set in where base and reading are read apart. */
const OWN = '[data-galley-ui], button, svg, [hidden], rp';
const STYLED: ReadonlySet<string> = new Set(['strong', 'em', 'sub', 'sup', 'mark', 'del', 'ins', 'small', 'q', 'kbd']);
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'figure', 'figcaption',
  'section', 'article', 'header', 'div', 'aside', 'details', 'summary', 'hr', 'caption', 'footer']);

/**
 * A piece of the reader view's own DOM as blocks of the tree: what a selection in it holds. Only what the view draws is
 * known here; everything else is read through to its words.
 */
export function readFragment(fragment: ParentNode): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const flush = (): void => {
    const children = trimmed(line);
    line = [];
    if (children.length > 0) blocks.push({ kind: 'paragraph', children });
  };
  for (const node of fragment.childNodes) {
    if (node instanceof Element && node.matches(OWN)) continue;
    if (node instanceof Element && (BLOCKS.has(node.localName) || node.querySelector('p, li, figure') !== null)) {
      flush();
      blocks.push(...block(node));
    } else line.push(...inline(node));
  }
  flush();
  return joinedItems(blocks);
}

function block(element: Element): Block[] {
  const name = element.localName;
  switch (name) {
    case 'p':
    case 'dt':
    case 'caption':
    case 'summary':
      return paragraphs(element);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const children = trimmed(inlines(element));
      const level = Math.max(2, Number(name[1])) as 2 | 3 | 4 | 5 | 6;
      return children.length > 0 ? [{ kind: 'heading', level, children }] : [];
    }
    case 'ul':
    case 'ol': {
      const items = [...element.children].map((item) => ({ checked: null, children: readFragment(item) })).filter(({ children }) => children.length > 0);
      const first = element.querySelector('li');
      const start = first instanceof HTMLLIElement && first.value > 0 ? first.value : Number(element.getAttribute('start') ?? 1);
      return items.length > 0 ? [{ kind: 'list', ordered: name === 'ol', start: Number.isSafeInteger(start) ? start : 1, items }] : [];
    }
    case 'li': {
      const children = readFragment(element);
      return children.length > 0 ? [{ kind: 'list', ordered: false, start: 1, items: [{ checked: null, children }] }] : [];
    }
    case 'blockquote': {
      const children = readFragment(element);
      return children.length > 0 ? [{ kind: 'quote', pull: false, cite: null, children }] : [];
    }
    case 'pre':
      return element.textContent.trim() === '' ? [] : [{ kind: 'code', language: null, text: element.textContent }];
    case 'table':
      return table(element);
    case 'figure':
      return element.querySelector('blockquote, table, figure') === null ? figure(element) : readFragment(element);
    case 'hr':
      return [{ kind: 'divider' }];
    default:
      return readFragment(element);
  }
}

function paragraphs(element: Element): Block[] {
  const children = trimmed(inlines(element));
  return children.length > 0 ? [{ kind: 'paragraph', children }] : [];
}

function table(element: Element): Block[] {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')].map((cell) => ({
    header: cell.localName === 'th', colspan: Math.max(1, Number(cell.getAttribute('colspan') ?? 1)), rowspan: Math.max(1, Number(cell.getAttribute('rowspan') ?? 1)), align: null, children: readFragment(cell),
  })));
  return rows.length > 0 ? [{ kind: 'table', caption: trimmed(inlines(element.querySelector('caption'))), rows }] : [];
}

function figure(element: Element): Figure[] {
  const words = (selector: string): string | null => [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()).join(' ') || null;
  const pictures = [...element.querySelectorAll('img')].flatMap((image) => picture(image).map((source) => ({ source, caption: null, credit: null })));
  const [caption, credit] = [words('.galley-caption'), words('.galley-credit')];
  return pictures.length > 0 || caption !== null || credit !== null ? [{ kind: 'figure', pictures, caption, credit }] : [];
}

function picture(image: HTMLImageElement) {
  const src = gateImage(image.getAttribute('src') ?? '', null);
  return src === null ? [] : [{ src, alt: image.alt, width: image.hasAttribute('width') ? image.width : null, height: image.hasAttribute('height') ? image.height : null }];
}

const inlines = (parent: ParentNode | null): Inline[] => (parent === null ? [] : [...parent.childNodes].flatMap(inline));

function inline(node: ChildNode): Inline[] {
  if (node.nodeType === 3) return node.nodeValue === null || node.nodeValue === '' ? [] : [{ kind: 'text', text: node.nodeValue }];
  if (!(node instanceof Element) || node.matches(OWN)) return [];
  const name = node.localName;
  if (name === 'br') return [{ kind: 'br' }];
  if (name === 'code') return node.textContent === '' ? [] : [{ kind: 'code', text: node.textContent }];
  if (node instanceof HTMLImageElement) return picture(node).map((source) => ({ kind: 'image', source }));
  if (name === 'ruby') return ruby(node);
  const children = inlines(node);
  if (children.length === 0) return [];
  const href = name === 'a' ? gateLink(node.getAttribute('href') ?? '', null) : null;
  if (href !== null && !href.startsWith('#')) return [{ kind: 'link', href, children }];
  return STYLED.has(name) ? [{ kind: name as Styled['kind'], children }] : children;
}

function ruby(element: Element): Inline[] {
  const pairs: [string, string][] = [];
  for (const node of element.childNodes) {
    const words = node.textContent ?? '';
    const last = pairs.at(-1);
    if (node instanceof Element && node.localName === 'rt') {
      if (last) last[1] += words;
    } else if (!(node instanceof Element && node.localName === 'rp') && words !== '') pairs.push([words, '']);
  }
  return pairs.length > 0 ? [{ kind: 'ruby', pairs }] : [];
}

/** Without white space at the ends, which a selection often takes along. */
function trimmed(nodes: readonly Inline[]): Inline[] {
  const blank = (node: Inline | undefined): boolean => node?.kind === 'br' || (node?.kind === 'text' && node.text.trim() === '');
  const out = [...nodes];
  while (out.length > 0 && blank(out[0])) out.shift();
  while (out.length > 0 && blank(out.at(-1))) out.pop();
  return out;
}

/** Items that were selected without their list are one list. */
function joinedItems(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'list' && !block.ordered && last?.kind === 'list' && !last.ordered) out[out.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else out.push(block);
  }
  return out;
}
