import { describe, expect, test } from 'vitest';
import { bestOf, identity } from './image-source';
import { run } from './fixtures/account';

const src = (html: string) => run(html).blocks.flatMap((block) => (block.kind === 'figure' ? block.pictures.map(({ source }) => source.src) : []));
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

describe('where a picture comes from', () => {
  test.each([
    ['src', '<img src="a.jpg">'],
    ['a lazy attribute', `<img src="${BLANK}" data-src="a.jpg">`],
    ['data-original', '<img src="/img/spacer.gif" data-original="a.jpg">'],
    ['data-lazy-src', '<img src="/img/lazyload-placeholder.png" data-lazy-src="a.jpg">'],
    ['an attribute of the loader’s own', `<img src="${BLANK}" data-my-loader="a.jpg">`],
    ['srcset', `<img src="${BLANK}" srcset="s.jpg 300w, a.jpg 1200w, l.jpg 3000w">`],
    ['data-srcset', '<img data-srcset="s.jpg 300w, a.jpg 1000w">'],
    ['picture', '<picture><source srcset="a.jpg 1280w, s.jpg 640w"><img src="s.jpg"></picture>'],
    ['the live choice', '<img data-galley-src="https://paper.example/story/a.jpg" src="s.jpg">'],
  ])('%s', (_, html) => {
    expect(src(html)).toEqual(['https://paper.example/story/a.jpg']);
  });

  test('stand-ins, counters and addresses outside the gate give nothing', () => {
    expect(src(`<img src="${BLANK}"><img src="/blank.gif"><img src="/c.gif" width="1" height="1"><img src="data:image/svg+xml,<svg/>"><img src="javascript:1"><img>`)).toEqual([]);
  });

  test('a photo of a clear sky is none', () => {
    expect(src('<img src="/clear-sky.jpg"><img src="/loading-dock.jpg">')).toHaveLength(2);
  });

  test('addresses in a srcset may hold commas; densities count', () => {
    expect(bestOf('/w_400,c_fill/a.jpg 400w, /w_1300,c_fill/a.jpg 1300w')?.address).toBe('/w_1300,c_fill/a.jpg');
    expect(bestOf('a.jpg, b.jpg 2x')?.address).toBe('b.jpg');
    expect(bestOf(' , ')).toBeNull();
  });

  test('sizes and parameters do not change which picture it is', () => {
    expect(identity('https://x.example/a-300x200.jpg?w=3')).toBe(identity('http://x.example/a.jpg'));
    expect(identity('https://x.example/get?id=1')).not.toBe(identity('https://x.example/get?id=2'));
  });
});

test('the same picture again goes, unless it says something else', () => {
  expect(src('<img src="a.jpg"><p>t</p><img src="a.jpg?w=300">')).toHaveLength(1);
  expect(src('<img src="a.jpg"><p>t</p><figure><img src="a.jpg"><figcaption>Words</figcaption></figure>')).toHaveLength(1);
  expect(src('<figure><img src="a.jpg"><figcaption>One</figcaption></figure><p>t</p><figure><img src="a.jpg"><figcaption>Two</figcaption></figure>')).toHaveLength(2);
});
