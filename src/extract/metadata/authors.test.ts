import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inferSnapshot } from '../snapshot/infer';
import { readMetadata } from './metadata';

const STORY = '<p>The ferry that crosses the sound carries forty cars and, on a good morning, one dog that belongs to nobody at all.</p>'.repeat(4);

function authorsOf(body: string, head = ''): readonly string[] {
  const { window } = new JSDOM(`<!doctype html><html><head><meta property="og:site_name" content="Sound Courier">${head}</head><body><h1>Ferry is saved</h1>${body}</body></html>`);
  return readMetadata(inferSnapshot(window.document, { url: 'https://courier.example/ferry' })).authors;
}

describe('a byline that no class and no word names', () => {
  it('is a link to a person’s page beside the headline', () => {
    expect(authorsOf(`<div><span><a href="/authors/ann-lee">Ann Lee</a></span></div>${STORY}`)).toEqual(['Ann Lee']);
    expect(authorsOf(`<div><a href="/users/jsmith42">jsmith</a></div>${STORY}`)).toEqual(['jsmith']);
  });

  it('is not a link of a list of people, nor the publication’s own', () => {
    expect(authorsOf(`<div>${'Ann Bo Cy Di Ed'.split(' ').map(name => `<a href="/people/${name}">${name} Lee</a> `).join('')}</div>${STORY}`)).toEqual([]);
    expect(authorsOf(`<div><a href="/author/courier">Sound Courier</a></div><p class="byline-name">Ann Lee</p>${STORY}`)).toEqual(['Ann Lee']);
  });

  it('follows its label in another line', () => {
    expect(authorsOf(`<div><div>Written by:</div><div>Ann Lee</div></div>${STORY}`)).toEqual(['Ann Lee']);
    expect(authorsOf(`${STORY.repeat(6)}<h2>Article by</h2><div>Ann Lee</div>`)).toEqual(['Ann Lee']);
    expect(authorsOf(`<div><div>執筆者</div><div>山田花子</div></div>${STORY}`)).toEqual(['山田花子']);
  });

  it('is one word where the box is made for a name', () => {
    expect(authorsOf(`<div class="creator-name">Newsdesk</div>${STORY}`)).toEqual(['Newsdesk']);
  });

  it('stands far below where the mark-up alone tells it', () => {
    expect(authorsOf(`${STORY.repeat(8)}<div><a rel="author" href="/a/1">Ann Lee</a></div>`)).toEqual(['Ann Lee']);
    expect(authorsOf(`${STORY.repeat(8)}<div><a rel="author" href="/a/1">Ann Lee</a></div><div><a rel="author" href="/a/2">Bo Ek</a></div>`)).toEqual([]);
  });
});

it('takes all of a journal’s authors', () => {
  expect(authorsOf(STORY, '<meta name="dc.creator" content="Ann Lee"><meta name="dc.contributor" content="Ann Lee"><meta name="dc.contributor" content="Bo Ek">')).toEqual(['Ann Lee', 'Bo Ek']);
});

describe('a house in the head', () => {
  const head = (name: string): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'Ferry is saved', author: { '@type': 'Organization', name } })}</script>`;

  it('gives way to whom the end of the text names', () => {
    expect(authorsOf(`${STORY.repeat(12)}<p>Article written by:</p><p>Ann Lee, MD</p>`, head('Sound Courier Ltd'))).toEqual(['Ann Lee, MD']);
  });

  it('is one name, whatever it is joined with', () => {
    expect(authorsOf(STORY, head('Morgan & Morgan'))).toEqual(['Morgan & Morgan']);
  });
});
