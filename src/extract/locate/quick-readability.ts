import { Readability } from '@mozilla/readability';

/** What of Readability's insides is asked for here. Names and meaning are those of version 0.6.0, which the build insists on. */
interface Insides {
  _doc: Document;
  readonly REGEXPS: Readonly<Record<string, RegExp>>;
  readonly DIV_TO_P_ELEMS: ReadonlySet<string>;
  readonly PHRASING_ELEMS: readonly string[];
  readonly FLAG_WEIGHT_CLASSES: number;
  _flagIsActive(flag: number): boolean;
  _getInnerText(element: Element, normalise?: boolean): string;
  _removeAndGetNext(node: Element): Element | null;
  _unwrapNoscriptImages(document: Document): void;
  _removeScripts(document: Document): void;
  _prepDocument(): void;
}

/**
 * Readability's own small questions, asked a page's every element many times over, with the same answers sooner: a text is
 * read no further than to its first word where only that is asked, patterns meet each class once, lists are walked without
 * the detour through Array's generic methods. What only concerns the looks of its result (styles, addresses) is left out:
 * nobody reads more of that than which elements are in it.
 * @param copy gives the document anew each time: it is changed
 * @param mark an attribute whose values are joined, parted by spaces, where a wrapper is merged into its only child
 */
export function quickReadability(copy: () => Document, mark: string): Readability<Element> {
  const reader = new Readability<Element>(copy(), { serializer: node => node as Element, keepClasses: true, disableJSONLD: true });
  const own = reader as unknown as Insides, { REGEXPS, DIV_TO_P_ELEMS, FLAG_WEIGHT_CLASSES } = own;
  const phrasing = new Set(own.PHRASING_ELEMS), weights = new Map<string, number>();
  let last: Element | null = null, lastRaw = '', lastText = '';

  /** White space as Readability counts it: runs are one, of their own kind where it is a single one. */
  const textOf = (element: Element): string => (element.textContent ?? '').trim().replace(REGEXPS['normalize'] ?? /\s{2,}/g, ' ');
  const weightOf = (name: string): number => {
    let weight = weights.get(name);
    if (weight === undefined) weights.set(name, weight = (REGEXPS['positive']?.test(name) ? 25 : 0) - (REGEXPS['negative']?.test(name) ? 25 : 0));
    return weight;
  };
  const isPhrasing = (node: Node): boolean => {
    if (node.nodeType === 3) return true;
    const { tagName } = node as Element;
    return phrasing.has(tagName) || (tagName === 'A' || tagName === 'DEL' || tagName === 'INS') && all(node, isPhrasing);
  };
  const holdsBlock = (element: Node): boolean => !all(element, node => !DIV_TO_P_ELEMS.has((node as Element).tagName) && !holdsBlock(node));
  const isEmpty = (node: Element): boolean => {
    if (node.nodeType !== 1 || hasWord(node)) return false;
    return node.childElementCount === 0 || node.childElementCount === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length;
  };
  const holdsOnly = (element: Element, tag: string): boolean => {
    const only = element.firstElementChild;
    return only !== null && only.tagName === tag && only.nextElementSibling === null && all(element, node => node.nodeType !== 3 || !REGEXPS['hasContent']?.test((node as Text).data));
  };
  const linkDensity = (element: Element): number => {
    const links = element.getElementsByTagName('a'), count = links.length;
    if (count === 0) return 0;
    const length = own._getInnerText(element).length;
    if (length === 0) return 0;
    let linked = 0;
    for (let i = 0; i < count; i++) {
      const link = links[i];
      if (link) linked += textOf(link).length * (REGEXPS['hashUrl']?.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
    }
    return linked / length;
  };

  Object.assign(reader, {
    /** The page as it was before the first attempt. */
    _pageAnew: () => {
      const page = own._doc, anew = own._doc = copy();
      own._unwrapNoscriptImages(anew);
      own._removeScripts(anew);
      own._prepDocument();
      own._doc = page;
      return anew.body;
    },
    REGEXPS: { ...REGEXPS, ...Object.fromEntries(['unlikelyCandidates', 'okMaybeItsACandidate', 'byline', 'shareElements'].map(name => [name, remembered(REGEXPS[name] ?? /$^/)])) },
    _forEachNode: each,
    _someNode(list: ArrayLike<Node>, test: (node: Node) => boolean) { for (let i = 0; i < list.length; i++) { const node = list[i]; if (node && test.call(this, node)) return true; } return false; },
    _everyNode: (list: ArrayLike<Node>, test: (node: Node) => boolean) => { for (let i = 0; i < list.length; i++) { const node = list[i]; if (node && !test.call(own, node)) return false; } return true; },
    /** The element whose text was asked for last is mostly asked for again, unchanged: its white space is then left alone. */
    _getInnerText: (element: Element, normalise = true) => {
      const raw = element.textContent ?? '';
      if (!normalise) return raw.trim();
      if (element !== last || raw !== lastRaw) { last = element; lastRaw = raw; lastText = raw.trim().replace(REGEXPS['normalize'] ?? /\s{2,}/g, ' '); }
      return lastText;
    },
    _isPhrasingContent: isPhrasing,
    _hasChildBlockElement: holdsBlock,
    _isElementWithoutContent: isEmpty,
    _hasSingleTagInsideElement: holdsOnly,
    _getLinkDensity: linkDensity,
    _getClassWeight: ({ className, id }: Element) => (own._flagIsActive(FLAG_WEIGHT_CLASSES) ? (typeof className === 'string' && className ? weightOf(className) : 0) + (typeof id === 'string' && id ? weightOf(id) : 0) : 0),
    /** Of most kinds of elements it is asked only whether they hold any text. */
    _getTextDensity: (element: Element, tags: readonly string[]) => {
      const parts = element.querySelectorAll(tags.join(','));
      if (tags.includes('SPAN')) return Array.prototype.some.call(parts, hasWord) ? 1 : 0;
      const length = parts.length > 0 ? own._getInnerText(element).length : 0;
      return length === 0 ? 0 : Array.from(parts).reduce((sum, part) => sum + textOf(part).length, 0) / length;
    },
    _fixRelativeUris: nothing,
    _cleanStyles: nothing,
    _fixLazyImages: (root: Element) => { for (const figure of root.querySelectorAll('figure')) addLazyPicture(figure); },
    _simplifyNestedElements: (root: Element) => { simplify(root, mark, isEmpty, holdsOnly, own); },
  });
  return reader;
}

const nothing = (): void => undefined;

function all(parent: Node, test: (node: Node) => boolean): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (!test(node)) return false;
  return true;
}

