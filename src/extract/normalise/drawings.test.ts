import { expect, it } from 'vitest';
import { run } from './fixtures/account';

const chart = (attributes: string, inner = '<text>1940</text>'): string => `<p>Before the chart.</p><svg ${attributes} data-galley-shapes="9" width="640" height="360">${inner}</svg><p>After the chart.</p>`;

it('a large drawing with a name is a card of that name, its drawn words are written down', () => {
  const { blocks, cut } = run(chart('aria-label="Flow of the Sallow" id="flow"'));
  expect(blocks[1]).toEqual({ kind: 'embed', what: 'drawing', href: expect.stringContaining('#flow') as string, title: 'Flow of the Sallow', children: [] });
  expect(cut.map(({ text }) => text)).toContain('1940');
});

it.each([['without a name', ''], ['hidden from assistive technology', 'aria-label="x" aria-hidden="true"'], ['of two shapes', 'aria-label="bell" data-galley-shapes="2"']])('a drawing %s is an ornament', (_name, attributes) => {
  expect(run(chart(attributes)).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

it('keeps the caption of its figure', () => {
  const { blocks } = run('<figure><svg data-galley-shapes="9" aria-label="Flow" viewBox="0 0 640 360"></svg><figcaption>Survey of 812 people.</figcaption></figure>');
  expect(blocks).toMatchObject([{ kind: 'embed', what: 'drawing', title: 'Flow', children: [{ kind: 'paragraph' }] }]);
});
