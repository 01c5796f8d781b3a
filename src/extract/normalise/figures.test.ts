import { describe, expect, test } from 'vitest';
import type { Figure } from '../../article/block';
import { imbalance, run } from './fixtures/account';

function figures(html: string): Figure[] {
  const result = run(html);
  expect([...imbalance(result)]).toEqual([]);
  return result.blocks.filter((block) => block.kind === 'figure');
}
const words = (html: string) => figures(html).flatMap(({ pictures }) => pictures.map(({ caption, credit }) => [caption, credit]));

describe('captions and credits', () => {
  test.each([
    ['an element of its own', 'The port. <span class="credit">&nbsp; © Reuters</span>', 'The port.', 'Reuters'],
    ['a sign', 'The port. © Jane Doe', 'The port.', 'Jane Doe'],
    ['Photo:', 'The port. Photo: Jane Doe/Agency', 'The port.', 'Jane Doe/Agency'],
    ['Photo by', 'The port. Photo by Jane Doe', 'The port.', 'Jane Doe'],
    ['brackets with an agency', 'The port (Jane Doe/AP)', 'The port', 'Jane Doe/AP'],
    ['Foto:', 'Der Hafen. Foto: Erika Muster/dpa', 'Der Hafen.', 'Erika Muster/dpa'],
    ['Crédit photo', 'Le port. Crédit photo : Jeanne Dupont', 'Le port.', 'Jeanne Dupont'],
    ['写真', '港の様子。写真：山田太郎', '港の様子。', '山田太郎'],
    ['a label in an element', 'Der Hafen.<small class="copyright">Bild: Erika Muster</small>', 'Der Hafen.', 'Erika Muster'],
    ['nothing', 'The port in June 2019 (the year of the flood).', 'The port in June 2019 (the year of the flood).', null],
    ['a word that only looks like it', 'Photo of the port taken by a visitor', 'Photo of the port taken by a visitor', null],
  ])('credit by %s', (_, html, caption, credit) => {
    expect(words(`<figure><img src="a.jpg"><figcaption>${html}</figcaption></figure>`)).toEqual([[caption, credit]]);
  });

  test('a caption beside the picture in its wrapper, and one that follows it', () => {
    expect(words('<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The port</p></div>')).toEqual([['The port', null]]);
    expect(words('<div><p><img src="a.jpg"></p><div class="image-caption">The port</div></div><p>Text</p>')).toEqual([['The port', null]]);
    expect(words('<div class="article-image"><img src="a.jpg"><span>The port</span></div>')).toEqual([['The port', null]]);
  });

  test('prose beside a picture stays prose, a card’s link too', () => {
    expect(words('<div class="media"><img src="a.jpg"><p>The text of the story goes on here.</p></div>')).toEqual([[null, null]]);
    expect(words('<div class="image-box"><img src="a.jpg"><a href="/b">Another story</a></div>')).toEqual([[null, null]]);
  });

  test('a short line in italics after a picture is its caption, a longer note is not', () => {
    expect(words('<img src="a.jpg"><center><em>The port via <a href="/x">Harbour</a></em></center>')).toEqual([['The port via Harbour', null]]);
    expect(words(`<img src="a.jpg"><p><em>${'This story was first told in spring. '.repeat(6)}</em></p>`)).toEqual([[null, null]]);
    expect(words('<img src="a.jpg"><p><em>The port</em> was full that day.</p>')).toEqual([[null, null]]);
  });

  test('a picture that waits in a box of its own is found', () => {
    expect(words('<figure><div data-src="a.jpg" data-alt="x"></div><figcaption>The port</figcaption></figure>')).toEqual([['The port', null]]);
  });

  test('a byline after a picture is not its credit', () => {
    const { blocks } = run('<img src="a.jpg"><div class="byline">By Jane Doe</div>');
    expect(blocks).toMatchObject([{ kind: 'figure' }, { kind: 'paragraph' }]);
  });

  test('controls, counters and copies of a caption are written down', () => {
    const { cut } = run('<figure><img src="a.jpg"><button>Enlarge</button><span>1 / 5</span><figcaption><span>A caption that is long enough to be cut short</span><span>A caption that is long enough to be …</span></figcaption></figure>');
    expect(cut.map(({ rule }) => rule)).toEqual(['picture-controls', 'picture-controls', 'repeated-caption']);
  });

  test('a caption whose picture is not there is written down', () => {
    const { blocks, cut } = run('<figure><img src="/blank.gif"><figcaption>The port</figcaption></figure>');
    expect([blocks, cut]).toEqual([[], [{ rule: 'caption-without-picture', text: 'The port' }]]);
  });

  test('a repeated figure is written down once', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The port</figcaption></figure>';
    const { blocks, cut } = run(`${figure}<p>t</p>${figure}`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['figure', 'paragraph']);
    expect(cut).toEqual([{ rule: 'repeated-picture', text: 'The port' }]);
  });
});

