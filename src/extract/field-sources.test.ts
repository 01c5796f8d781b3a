import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { Article } from '../article/article';
import { extract } from './extract';

const prose = '<p>The ferry that crosses the sound carries forty cars and, on a good morning, one dog that belongs to nobody at all in Harrow.</p>'.repeat(8);

function read(head: string, opening: string): Article {
  const { window } = new JSDOM(`<!doctype html><html lang="en" dir="ltr"><head><title>Ferry saved</title>${head}</head><body><article>
    <p class="kicker">Transport</p><h1>Ferry saved for ten years</h1><p class="standfirst">A vote by lamplight ends the debate.</p><p class="byline">By Ann Lee</p><p>Published March 4, 2025. Updated March 5, 2025</p>${opening}${prose}</article></body></html>`);
  return extract(window.document, { url: 'https://courier.example/transport/ferry-saved' }).article;
}

it('names a source for every field that is there, and for no other', () => {
  const article = read('<meta property="og:site_name" content="Sound Courier">', '<figure><img src="/quay.jpg" alt="Quay" width="800" height="500"></figure>');
  const { sources, title, dek, section, byline, siteName, publishedTime, modifiedTime, lang, dir, lead } = article;
  const fields = { title, dek, section, byline, siteName, publishedTime, modifiedTime, lang, dir, lead };
  for (const [field, value] of Object.entries(fields)) expect(value, field).not.toBeNull();
  expect(Object.keys(sources).sort()).toEqual(Object.keys(fields).sort());
  expect(Object.keys(read('', '').sources)).not.toContain('lead');
});

it('tells a lead picture that the head names from one that opens the text', () => {
  const picture = '<figure><img src="https://courier.example/quay.jpg" alt="Quay" width="800" height="500"></figure>';
  expect(read('<meta property="og:image" content="https://courier.example/quay.jpg">', picture).sources.lead).toBe('meta og:image');
  expect(read('<meta property="og:image" content="https://courier.example/other.jpg">', picture).sources.lead).toBe('first picture');
});
