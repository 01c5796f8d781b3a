import { describe, expect, test } from 'vitest';
import { articleAddress, articleKey } from './article-key';

const STORY = 'https://news.example/2026/tide';

describe('the address an article goes by', () => {
  test.each([
    ['what the page calls canonical', 'https://www.news.example/2026/tide?ref=home', STORY, STORY],
    ['also from an edition for phones', 'https://m.news.example/amp/2026/tide', STORY, STORY],
    ['never another host: that place is somebody else’s', 'https://evil.example/a', STORY, 'https://evil.example/a'],
    ['nor a neighbour on a host of blogs', 'https://one.blogs.example/a', 'https://two.blogs.example/a', 'https://one.blogs.example/a'],
    ['never the front page, which some sites name on every page', `${STORY}?id=2`, 'https://news.example/', `${STORY}?id=2`],
    ['its own where the fragment is its page’s address', 'https://news.example/app#/2026/tide', 'https://news.example/app', 'https://news.example/app#/2026/tide'],
    ['its own where there is none', STORY, null, STORY],
    ['its own where the canonical one is no address', STORY, 'nonsense', STORY],
  ])('%s', (_, url, canonical, expected) => {
    expect(articleAddress(url, canonical)).toBe(expected);
  });
});

test('the way to an article makes no difference to its place, and its address cannot be read from the key', () => {
  const key = articleKey(STORY);
  expect(articleKey('https://www.news.example/2026/tide/?utm_source=x#part')).toBe(key);
  expect(articleKey('https://news.example/2026/ebb')).not.toBe(key);
  expect(articleKey('https://news.example/#/tide')).not.toBe(articleKey('https://news.example/#/ebb'));
  expect(key).not.toContain('news');
  expect(articleKey(null)).toBeNull();
});
