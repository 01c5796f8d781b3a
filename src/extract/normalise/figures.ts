import type { Block, Figure } from '../../article/block';
import type { Picture } from '../../article/picture';
import { isCaptionNamed, LONGEST_CAPTION, readCaption, type Words } from './captions';
import { creditIn, labelEnd } from './credit';
import { hasWords, joinedText, lineOf, names, tidy } from './dom-text';
import { identity, imageSource } from './image-source';
import { isSymbol } from './images';
import { made, NOTHING, THROUGH, type Kind, type Outcome, type Scope } from './scope';

const IMAGES = 'img, amp-img';
/** Elements that a script would put a picture into. */
const LAZY_BOXES = 'div[data-src], span[data-src], a[data-src]';
/** What a figure can hold beside pictures; then its pictures are not all that its caption belongs to. */
const OTHER_CONTENT = 'figure, table, pre, blockquote, iframe, video, audio, math, svg[aria-label], ul li p, ol, dl, h1, h2, h3, h4, h5, h6';
const PICTURE_WRAPPER = /(?:^|[\s_-])(?:image|img|photo|picture|figure|foto|bild|media|wp-caption)(?:$|[\s_-])|(?:image|photo|picture)(?:-?(?:wrapper|container|block|box|holder|embed))/;
/** Characters of text that a picture's wrapper may hold without naming it a caption. */
const LONGEST_UNNAMED = 300;
/** Characters of a caption that only its type shows to be one; an author's note is longer. */
const LONGEST_SET = 150;
/** The same of one that ends in the photographer's name. */
const LONGEST_CREDITED = 320;
/** Nodes a picture's wrapper has at most; larger elements are containers, whatever their name. */
const WRAPPER_NODES = 60;

const REPEAT = { rule: 'repeated-picture', family: 'repeat', reason: 'The caption of a picture that is shown once already.' } as const;
const NO_PICTURE = { rule: 'caption-without-picture', family: 'media', reason: 'The caption of a picture that is not on the page.' } as const;

/** `figure`: pictures with their caption, or whatever else it sets apart (a table, code, a player) with its caption. */
export const figure: Kind = (element, scope) => {
  const text = joinedText(element).text;
  if (element.querySelector(OTHER_CONTENT) === null && text.length <= LONGEST_CAPTION * 2 && (hasImage(element) || onlyCaption(element))) return pictures(element, scope, undefined);
  return element.querySelector('figcaption') === null ? THROUGH : captioned(element, scope);
};

/** A wrapper that only holds pictures and their words, by its own name or its children's. */
export function isPictureWrapper(element: Element): boolean {
  if (!PICTURE_WRAPPER.test(names(element))) return false;
  let images = 0;
  let text = 0;
  let nodes = 0;
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((nodes += 1) > WRAPPER_NODES) return false;
    if (node.nodeType === 3) {
      if (node.parentElement !== null && !withinNamed(node.parentElement, element)) text += (node as Text).data.trim().length;
    } else if ((node as Element).matches(IMAGES)) images += 1;
    else if ((node as Element).matches(OTHER_CONTENT) || (node as Element).localName === 'figure') return false;
  }
  // Cards have a picture and words too; their words are a link.
  return images === 1 && (text === 0 || (text <= LONGEST_UNNAMED && element.querySelector('p, a[href]') === null));
}

function withinNamed(from: Element, wrapper: Element): boolean {
  for (let up: Element | null = from; up !== null && up !== wrapper; up = up.parentElement) if (isCaptionNamed(up)) return true;
  return false;
}

