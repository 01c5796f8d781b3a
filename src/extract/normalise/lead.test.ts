import { expect, test } from 'vitest';
import { liftLead } from './lead';
import { run } from './fixtures/account';

const kinds = (html: string, image: string | null = null) => {
  const { lead, body } = liftLead(run(html).blocks, image);
  return [lead?.pictures[0]?.source.src.split('/').at(-1) ?? null, body.map(({ kind }) => kind)];
};

test('the picture before the second paragraph opens the article', () => {
  expect(kinds('<h2>H</h2><img src="a.jpg"><p>One</p>')).toEqual(['a.jpg', ['heading', 'paragraph']]);
  expect(kinds('<p>One</p><img src="a.jpg"><p>Two</p>')).toEqual(['a.jpg', ['paragraph', 'paragraph']]);
});

test('a later one stays', () => {
  expect(kinds('<p>One</p><p>Two</p><img src="a.jpg">')).toEqual([null, ['paragraph', 'paragraph', 'figure']]);
});
