import { expect, test } from 'vitest';
import { imbalance, run } from './fixtures/account';

const MATHML = '<math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow><annotation encoding="application/x-tex">E=m</annotation></semantics></math>';

test('MathML reads as its signs; its TeX is kept beside and counted as a repeat', () => {
  const result = run(`<p>So ${MATHML} holds.</p>`);
  expect(result.blocks).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: 'So ' }, { kind: 'math', tex: 'E=m', text: 'E=m' }, { kind: 'text', text: ' holds.' }] }]);
  expect(result.cut).toEqual([{ rule: 'repeated-formula', text: 'E=m' }]);
  expect(imbalance(result).size).toBe(0);
});

test('KaTeX writes a formula twice: one is read, the other is a repeat', () => {
  const result = run(`<span class="katex-display"><span class="katex"><span class="katex-mathml">${MATHML}</span><span class="katex-html" aria-hidden="true"><span>E</span><span>=</span><span>m</span></span></span></span>`);
  expect(result.blocks).toEqual([{ kind: 'math', tex: 'E=m', text: 'E=m' }]);
  expect(result.cut.map(({ text }) => text)).toEqual(['E=m', 'E=m']);
  expect(imbalance(result).size).toBe(0);
});

test('KaTeX without its MathML, which a page may clip, reads by its boxes', () => {
  expect(run('<p>Is <span class="katex"><span class="katex-html"><span>x</span><span>+</span><span>y</span></span></span></p>').blocks).toMatchObject([
    { children: [{ kind: 'text' }, { kind: 'math', tex: null, text: 'x+y' }] },
  ]);
});

test('MathJax draws, and says it again for screen readers', () => {
  const result = run(`<p><mjx-container><svg><text>E=m</text></svg><mjx-assistive-mml>${MATHML}</mjx-assistive-mml></mjx-container></p>`);
  expect(result.blocks).toMatchObject([{ children: [{ kind: 'math', tex: 'E=m' }] }]);
  expect(imbalance(result).size).toBe(0);
});

test.each([
  ['<mi>M</mi><mo>=</mo><mfrac><mn>1</mn><mn>6</mn></mfrac><msup><mi>h</mi><mn>3</mn></msup>', 'M=1/6h^3'],
  ['<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>', '√(a+b)'],
  ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_i^2'],
  ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a+b)/2'],
])('%s is said in a line', (mathml, text) => {
  const result = run(`<math display="block">${mathml}</math>`);
  expect(result.blocks).toEqual([{ kind: 'math', tex: null, text }]);
});
