// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block, TableCell } from '../../article/block';
import type { Inline } from '../../article/inline';
import { articleOf, paragraph, picture, text } from '../fixtures/trees';
import type { ReaderPlace } from '../types';
import { renderArticle } from './article';

function draw(block: Block, place: ReaderPlace = 'popup'): Element {
  const body = renderArticle(articleOf([block]), place).querySelector('.galley-body');
  if (body === null) throw new Error('no body');
  return body;
}

const inline = (...children: readonly Inline[]): Element => draw({ kind: 'paragraph', children });

describe('text', () => {
  it('spaces a short bold line as a subhead, and no paragraph that only begins bold or is long', () => {
    const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
    const classOf = (...children: readonly Inline[]): string => inline(...children).querySelector('p')?.className ?? '';
    expect(classOf(strong('He said, she said'))).toBe('galley-bold-line');
    expect(classOf(strong('He said, she said'), { kind: 'br' })).toBe('galley-bold-line');
    expect(classOf(strong('Vibe mode:'), text(' somebody describes a goal'))).toBe('');
    expect(classOf(strong('A river that floods every winter has finished its tidal barrier, and now it has to learn when not to use it.'))).toBe('');
  });

  it('draws each meaning as its element', () => {
    for (const kind of ['strong', 'em', 'sub', 'sup', 'mark', 'del', 'ins', 'small', 'q', 'kbd'] as const) {
      expect(inline({ kind, children: [text('tide')] }).querySelector(`p > ${kind}`)?.textContent).toBe('tide');
    }
  });

  it('draws code, breaks, readings and formulas', () => {
    const body = inline({ kind: 'code', text: 'a < b' }, { kind: 'br' }, { kind: 'ruby', pairs: [['漢', 'かん'], ['字', 'じ']] }, { kind: 'math', tex: 'x^2', text: 'x²' });
    expect(body.querySelector('code')?.textContent).toBe('a < b');
    expect(body.querySelector('br')).not.toBeNull();
    expect([...body.querySelectorAll('rt')].map((rt) => rt.textContent)).toEqual(['かん', 'じ']);
    expect(body.querySelector('.galley-math')?.textContent).toBe('x²');
  });

  it('shows the source of a formula only where it reads as nothing', () => {
    expect(inline({ kind: 'math', tex: 'x^2', text: '' }).querySelector('code')?.textContent).toBe('x^2');
    expect(draw({ kind: 'math', tex: '\\frac12', text: '' }).textContent).toBe('\\frac12');
  });

  it('draws subheads at their level under the one headline', () => {
    expect(draw({ kind: 'heading', level: 4, children: [text('Neap')] }).querySelector('h4')?.textContent).toBe('Neap');
  });
});

