import { expect, test } from 'vitest';
import { lineFindings } from './boxes';
import { pageOf } from './fixtures/prove';
import { surveyOf } from './survey';

const found = (figure: string): string[] => {
  const page = pageOf(`<!DOCTYPE html><html lang="en"><head><title>A pier</title></head><body><article><p>The harbour council voted on Tuesday to rebuild the old ferry pier.</p>${figure}</article></body></html>`);
  const line = surveyOf(page).lines.find(({ text }) => text === 'Enlarge');
  return line ? lineFindings(line).map(({ node }) => (node.nodeType === 1 ? (node as Element).localName : 'text')) : [];
};

test('a control within a figure is found without the figure’s picture', () => {
  expect(found('<figure><img src="/a.png" alt=""><button>Enlarge</button><figcaption>The pier.</figcaption></figure>')).toEqual(['button']);
  expect(found('<figure><a href="/a.png"><img src="/a.png" alt=""><span>Enlarge</span></a></figure>')).toEqual(['span']);
});

test('elsewhere a line is all of its block', () => {
  expect(found('<div><img src="/a.png" alt=""><b>Enlarge</b></div>')).toEqual(['div']);
});
