import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { imbalance } from '../../../test/bench/account';
import { bodyText } from '../../format/body-text';
import type { Extraction } from '../../article/result';
import { takeSnapshot } from '../extract';
import { renderedText } from '../page-text';
import { Reading } from './reading';

const prose = (n: number): string => `<p>Paragraph ${String(n)} tells of the harbour at low water, of the boats that lie on their sides in the mud, and of the people who wait for the tide to come back in the evening.</p>`;
const HTML = `<html><head><title>The tide</title></head><body><nav><a href="/">Home</a> <a href="/x">World</a></nav><main><article>
<h1>The tide</h1><div class="story-body">${[1, 2, 3].map(prose).join('')}
<aside class="newsletter-signup css-1a2b3c"><h3>Sign up for our newsletter</h3><p>Get the best of our stories by email every morning.</p></aside>
${[4, 5, 6, 7].map(prose).join('')}<p>Standing line of the house.</p></div></article></main>
<div style="display:none">Withheld words of the hidden part.</div>
<footer><p>Copyright of the paper, all rights reserved.</p></footer></body></html>`;

const read = (html = HTML, rules: ConstructorParameters<typeof Reading>[1] = []): Reading =>
  new Reading(takeSnapshot(new JSDOM(html).window.document, { url: 'https://news.example/tide' }), rules);
const text = ({ article }: Extraction): string => bodyText(article);
const entryWith = ({ ledger }: Extraction, words: string): number => ledger.entries.findIndex((entry) => entry.text.includes(words));
const shown = renderedText(takeSnapshot(new JSDOM(HTML).window.document, {}).body);

function balanced({ extraction }: Reading): void {
  expect(imbalance(shown, extraction)).toEqual({ invented: 0, lost: 0 });
}

describe('restoring', () => {
  it('puts an entry back where it stood, and takes it out of the account', () => {
    const reading = read();
    const before = text(reading.extraction);
    expect(before).not.toContain('newsletter');
    expect(reading.restore(entryWith(reading.extraction, 'Sign up'))).toBe(true);
    const after = text(reading.extraction);
    expect(after.indexOf('Paragraph 3')).toBeLessThan(after.indexOf('Sign up'));
    expect(after.indexOf('Sign up')).toBeLessThan(after.indexOf('Paragraph 4'));
    expect(entryWith(reading.extraction, 'Sign up')).toBe(-1);
    expect(reading.extraction.ledger.entries.map(({ id }) => id)).toEqual(reading.extraction.ledger.entries.map((_, at) => at));
    balanced(reading);
    expect(reading.undo()).toBe(true);
    expect(text(reading.extraction)).toBe(before);
    balanced(reading);
    expect(reading.undo()).toBe(false);
  });

  it('gives back nothing that the page hides', () => {
    const reading = read();
    const hidden = reading.extraction.ledger.entries.filter(({ family }) => family === 'hidden');
    expect(hidden.map(({ text: words, restorable }) => [words, restorable])).toEqual([['', false]]);
    expect(reading.restore(hidden[0]?.id ?? -1)).toBe(false);
    for (let more = true; more;) {
      const next = reading.extraction.ledger.entries.find(({ restorable }) => restorable);
      more = next !== undefined && reading.restore(next.id);
    }
    while (reading.another());
    expect(JSON.stringify(reading.extraction)).not.toContain('Withheld');
    balanced(reading);
  });

  it('refuses what is not there', () => {
    expect([read().restore(999), read().restore(-1)]).toEqual([false, false]);
  });
});

