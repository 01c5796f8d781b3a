import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { textBlocks } from './blocks';
import { keepNotes } from './notes-among';

const PROSE = '<p>The water stood at the second step of the chapel for nine days, and nobody on the island could say when it had last done so.</p>';

/** The texts that are added to the kept paragraphs of a box. */
function added(inner: string): string[] {
  const blocks = textBlocks(new JSDOM(`<main><div>${inner}</div></main>`).window.document.body);
  const keep = blocks.map(({ text }) => text.startsWith('The water'));
  keepNotes(blocks, keep);
  return blocks.filter(({ text }, i) => keep[i] && !text.startsWith('The water')).map(({ text }) => text);
}

it.each([
  'Correction: An earlier version of this article gave the wrong year.', 'Anmerkung der Redaktion: Die Zahl wurde berichtigt.', 'Oikaisu: Jutussa oli väärä vuosi.', '訂正：初出時、建築年を誤っていました。', 'تصويب: ورد الرقم خطأ.',
])('a newsroom’s note at the end stays: %s', (note) => { expect(added(`${PROSE}<p><em>${note}</em></p>`)).toEqual([note]); });

it('a quotation between paragraphs stays', () => { expect(added(`${PROSE}<blockquote><p>It came up like bread.</p></blockquote>${PROSE}`)).toEqual(['It came up like bread.']); });

it.each([
  ['a label alone', `${PROSE}<p>Correction</p>`],
  ['a link to the page of corrections', `${PROSE}<p><a href="/c">Corrections and clarifications of the week</a></p>`],
  ['a note in another part of the page', `${PROSE}<aside><p>Correction: something else was wrong.</p></aside>`],
  ['a quotation under the text', `${PROSE}<blockquote><p>Best paper in town.</p></blockquote>`],
])('not %s', (_name, inner) => { expect(added(inner)).toEqual([]); });
