import { hasWords, joinedText, names, tidy } from './dom-text';
import { mathText } from './mathml-text';
import { made, NOTHING, THROUGH, type Kind, type Outcome, type Scope } from './scope';

const REPEAT = { rule: 'repeated-formula', family: 'repeat', reason: 'The same formula again, in another notation.' } as const;
const TEX = 'annotation[encoding*="tex" i]';

/** `math`: what it reads as, and its TeX where the page gives it. */
export const math: Kind = (element, scope) => formula(element, scope, element.getAttribute('display') === 'block');

/** KaTeX and MathJax wrap the same formula several times: MathML for screen readers, boxes for the eye. */
export const isRenderedMath = (element: Element): boolean => {
  const name = element.localName;
  return name === 'mjx-container' || (name === 'span' && /(?:^|\s)(?:katex|katex-display|mathjax|mathjax_display|mathjax_chtml|mathjax_svg|mathjax_svg_display|mjx-chtml)(?:\s|$)/.test(names(element)));
};

export const renderedMath: Kind = (element, scope) => {
  const display = /(?:katex|mathjax|svg)_?-?display/.test(names(element)) || element.getAttribute('display') === 'true' || element.querySelector('math[display="block"]') !== null;
  const source = element.querySelector('math');
  if (source !== null && hasWords(source.textContent ?? '')) {
    for (const other of besides(source, element)) if (hasWords(other.textContent ?? '')) scope.cut(other, REPEAT);
    return formula(source, scope, display);
  }
  return element.textContent?.trim() ? formula(element, scope, display) : THROUGH;
};

function formula(element: Element, scope: Scope, display: boolean): Outcome {
  const annotation = element.querySelector(TEX);
  const tex = annotation === null ? null : tidy(annotation.textContent ?? '') || null;
  for (const other of [...element.querySelectorAll('annotation, annotation-xml')]) if (element.contains(other)) scope.cut(other, REPEAT);
  const text = tidy(element.localName === 'math' ? mathText(element) : joinedText(element).text).replace(/;$/, '');
  if (text === '' && tex === null) return NOTHING;
  return display ? made({ kind: 'math', tex, text }) : { as: 'inline', inline: { kind: 'math', tex, text } };
}

/** Elements of the wrapper that neither hold the source nor stand in it. */
function besides(source: Element, wrapper: Element): Element[] {
  const found: Element[] = [];
  for (let up: Element | null = source; up !== null && up !== wrapper; up = up.parentElement) {
    for (const sibling of up.parentElement?.children ?? []) if (sibling !== up) found.push(sibling);
  }
  return found;
}