describe('hiding', () => {
  it('takes a block out and writes down that the reader did', () => {
    const reading = read();
    const last = reading.extraction.article.body.length - 1;
    expect(reading.hide(String(last))).toBe(true);
    expect(text(reading.extraction)).not.toContain('Standing line');
    const entry = reading.extraction.ledger.entries[entryWith(reading.extraction, 'Standing line')];
    expect(entry).toMatchObject({ family: 'reader', reason: 'You hid this here.', restorable: true });
    balanced(reading);
    expect(reading.restore(entry?.id ?? -1)).toBe(true);
    expect(text(reading.extraction)).toContain('Standing line');
    expect(reading.adjust.hide).toEqual([]);
  });

  it('can take any block, one of several in one element too', () => {
    const reading = read(HTML.replace('<p>Standing line of the house.</p>', `${prose(8).slice(3, -4)}<br><br>${prose(9).slice(3, -4)}`));
    for (let left = reading.extraction.article.body.length; left > 1; left -= 1) {
      expect(reading.hide('1')).toBe(true);
      expect(reading.extraction.article.body).toHaveLength(left - 1);
    }
    expect(text(reading.extraction)).toContain('Paragraph 1');
  });

  it('refuses what is not there', () => {
    expect(['99', 'lead', '__proto__', ''].map((path) => read().hide(path))).toEqual([false, false, false, false]);
  });
});

describe('another way to read', () => {
  it('ends with everything that the page shows, and goes back step by step', () => {
    const reading = read();
    const first = text(reading.extraction);
    let steps = 0;
    while (reading.another()) {
      steps += 1;
      balanced(reading);
    }
    expect(reading.adjust.choice).toBe('everything');
    expect(text(reading.extraction)).toContain('all rights reserved');
    for (; steps > 0; steps -= 1) reading.undo();
    expect(text(reading.extraction)).toBe(first);
  });
});

describe('rules for a site', () => {
  const other = HTML.replace(/low water/gu, 'high water').replace('css-1a2b3c', 'css-9z8y7x').replace(prose(2), prose(2) + prose(21) + prose(22));

  it('are a place told by structure, with no more of the page than a preview', () => {
    const reading = read();
    reading.restore(entryWith(reading.extraction, 'Sign up'));
    const rule = reading.rule('news.example');
    expect(rule).toMatchObject({ host: 'news.example', action: 'restore', rule: 'newsletter', at: { position: null } });
    expect(rule?.at.steps.at(-1)).toEqual({ name: 'aside', tokens: ['newsletter-signup'] });
    expect(rule?.preview.length).toBeLessThanOrEqual(80);
  });

  it('hold on other pages of the site, whatever names its build made up', () => {
    const reading = read();
    reading.restore(entryWith(reading.extraction, 'Sign up'));
    const restore = reading.rule('news.example');
    reading.hide(String(reading.extraction.article.body.length - 1));
    const hide = reading.rule('news.example');
    if (!restore || !hide) throw new Error('no rules');
    expect(hide.at.position).toEqual({ from: 'end', nth: 0 });
    const { extraction } = read(other, [restore, hide]);
    expect(text(extraction)).toContain('Sign up');
    expect(text(extraction)).not.toContain('Standing line');
    expect(extraction.ledger.entries.find(({ family }) => family === 'reader')?.text).toBe('Standing line of the house.');
  });

  it('give way to what is said of one page', () => {
    const reading = read();
    reading.hide(String(reading.extraction.article.body.length - 1));
    const rule = reading.rule('news.example');
    const next = read(other, rule ? [rule] : []);
    expect(next.restore(entryWith(next.extraction, 'Standing line'))).toBe(true);
    expect(text(next.extraction)).toContain('Standing line');
  });

  it('are not made of a paragraph that nothing marks', () => {
    const reading = read();
    reading.hide('3');
    expect(reading.rule('news.example')).toBeNull();
  });

  it('cannot take most of an article', () => {
    const at = { steps: [{ name: 'main', tokens: [] }, { name: 'article', tokens: [] }, { name: 'div', tokens: ['story-body'] }], position: null };
    const { extraction } = read(HTML, [{ host: 'news.example', action: 'hide', at, rule: '', preview: '' }]);
    expect(text(extraction)).toBe(text(read().extraction));
    expect(extraction.ledger.refusals.at(-1)?.reason).toMatch(/most of the article/u);
  });
});