/** Reads an element as pictures and their words. */
export const pictures: Kind = (element, scope) => {
  const found = picturesIn(element, scope);
  if (found.length === 0) {
    if (!hasWords(element.textContent ?? '')) return NOTHING;
    // A saved page without its address: the picture is on the page, it only cannot be pointed at.
    if (scope.context.base === null && hasImage(element)) return made({ kind: 'figure', pictures: [], ...readCaption(element, scope) });
    scope.cut(element, NO_PICTURE);
    return NOTHING;
  }
  const said = lineOf(element);
  const keys = found.map(({ source }) => identity(source.src));
  if (said !== '' && keys.every((key) => scope.pictures.get(key) === said)) {
    scope.cut(element, REPEAT);
    return NOTHING;
  }
  for (const key of keys) if (!scope.pictures.get(key)) scope.pictures.set(key, said);
  const words = readCaption(element, scope);
  return made(asFigure(found, words));
};

function asFigure(found: readonly Picture[], { caption, credit }: Words): Figure {
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { kind: 'figure', pictures: [{ ...only, caption, credit }], caption: null, credit: null };
  return { kind: 'figure', pictures: found, caption, credit };
}

function picturesIn(element: Element, scope: Scope): Picture[] {
  const found = new Map<string, Picture & { readonly symbol: boolean }>();
  for (const image of element.querySelectorAll(`${IMAGES}, ${LAZY_BOXES}`)) {
    const source = imageSource(image, scope.context.base);
    if (source === null) continue;
    const key = identity(source.src);
    if (!found.has(key)) found.set(key, { source, caption: null, credit: null, symbol: isSymbol(image, source) });
  }
  const all = [...found.values()];
  const large = all.filter(({ symbol }) => !symbol);
  return (large.length > 0 ? large : all).map(({ source, caption, credit }) => ({ source, caption, credit }));
}

const hasImage = (element: Element): boolean => element.querySelector(`${IMAGES}, ${LAZY_BOXES}`) !== null;

/** A figure whose picture the page draws by other means: nothing but its caption has words. */
function onlyCaption(element: Element): boolean {
  const captions = [...element.querySelectorAll('*')].filter(isCaptionNamed);
  return captions.length > 0 && !hasWords(joinedText(element, new Set<Node>(captions)).text);
}

/** A figure of other content: the caption goes to what can hold one, else it is a paragraph after it. */
function captioned(element: Element, scope: Scope): Outcome {
  const captions = [...element.querySelectorAll('figcaption')].filter((caption) => caption.closest('figure') === element);
  for (const caption of captions) scope.held.add(caption);
  const blocks = scope.blocks(element);
  for (const caption of captions) scope.held.delete(caption);
  for (const caption of captions) attach(blocks, caption, scope);
  return made(...blocks);
}

function attach(blocks: Block[], caption: Element, scope: Scope): void {
  const at = blocks.findLastIndex(({ kind }) => kind === 'figure' || kind === 'table' || kind === 'embed' || kind === 'drawing' || kind === 'quote');
  const block = blocks[at];
  if (!hasWords(caption.textContent ?? '')) return;
  if (block?.kind === 'figure') {
    const figures = blocks.filter(({ kind }) => kind === 'figure') as Figure[];
    const words = readCaption(caption, scope);
    if (figures.length === blocks.length && figures.length > 1) blocks.splice(0, blocks.length, { ...join(figures), ...words });
    else blocks[at] = withWords(block, words);
    return;
  }
  if (block?.kind === 'drawing') {
    const words = readCaption(caption, scope);
    blocks[at] = { ...block, caption: both(block.caption, words.caption), credit: both(block.credit, words.credit, ' / ') };
    return;
  }
  const inner = scope.blocks(caption);
  const line = inner.length === 1 && inner[0]?.kind === 'paragraph' ? inner[0].children : null;
  if (block?.kind === 'table' && block.caption.length === 0 && line !== null) blocks[at] = { ...block, caption: line };
  else if (block?.kind === 'embed') blocks[at] = { ...block, children: [...block.children, ...inner] };
  else if (block?.kind === 'quote' && block.cite === null && line !== null) blocks[at] = { ...block, cite: lineOf(caption) };
  else blocks.push(...inner);
}

