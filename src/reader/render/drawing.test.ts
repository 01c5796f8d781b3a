// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Shape } from '../../article/drawing';
import { renderDrawing } from './drawing';

const of = (...shapes: readonly Shape[]): Element => renderDrawing({ kind: 'drawing', drawing: { viewBox: [0, 0, 200, 100], shapes }, alt: 'Crossings by month', caption: 'Fewer each year', credit: null }) as Element;

it('builds the shapes under one name, its words apart from the text', () => {
  const figure = of({ name: 'g', attributes: [['transform', 'translate(4, 4)']], children: [{ name: 'text', attributes: [['x', '4']], children: ['May'] }] });
  const svg = figure.querySelector('svg');
  expect(svg?.outerHTML).toBe('<svg viewBox="0 0 200 100" width="200" height="100" role="img" class="galley-drawn" data-galley-ui="" aria-label="Crossings by month"><g transform="translate(4, 4)"><text x="4">May</text></g></svg>');
  expect(figure.querySelector('figcaption')?.textContent).toBe('Fewer each year');
});

it('lets nothing through that is no shape, whatever it is told', () => {
  const hostile = [
    { name: 'script', attributes: [], children: ['alert(1)'] },
    { name: 'rect', attributes: [['onload', 'alert(1)'], ['href', 'https://evil.example'], ['style', 'fill:red'], ['fill', 'url(https://evil.example)'], ['width', '9']], children: [] },
  ] as unknown as Shape[];
  expect(of(...hostile).querySelector('svg')?.innerHTML).toBe('<rect width="9"></rect>');
});