/** In the order and to the length of the list as it was at the beginning, as Array's own method does. */
function each(this: unknown, list: ArrayLike<Node>, call: (node: Node, index: number, list: ArrayLike<Node>) => void): void {
  for (let i = 0, count = list.length; i < count; i++) { const node = list[i]; if (node) call.call(this, node, i, list); }
}

function hasWord(parent: Node): boolean {
  return !all(parent, node => (node.nodeType === 3 ? !/\S/.test((node as Text).data) : !hasWord(node)));
}

/** A pattern that meets each text once: pages give the same few classes to many elements. */
function remembered(pattern: RegExp): { readonly test: (text: string) => boolean } {
  const known = new Map<string, boolean>();
  return {
    test: text => {
      let answer = known.get(text);
      if (answer === undefined) known.set(text, answer = pattern.test(text));
      return answer;
    },
  };
}

/** Characters of an address: Readability's pattern takes time that grows with the square of what it is given. */
const LONGEST_SOURCE = 4_000;

/** A figure without a picture that names one gets it: what Readability counts are pictures, whatever their addresses are. */
function addLazyPicture(figure: Element): void {
  if (figure.querySelector('img, picture') !== null) return;
  for (const { name, value } of figure.attributes) {
    if (name === 'src' || name === 'srcset' || name === 'alt' || value.length > LONGEST_SOURCE || !/\.(?:jpg|jpeg|png|webp)\s+\d|^\s*\S+\.(?:jpg|jpeg|png|webp)\S*\s*$/.test(value)) continue;
    figure.appendChild(figure.ownerDocument.createElement('img'));
    return;
  }
}

/** Readability's own step: empty boxes go, and a box around nothing but a box is merged into that. */
function simplify(root: Element, mark: string, isEmpty: (node: Element) => boolean, holdsOnly: (element: Element, tag: string) => boolean, own: Insides): void {
  for (let node: Element | null = root; node;) {
    const { parentNode, tagName } = node;
    if (parentNode && (tagName === 'DIV' || tagName === 'SECTION') && !node.id.startsWith('readability')) {
      if (isEmpty(node)) { node = own._removeAndGetNext(node); continue; }
      const child: Element | null = holdsOnly(node, 'DIV') || holdsOnly(node, 'SECTION') ? node.firstElementChild : null;
      if (child) {
        const marks = [child.getAttribute(mark), node.getAttribute(mark)].filter(value => value !== null).join(' ');
        if (marks) child.setAttribute(mark, marks);
        if (node.hasAttribute('id')) child.id = node.id;
        parentNode.insertBefore(child, node);
        own._removeAndGetNext(node);
        node = child;
        continue;
      }
    }
    node = nextOf(node);
  }
}

function nextOf(node: Element): Element | null {
  if (node.firstElementChild) return node.firstElementChild;
  for (let up: Node | null = node; up; up = up.parentNode) { const next = (up as Element).nextElementSibling as Element | null | undefined; if (next) return next; }
  return null;
}
