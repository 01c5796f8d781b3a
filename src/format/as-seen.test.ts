import { describe, expect, it } from 'vitest';
import { ALL_SHOWN, asSeen } from './as-seen';
import { article, everyKind, paragraph } from './fixtures/article';
import { words } from './fixtures/words';
import { toHtmlFragment } from './html';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

describe('the article as it is seen', () => {
  it('is the article where all is shown', () => {
    expect(asSeen(everyKind, ALL_SHOWN)).toEqual(everyKind);
  });

  it('has no pictures, and their words still, where pictures are off', () => {
    const seen = asSeen(everyKind, { ...ALL_SHOWN, pictures: false });
    expect(toHtmlFragment(seen)).not.toContain('<img');
    expect(toMarkdown(seen)).not.toContain('![');
    expect(toHtmlFragment(seen)).toContain('<figure><figcaption>The ferry in May (Ben Roe)</figcaption></figure>');
    expect(words(toPlainText(seen))).toEqual(words(toPlainText(everyKind)));
  });

  it('has no captions where they are off', () => {
    const seen = asSeen(everyKind, { ...ALL_SHOWN, captions: false });
    for (const text of [toHtmlFragment(seen), toMarkdown(seen), toPlainText(seen)]) expect(text).not.toMatch(/Ben Roe|The ferry in May|Both ferries/);
    expect(toHtmlFragment(seen).match(/<img/g)).toHaveLength(4);
  });

  it('has no links where they are off', () => {
    const seen = asSeen(everyKind, { ...ALL_SHOWN, links: false });
    expect(toHtmlFragment(seen)).not.toContain('<a href="http');
    expect(toMarkdown(seen)).not.toMatch(/(?<!!)\[[^\]]*\]\(http/);
    expect(toPlainText(seen)).not.toContain('social.example');
    expect(toPlainText(seen)).toContain('the captain');
  });

  it('never has a pixel that counts readers', () => {
    const pixel = { src: 'https://count.example/p.gif', alt: '', width: 1, height: 1 };
    const tracked = article({ body: [{ kind: 'figure', pictures: [{ source: pixel, caption: null, credit: null }], caption: null, credit: null }, paragraph('x', { kind: 'image', source: pixel })] });
    expect(toHtmlFragment(asSeen(tracked, ALL_SHOWN))).not.toContain('count.example');
    expect(toMarkdown(asSeen(tracked, ALL_SHOWN))).toBe('x\n');
  });
});