describe('galleries', () => {
  const slide = (n: number) => `<figure><img src="${n}.jpg"><figcaption>Slide ${n}</figcaption></figure>`;
  test.each([
    ['a named container', `<div class="photo-gallery">${slide(1)}${slide(2)}</div>`],
    ['a list', `<ul><li>${slide(1)}</li><li>${slide(2)}</li></ul>`],
    ['a figure of figures', `<figure>${slide(1)}${slide(2)}<figcaption>Both</figcaption></figure>`],
  ])('%s is one figure', (_, html) => {
    const [gallery, ...rest] = figures(html);
    expect(rest).toEqual([]);
    expect(gallery?.pictures.map(({ caption }) => caption)).toEqual(['Slide 1', 'Slide 2']);
    expect(gallery?.caption).toBe(html.includes('Both') ? 'Both' : null);
  });

  test('figures of an article apart stay apart', () => {
    expect(figures(`<div>${slide(1)}${slide(2)}</div>`)).toHaveLength(2);
  });
});

test('a figure of something else keeps its caption with it', () => {
  expect(run('<figure><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><figcaption>Table 1</figcaption></figure>').blocks).toMatchObject([{ kind: 'table', caption: [{ text: 'Table 1' }] }]);
  expect(run('<figure><blockquote>Words</blockquote><figcaption>Ada Reed</figcaption></figure>').blocks).toMatchObject([{ kind: 'quote', cite: 'Ada Reed' }]);
  expect(run('<figure><iframe src="https://tube.example/embed/x1"></iframe><figcaption>The film</figcaption></figure>').blocks).toMatchObject([{ kind: 'embed', what: 'video', children: [{ children: [{ text: 'The film' }] }] }]);
});

test.each([
  ['Die ersten achthundert Meter liegen wieder. Foto: Jens Albrecht', 'Die ersten achthundert Meter liegen wieder.', 'Jens Albrecht'],
  ['(Kuva: Pekka Rautio)', null, 'Pekka Rautio'],
  ['清晨第一班渡船载着菜农过江。 陈立 摄', '清晨第一班渡船载着菜农过江。', '陈立'],
  ['修繕が終わった木造校舎。 撮影・高橋健', '修繕が終わった木造校舎。', '高橋健'],
])('a plain paragraph after a picture that ends by naming the photographer is its caption: %s', (text, caption, credit) => {
  expect(run(`<p>Before it.</p><img src="/a.jpg" width="800" height="500"><p>${text}</p><p>After it.</p>`).blocks).toMatchObject([{ kind: 'paragraph' }, { kind: 'figure', pictures: [{ caption, credit }] }, { kind: 'paragraph' }]);
});

test.each(['Photo albums are what people save first from a fire.', 'Video games came late to the island (and left early).', '他在江边拍摄。', 'The source was never named.'])('a sentence after a picture stays one: %s', (text) => {
  expect(run(`<p>Before it.</p><img src="/a.jpg" width="800" height="500"><p>${text}</p>`).blocks.at(-1)).toMatchObject({ kind: 'paragraph' });
});
