import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extract } from '../extract';

const page = readFileSync(new URL('./fixtures/cannot-tell-reserved-long.html', import.meta.url), 'utf8');
const stateOf = (html: string): string => extract(new JSDOM(html).window.document, { url: 'https://courier.example/2025/story' }).article.access.state;

it('takes no state of a gate for what is shown where the page holds several that say the opposite', () => {
  expect(stateOf(page)).toBe('cannot-tell');
  const meter = '<div class="meter"><p>This is your last free article this month</p><a href="/subscribe">See all offers</a></div>';
  expect(stateOf(page.replace('<div class="gate">', `${meter}<div class="gate">`))).toBe('full');
});