describe('links', () => {
  const link = (href: string, place: ReaderPlace = 'popup'): HTMLAnchorElement | null =>
    draw(paragraph({ kind: 'link', href, children: [text('go')] }), place).querySelector('a');

  it('leads out of the popup without naming it', () => {
    const a = link('https://out.example/a');
    expect([a?.href, a?.target, a?.rel]).toEqual(['https://out.example/a', '_blank', 'noopener noreferrer']);
  });

  it('behaves in a page as the page’s own links do', () => {
    expect(link('https://out.example/a', 'page')?.target).toBe('');
  });

  it('leads to a place in the original, which the reader does not have', () => {
    expect(link('#chapter-2')?.href).toBe('https://news.example/quay#chapter-2');
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a/b', 'file:///etc/passwd'])(
    'keeps the words of %s and drops the way',
    (href) => {
      expect(link(href)).toBeNull();
      expect(draw(paragraph({ kind: 'link', href, children: [text('go')] })).textContent).toBe('go');
    },
  );
});

describe('pictures', () => {
  it('loads without a referrer, keeps its measures, and tells caption from credit', () => {
    const body = draw({ kind: 'figure', pictures: [picture({ caption: 'Low water.', credit: 'Jo Pike' })], caption: null, credit: null });
    const img = body.querySelector('img');
    expect([img?.getAttribute('referrerpolicy'), img?.getAttribute('width'), img?.getAttribute('height'), img?.alt]).toEqual(['no-referrer', '800', '500', 'A quay']);
    expect(body.querySelector('figcaption .galley-caption')?.textContent).toBe('Low water.');
    expect(body.querySelector('figcaption .galley-credit')?.textContent).toBe('Jo Pike');
  });

  it('is not heard twice where the caption is the alternative text', () => {
    const body = draw({ kind: 'figure', pictures: [picture({ alt: 'Low water.', caption: 'Low water.' })], caption: null, credit: null });
    expect(body.querySelector('img')?.alt).toBe('');
  });

  it('says a caption once where the picture and the figure have the same', () => {
    const body = draw({ kind: 'figure', pictures: [picture({ caption: 'Low water.' })], caption: 'Low water.', credit: null });
    expect(body.querySelectorAll('.galley-caption')).toHaveLength(1);
  });

  it.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'data:text/html,x', 'file:///a.png'])('loads nothing from %s', (src) => {
    const body = draw({ kind: 'figure', pictures: [picture({ src })], caption: null, credit: null });
    expect(body.querySelector('img')).toBeNull();
    expect(body.textContent).toBe('A quay');
  });

  it('gives way to its alternative text when nothing comes', () => {
    const body = draw({ kind: 'figure', pictures: [picture()], caption: null, credit: null });
    body.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('.galley-missing')?.textContent).toBe('A quay');
  });

  it('draws a gallery as figures under one caption', () => {
    const body = draw({ kind: 'figure', pictures: [picture({ caption: 'Out.' }), picture({ caption: 'In.' })], caption: 'Two tides.', credit: 'Jo Pike' });
    expect([...body.querySelectorAll('.galley-gallery figure .galley-caption')].map((each) => each.textContent)).toEqual(['Out.', 'In.']);
    expect(body.querySelector('.galley-gallery > figcaption')?.textContent).toBe('Two tides.Jo Pike');
  });

  it('stands in a line as tall as the letters, or as its words', () => {
    const source = (src: string): Inline => ({ kind: 'image', source: { src, alt: '⚓', width: null, height: null } });
    expect(inline(source('https://pictures.example/anchor.png')).querySelector('img')?.alt).toBe('⚓');
    expect(inline(source('javascript:1')).textContent).toBe('⚓');
  });
});

describe('lists', () => {
  const item = (...children: readonly Block[]) => ({ checked: null, children });

  it('keeps the first number', () => {
    expect(draw({ kind: 'list', ordered: true, start: 4, items: [item(paragraph('Four'))] }).querySelector('ol')?.start).toBe(4);
  });

  it('sets one-paragraph items as lines, with what is nested in them', () => {
    const nested: Block = { kind: 'list', ordered: false, start: 1, items: [item(paragraph('b'))] };
    const body = draw({ kind: 'list', ordered: false, start: 1, items: [item(paragraph('a'), nested)] });
    expect(body.querySelector('p')).toBeNull();
    expect(body.querySelector('ul > li > ul > li')?.textContent).toBe('b');
  });

  it('keeps the paragraphs of longer items', () => {
    const body = draw({ kind: 'list', ordered: false, start: 1, items: [item(paragraph('a'), paragraph('b')), item(paragraph('c'))] });
    expect(body.querySelectorAll('li > p')).toHaveLength(3);
  });

  it('says which tasks are done', () => {
    const body = draw({ kind: 'list', ordered: false, start: 1, items: [{ checked: true, children: [paragraph('a')] }, { checked: false, children: [paragraph('b')] }] });
    expect([...body.querySelectorAll('li [role="img"]')].map((each) => each.getAttribute('aria-label'))).toEqual(['Done', 'To do']);
  });

  it('keeps terms and their definitions together', () => {
    const body = draw({ kind: 'definitions', items: [{ terms: [[text('Neap')], [text('Slack')]], details: [[paragraph('A small tide.')]] }] });
    expect([...(body.querySelector('dl')?.children ?? [])].map((each) => `${each.localName} ${each.textContent}`)).toEqual(['dt Neap', 'dt Slack', 'dd A small tide.']);
  });
});

