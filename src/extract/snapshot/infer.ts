import { buildSnapshot } from './build';
import { hiddenPaidParts } from './declared-paid';
import { domAccess } from './dom-access';
import { isMedia } from './media';
import { scriptlessParts } from './scriptless';
import { streamedSections } from './streamed';
import type { Snapshot } from './types';
import type { Rendering } from './visibility';

/**
 * Snapshot of a page without a layout (saved pages at the terminal): the mark-up itself must say what is hidden.
 * @param document a parsed page; it is only read
 * @param options.url the page's address, where known
 */
export function inferSnapshot(document: Document, options: { readonly url?: string | null }): Snapshot {
  const root = domAccess(document).documentElement(document);
  const paid = root ? hiddenPaidParts(root) : new Set<Element>();
  const sections = root ? streamedSections(root) : new Map<Element, Element>();
  const scriptless = root ? scriptlessParts(root) : new Set<Element>();
  return buildSnapshot(document, options.url ?? null, 'inferred', {
    sectionFor: place => { const section = sections.get(place); return section && !paid.has(section) && !isHiddenByStyle(section, 'div') ? section : undefined; },
    isScriptless: part => scriptless.has(part) && !paid.has(part) && inferred(part, 'noscript') === 'shown',
    element: (element, name) => (paid.has(element) ? 'hidden' : inferred(element, name)),
    ownText: textVisibility(),
  });
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|content-visibility\s*:\s*hidden)/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*(visible|hidden|collapse)/i;
/** Blurred words are withheld; where they are transparent as well, they are about to be faded in. */
const BLURRED_STYLE = /(?:^|;)\s*(?:-webkit-)?filter\s*:\s*blur\((?:[2-9]|[1-9]\d)[\d.]*px\)/i;
const FADING_STYLE = /(?:^|;)\s*opacity\s*:\s*0\s*(?:;|$)/i;
/** Of what is clear, tells what nobody can use from what is about to be faded in. */
const UNTOUCHED = /(?:^|;)\s*pointer-events\s*:\s*none/i;
/** Placed far outside of the page, as helper text and withheld text are. */
const AWAY_STYLE = /(?:^|;)\s*position\s*:\s*(?:absolute|fixed)/i;
const FAR = /(?:^|;)\s*(?:left|right|top)\s*:\s*-(?:\d{4,}px|\d{3,}r?em)/i;
/** Cut down to nothing where it stands. */
const CUT = /(?:^|;)\s*(?:clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\((?:50|100)%)/i;
const NO_SIZE = /(?:^|;)\s*font-size\s*:\s*0(?:px)?\s*(?:;|$)/i;
/** A box without height that lets nothing hang out. One with padding keeps a picture's proportions. */
const FLAT = /(?:^|;)\s*(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$)/i;
const CLIPPED = /(?:^|;)\s*overflow(?:-y)?\s*:\s*(?:hidden|clip)/i;

function inferred(element: Element, name: string): Rendering {
  if (element.hasAttribute('hidden')) return 'hidden';
  if (name === 'dialog' && !element.hasAttribute('open')) return 'hidden';
  if (name === 'input' && element.getAttribute('type') === 'hidden') return 'hidden';
  if (element.hasAttribute('popover')) return 'hidden';
  return isHiddenByStyle(element, name) ? 'hidden' : 'shown';
}

function isHiddenByStyle(element: Element, name: string): boolean {
  const style = element.getAttribute('style');
  if (style === null) return false;
  return HIDDEN_STYLE.test(style)
    || (BLURRED_STYLE.test(style) && !FADING_STYLE.test(style) && !isMedia(name))
    || (FADING_STYLE.test(style) && (AWAY_STYLE.test(style) || UNTOUCHED.test(style) || element.getAttribute('aria-hidden') === 'true'))
    || (AWAY_STYLE.test(style) && (FAR.test(style) || CUT.test(style)))
    || (FLAT.test(style) && CLIPPED.test(style) && !/padding/i.test(style));
}

/** `visibility` is inherited, and a descendant may have its own. A page that hides all of itself does so until it is loaded. */
function textVisibility(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return element => {
    // Not inherited here: what stands in a box without size often has a size by a class.
    if (NO_SIZE.test(element.getAttribute('style') ?? '')) return false;
    const asked: Element[] = [];
    let shown: boolean | undefined;
    for (let at: Element | null = element; at && shown === undefined; at = at.parentElement) {
      const said = at.localName === 'body' || at.localName === 'html' ? 'visible' : VISIBILITY.exec(at.getAttribute('style') ?? '')?.[1];
      shown = known.get(at) ?? (said === undefined ? undefined : said.toLowerCase() === 'visible');
      asked.push(at);
    }
    for (const one of asked) known.set(one, shown ?? true);
    return shown ?? true;
  };
}