/** @returns the figure with words added: its one picture's own, or the whole gallery's. */
function withWords(figure: Figure, words: Words): Figure {
  const [only] = figure.pictures;
  if (figure.pictures.length === 1 && only !== undefined) {
    return { ...figure, pictures: [{ ...only, caption: both(only.caption, words.caption), credit: both(only.credit, words.credit, ' / ') }] };
  }
  return { ...figure, caption: both(figure.caption, words.caption), credit: both(figure.credit, words.credit, ' / ') };
}

const both = (a: string | null, b: string | null, by = ' '): string | null => (a === null ? b : b === null ? a : `${a}${by}${b}`);

/** Several figures as one gallery, each picture with its own words. */
export const join = (figures: readonly Figure[]): Figure => ({
  kind: 'figure',
  pictures: figures.flatMap((one) => (one.pictures.length === 1 || (one.caption === null && one.credit === null) ? one.pictures : spread(one))),
  caption: null,
  credit: null,
});

/** The words of a gallery within a gallery stay with its first picture. */
const spread = ({ pictures: [first, ...rest], caption, credit }: Figure): Picture[] =>
  first === undefined ? [] : [{ ...first, caption: both(caption, first.caption), credit: both(first.credit, credit, ' / ') }, ...rest];

const isUncaptioned = ({ pictures: all, caption }: Figure): boolean => caption === null && all.length === 1 && all[0]?.caption === null;

/** Before figures had captions of their own, authors set them centred and in italics, or small. */
function isSetAsCaption(element: Element): boolean {
  const text = element.textContent ?? '';
  if (!/^(?:p|div|center)$/.test(element.localName) || text.length > LONGEST_SET || !hasWords(text) || /[:：]\s*$/.test(text)) return false;
  const set = [...element.querySelectorAll('em, i, small')];
  return set.length > 0 && element.querySelector('br + br, img') === null && !hasWords(joinedText(element, new Set<Node>(set)).text);
}

/** A plain paragraph that ends by naming the photographer, with the word that says so: "The quay at dawn. Photo: Jane Doe". */
function endsInCredit(element: Element): boolean {
  const text = tidy(element.textContent ?? '');
  if (!/^(?:p|div|td|tr)$/.test(element.localName) || text.length > LONGEST_CREDITED || element.querySelector('a[href], p, div, li') !== null) return false;
  const credit = creditIn(text);
  const named = text.length <= LONGEST_SET && (/^[(（[【].*[)）\]】]\.?$/.test(text) ? labelEnd(text.slice(1)) > 0 : labelEnd(text) > 0 && /^[^\s:：/|]+(?:\s\S+)?\s?[:：/|]/.test(text));
  return named || credit !== null && (labelEnd(text.slice(credit.start).replace(/^[\s(（[【.]+/, '')) > 0 || /[摄攝]|撮影|写真|사진/.test(text.slice(credit.start)));
}

/** A caption or credit that stands after its picture. */
export function captionAfter(element: Element, scope: Scope, before: Block | undefined): Outcome | null {
  if (before?.kind !== 'figure' || !(isCaptionNamed(element) || (isUncaptioned(before) && (isSetAsCaption(element) || endsInCredit(element))))) return null;
  const text = element.textContent ?? '';
  if (text.length > LONGEST_CAPTION || !hasWords(text) || element.querySelector(`${IMAGES}, table, pre, blockquote, iframe, video`) !== null) return null;
  const [only] = before.pictures, said = lineOf(element);
  if (only && before.pictures.length === 1 && isUncaptioned(before)) {
    const key = identity(only.source.src);
    if (scope.pictures.get(key) === said) {
      scope.cut(element, REPEAT);
      return NOTHING;
    }
    if (!scope.pictures.get(key)) scope.pictures.set(key, said);
  }
  return { as: 'replace', block: withWords(before, readCaption(element, scope)) };
}