describe('tables', () => {
  const cell = (words: string, overrides: Partial<TableCell> = {}): TableCell => ({ header: false, colspan: 1, rowspan: 1, align: null, children: [paragraph(words)], ...overrides });

  it('scrolls in a named place that the keyboard reaches', () => {
    const place = draw({ kind: 'table', caption: [text('Tides')], rows: [[cell('a')]] }).querySelector('.galley-scroll');
    expect([place?.getAttribute('role'), place?.getAttribute('aria-label'), place?.getAttribute('tabindex')]).toEqual(['region', 'Tides', '0']);
  });

  it('tells heads of columns and of rows, spans and alignment', () => {
    const head = { header: true } as const;
    const body = draw({ kind: 'table', caption: [], rows: [[cell('Port', head), cell('Height', { ...head, colspan: 2 })], [cell('Anselm', head), cell('3', { align: 'right', rowspan: 2 }), cell('4')]] });
    expect([...body.querySelectorAll('thead th')].map((th) => th.getAttribute('scope'))).toEqual(['col', 'col']);
    expect(body.querySelector('tbody th')?.getAttribute('scope')).toBe('row');
    expect(body.querySelector('thead th + th')?.getAttribute('colspan')).toBe('2');
    const figure = body.querySelector<HTMLElement>('tbody td');
    expect([figure?.dataset['align'], figure?.getAttribute('rowspan')]).toEqual(['right', '2']);
  });

  it('has no body where every row is a head, and no head where the first row is none', () => {
    expect(draw({ kind: 'table', caption: [], rows: [[cell('a', { header: true })]] }).querySelector('tbody')).toBeNull();
    expect(draw({ kind: 'table', caption: [], rows: [[cell('a')]] }).querySelector('thead')).toBeNull();
  });
});

describe('quotations, code, embeds, sections', () => {
  it('tells who said it, and a pull-quote from a quotation', () => {
    const quote = (pull: boolean): Element => draw({ kind: 'quote', pull, children: [paragraph('Not against the sea.')], cite: 'E. Marr' });
    expect(quote(false).querySelector('.galley-quote > blockquote')?.textContent).toBe('Not against the sea.');
    expect(quote(true).querySelector('.galley-pull > figcaption > cite')?.textContent).toBe('E. Marr');
  });

  it('keeps the lines of code, left to right, out of translators’ hands', () => {
    const pre = draw({ kind: 'code', language: 'python', text: 'if a:\n    b()' }).querySelector('pre');
    expect(pre?.textContent).toBe('if a:\n    b()');
    expect([pre?.dir, pre?.getAttribute('translate'), pre?.getAttribute('aria-label'), pre?.tabIndex]).toEqual(['ltr', 'no', 'python', 0]);
  });

  it('draws an embed as a card with a way there, and loads nothing of it', () => {
    const body = draw({ kind: 'embed', what: 'video', href: 'https://www.video.example/w?v=1', title: 'One night', children: [] });
    expect(body.querySelector('iframe, video, img')).toBeNull();
    expect(body.querySelector('a')?.href).toBe('https://www.video.example/w?v=1');
    expect(body.textContent).toBe('VideoOne nightOpen on video.example');
  });

  it('keeps the words of a post whose address may not be followed', () => {
    const body = draw({ kind: 'embed', what: 'post', href: 'javascript:alert(1)', title: null, children: [paragraph('Late.')] });
    expect(body.querySelector('a')).toBeNull();
    expect(body.querySelector('p:last-child')?.textContent).toBe('Late.');
  });

  it('dates the entries of a live page and opens folds', () => {
    const entry = draw({ kind: 'section', what: 'entry', title: [text('Cleared')], time: '2026-03-07T23:40:00+09:00', children: [paragraph('At last.')] });
    expect(entry.querySelector('section > time')?.textContent).toBe('March 7, 2026 at 11:40 PM');
    expect(entry.querySelector('section > h2')?.textContent).toBe('Cleared');
    const fold = draw({ kind: 'section', what: 'details', title: [text('How')], time: null, children: [paragraph('So.')] });
    expect(fold.querySelector('details')?.open).toBe(true);
  });
});
