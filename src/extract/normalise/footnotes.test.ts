import { expect, test } from 'vitest';
import { imbalance, run } from './fixtures/account';

const ref = (label: string) => ({ kind: 'footnote-ref', label });

test('references and notes find each other; the way back is written down', () => {
  const result = run('<p>One<sup id="r1"><a href="#fn1">1</a></sup> two<sup><a href="#fn2" id="r2">[2]</a></sup>.</p><section><h2>Notes</h2><ol><li id="fn1">First. <a href="#r1">↩</a></li><li id="fn2"><p>Second. <a href="#r2" class="footnote-backref">Back</a></p></li></ol></section>');
  expect(result.blocks).toMatchObject([
    { children: [{ text: 'One' }, ref('1'), { text: ' two' }, ref('2'), { text: '.' }] },
    { kind: 'heading' },
    { kind: 'footnotes', items: [{ label: '1', children: [{ children: [{ text: 'First.' }] }] }, { label: '2', children: [{ children: [{ text: 'Second.' }] }] }] },
  ]);
  expect(result.cut.map(({ text }) => text)).toEqual(['↩', 'Back']);
  expect(imbalance(result).size).toBe(0);
});

test('notes set as paragraphs lose the label they print', () => {
  const result = run('<p>Said<a class="footnote-ref" href="#n1">*</a> and done<a class="footnote-ref" href="#n2">2</a>.</p><p id="n1">* By whom.</p><p><a id="n2"></a>2. By him.</p>');
  expect(result.blocks).toMatchObject([
    { children: [{ text: 'Said' }, ref('*'), { text: ' and done' }, ref('2'), { text: '.' }] },
    { kind: 'footnotes', items: [{ label: '*', children: [{ children: [{ text: 'By whom.' }] }] }, { label: '2' }] },
  ]);
  expect(imbalance(result).size).toBe(0);
});

test('a short link to a chapter is a link', () => {
  const { blocks } = run('<p>See <a href="#c2">2</a></p><h2 id="c2">Two</h2><p>Text</p>');
  expect(blocks[0]).toMatchObject({ children: [{ text: 'See ' }, { kind: 'link', href: '#c2' }] });
});
