import { buildSnapshot } from './build';
import type { OnCopied } from './copy';
import { coveringGate } from './covered';
import { layoutParent } from './layout-parent';
import type { Snapshot } from './types';
import type { Rendering, Visibility } from './visibility';

/**
 * Snapshot of a live page: its computed style and, where style alone cannot tell, its geometry decide what is shown.
 * The page is only read. Sources of the cases: how sites hide helper text (clip, 1 px boxes, off-screen), collapse
 * (height 0), and withhold (blur, clipped containers).
 * @param window the page's window, for styles
 */
export function measureSnapshot(document: Document, window: Window & typeof globalThis, options: { readonly url?: string | null; readonly copied?: OnCopied }): Snapshot {
  return buildSnapshot(document, options.url ?? window.location.href, 'measured', inSight(measured(window), coveringGate(document, window), window), options.copied);
}

/** Pixels below which a box shows nothing that can be read. */
const UNREADABLE = 2;
/** Blur radius in pixels from which words cannot be read. */
const BLURRED = 2;
/** Pixels that may hang over a container's edge before its tail counts as cut off. */
const CLIP_SLACK = 48;

/** KaTeX's and MathJax 2's spans for assistive technology. */
const FORMULA = /^(?:katex-mathml|MJX_Assistive_MathML)(?:\s|$)/;

function measured(window: Window & typeof globalThis): Visibility {
  /** Bottom edge of the clipping container that an element sits in, if any. */
  const clips = new Map<Element, number>();
  const { HTMLElement, SVGElement } = window;
  let last: Element | null = null, lastStyle: CSSStyleDeclaration | null = null;
  /** Styles are live: the one of an element that was just asked about answers for its text too. */
  const styleOf = (element: Element): CSSStyleDeclaration => {
    if (element === last && lastStyle) return lastStyle;
    last = element;
    return lastStyle = window.getComputedStyle(element);
  };

  const rendering = (element: Element, name: string): Rendering => {
    if (!(element instanceof HTMLElement)) return element instanceof SVGElement && name === 'svg' && styleOf(element).display === 'none' ? 'hidden' : 'shown';
    // A formula's MathML is set for screen readers in a clipped box, and is its only source in TeX.
    if (name === 'mjx-assistive-mml' || (name === 'span' && FORMULA.test(element.className))) return 'shown';
    const style = styleOf(element);
    const { display } = style;
    if (display === 'none') return 'hidden';
    const outer = clips.size > 0 ? outerClip(element, clips, window) : undefined;
    if (display === 'contents') {
      // No box of its own: what clips it clips its children.
      if (outer !== undefined) clips.set(element, outer);
      return 'shown';
    }
    if (outer !== undefined) {
      if (element.getBoundingClientRect().top >= outer) return 'hidden';
      clips.set(element, outer);
    }
    if (name !== 'details' && style.contentVisibility === 'hidden') return 'hidden';
    const { filter, position, overflow } = style;
    if (filter !== 'none' && blurOf(filter) >= BLURRED) return 'hidden';
    const away = position === 'absolute' || position === 'fixed';
    if (style.opacity === '0' && (away || style.pointerEvents === 'none' || element.getAttribute('aria-hidden') === 'true')) return 'hidden';
    if (name === 'body' || name === 'html') return 'shown';
    if (overflow !== 'visible' || (away && (style.clip !== 'auto' || style.clipPath !== 'none'))) {
      const box = element.getBoundingClientRect();
      if (box.width < UNREADABLE || box.height < UNREADABLE) return hasOwnFlow(style) ? 'shown' : 'hidden';
      const { clip, clipPath, overflowY } = style;
      if (clip.startsWith('rect(0') || clipPath === 'inset(50%)' || clipPath === 'inset(100%)') return 'hidden';
      if ((overflowY === 'hidden' || overflowY === 'clip') && element.scrollHeight - element.clientHeight > CLIP_SLACK && element.clientHeight > 0) clips.set(element, Math.min(outer ?? Infinity, box.bottom));
    }
    if (away) {
      const box = element.getBoundingClientRect();
      if (box.right + window.scrollX < 0 || box.bottom + window.scrollY < 0) return 'hidden';
    }
    return 'shown';
  };

  /** Inherited properties, which only matter where words are. */
  const ownText = (element: Element): boolean => {
    if (!(element instanceof HTMLElement)) return true;
    const style = styleOf(element);
    if (style.visibility !== 'visible' || style.fontSize === '0px') return false;
    // Clear letters over a blurred shadow of their own: words that can be seen and not read.
    const { textShadow, textIndent } = style;
    if (textShadow !== 'none' && isClear(style.color) && blurOfShadow(textShadow) >= BLURRED) return false;
    return !(textIndent.startsWith('-') && Number.parseFloat(textIndent) < -500);
  };
  return { element: rendering, ownText, styleOf };
}

/** The same under a gate that covers the page: only its own boxes are seen. */
function inSight(visibility: Visibility, boxes: ReadonlySet<Element> | null, window: Window & typeof globalThis): Visibility {
  if (boxes === null) return visibility;
  const around = new Set(Array.from(boxes).flatMap(box => upwards(box, window)));
  const inside = (element: Element): boolean => upwards(element, window).some(up => boxes.has(up));
  return {
    ...visibility,
    element: (element, name) => (around.has(element) || inside(element) ? visibility.element(element, name) : 'hidden'),
    ownText: element => inside(element) && visibility.ownText(element),
  };
}

/** An element and all that it is laid out in. */
function upwards(element: Element, window: Window & typeof globalThis): readonly Element[] {
  const found: Element[] = [];
  for (let up: Element | null = element; up; up = layoutParent(up, window)) found.push(up);
  return found;
}

/** The bottom edge at which the box that an element is laid out in is clipped: through slots and out of shadow roots. */
function outerClip(element: HTMLElement, clips: ReadonlyMap<Element, number>, window: Window & typeof globalThis): number | undefined {
  const parent = layoutParent(element, window);
  return parent ? clips.get(parent) : undefined;
}

/** A box without size whose overflow shows (a float wrapper, a sticky anchor) hides nothing. */
const hasOwnFlow = (style: CSSStyleDeclaration): boolean => style.overflowX === 'visible' && style.overflowY === 'visible' && style.clip === 'auto' && style.clipPath === 'none';

const isClear = (color: string): boolean => color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color);

/** The smallest blur radius of the shadows: one sharp shadow can be read. Computed lengths follow the colour as `x y blur`. */
function blurOfShadow(shadow: string): number {
  const blurs = Array.from(shadow.matchAll(/-?[\d.]+px -?[\d.]+px ([\d.]+)px/g), ([, blur]) => Number(blur));
  return blurs.length === 0 ? 0 : Math.min(...blurs);
}

function blurOf(filter: string): number {
  const at = /blur\(([\d.]+)px\)/.exec(filter);
  return at?.[1] ? Number(at[1]) : 0;
}
