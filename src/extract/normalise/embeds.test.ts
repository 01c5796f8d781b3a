import { expect, test } from 'vitest';
import { imbalance, run } from './fixtures/account';

test.each([
  ['<iframe src="https://tube.example/embed/abc"></iframe>', 'video', 'https://tube.example/embed/abc'],
  ['<iframe data-src="//pod.example/podcast/1" src="about:blank"></iframe>', 'audio', 'https://pod.example/podcast/1'],
  ['<iframe src="https://earth.example/maps/embed?pb=1"></iframe>', 'map', 'https://earth.example/maps/embed?pb=1'],
  ['<iframe src="https://x.example/widget" title="Poll of the week"></iframe>', 'other', 'https://x.example/widget'],
  ['<video><source src="film.mp4">Your browser cannot play this.</video>', 'video', 'https://paper.example/story/film.mp4'],
  ['<lite-youtube videoid="ogfYd705cRs" playlabel="Play: The tide"><button>Play</button></lite-youtube>', 'video', 'https://www.youtube.com/watch?v=ogfYd705cRs'],
  ['<lite-vimeo videoid="364402896"></lite-vimeo>', 'video', 'https://vimeo.com/364402896'],
  ['<audio src="talk.mp3"></audio>', 'audio', 'https://paper.example/story/talk.mp3'],
])('%s is a card', (html, what, href) => {
  const result = run(html);
  expect(result.blocks).toMatchObject([{ kind: 'embed', what, href, children: [] }]);
  expect(imbalance(result).size).toBe(0);
});

test('frames that show nothing give nothing', () => {
  expect(run('<iframe src="https://count.example/px" width="1" height="1"></iframe><iframe src="javascript:1" title="x"></iframe><iframe src="https://ads.example/x" title="Advertisement"></iframe><iframe src="https://sync.example/x"></iframe><lite-youtube videoid="../x?y"></lite-youtube>').blocks).toEqual([]);
});

test('a quoted post keeps its words and its address; the text goes on after it', () => {
  const result = run('<p>Before</p><blockquote class="twitter-tweet"><p>Rain again.</p>— Weather (@w) <a href="https://post.example/w/status/1">May 3</a></blockquote><p>After</p>');
  expect(result.blocks).toMatchObject([
    { kind: 'paragraph' },
    { kind: 'embed', what: 'post', href: 'https://post.example/w/status/1', children: [{ kind: 'paragraph' }, { kind: 'paragraph' }] },
    { kind: 'paragraph', children: [{ text: 'After' }] },
  ]);
  expect(imbalance(result).size).toBe(0);
});
