import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract';

const folder = new URL('./fixtures/', import.meta.url);
const pages = readdirSync(folder).filter(name => name.endsWith('.html'));

/** Each vendor's page in its states; the file's name says which answer is right. */
describe('access of the fixture pages', () => {
  it('has both states of at least twelve vendors', () => {
    const vendors = pages.filter(name => name.startsWith('preview-') && pages.includes(name.replace('preview-', 'full-')));
    expect(vendors.length).toBeGreaterThanOrEqual(12);
  });

  it.each(pages)('%s', name => {
    const { window } = new JSDOM(readFileSync(new URL(name, folder), 'utf8'));
    const { access } = extract(window.document, { url: 'https://courier.example/2025/story' }).article;
    const expected = /^(preview|full|cannot-tell)-/.exec(name)?.[1];
    expect(access.state, JSON.stringify(access.evidence)).toBe(expected);
    if (expected === 'preview') expect(access.evidence.length).toBeGreaterThanOrEqual(2);
    window.close();
  });
});
