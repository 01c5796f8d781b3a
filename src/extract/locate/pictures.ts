import { nameTokens } from './features/names';

const PICTURES = 'img, picture, svg, video, audio, iframe, object, embed, lite-youtube, lite-vimeo, amp-youtube, amp-vimeo, math, hr';
const CAPTION_TOKENS = new Set(['caption', 'captions', 'credit', 'credits', 'figcaption', 'wp', 'legend', 'cutline']);
/** Characters of the longest caption that a wrapper's name alone can make one. */
const LONGEST = 400;

/**
 * @returns for a block's element the one that holds it as a picture's caption, or null: its fate is the picture's, not the
 *   text's. Remembers the boxes on the way, which blocks share; nothing may be cut while it is asked.
 */
export function captionHolders(root: Element): (block: Element) => Element | null {
  const named = new Map<Element, boolean>(), pictured = new Map<Element, boolean>();
  const remember = (known: Map<Element, boolean>, element: Element, ask: (element: Element) => boolean): boolean => {
    let answer = known.get(element);
    if (answer === undefined) known.set(element, answer = ask(element));
    return answer;
  };
  return block => {
    let holder: Element | null = null;
    for (let up: Element | null = block, level = 0; up && up !== root && level < 5; up = up.parentElement, level++) {
      if (up.localName === 'figcaption') return up.closest('figure') ?? up.parentElement;
      if (!holder && remember(named, up, isNamedCaption)) holder = up;
      if (holder && remember(pictured, up, holdsPicture)) return up;
    }
    return null;
  };
}

const isNamedCaption = (element: Element): boolean => nameTokens(element).some(token => token !== 'wp' && CAPTION_TOKENS.has(token)) && (element.textContent ?? '').length <= LONGEST;
const holdsPicture = (element: Element): boolean => element.querySelector('img, picture, video') !== null;

/**
 * The pictures, players and rules that stand among kept text: inside an element whose text is kept for the greater part,
 * counted up to the nearest element that holds kept text.
 * @param share for an element, how much of its text is kept: 0 to 1, or null where it has no text
 */
export function picturesAmong(root: Element, share: (element: Element) => number | null): Element[] {
  const found: Element[] = [];
  for (const picture of root.querySelectorAll(PICTURES)) {
    for (let up = picture.parentElement; up; up = up.parentElement) {
      const own = share(up);
      if (own === null) { if (up === root) break; continue; }
      if (own > 0.5) found.push(picture);
      break;
    }
  }
  return found;
}

const LETTERS = /\p{L}{2}/u;

/** Whether text says anything beside the picture it stands with: "Next 1 / 2" of a gallery, a button and a counter, does not. */
export const saysSomething = (nodes: readonly Text[]): boolean =>
  nodes.some(node => LETTERS.test(node.data) && node.parentElement?.closest('button, [role="button"]') === null);
