import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Scars } from '../../scars';
import { boxesOf } from './boxes';
import { textBlocks } from '../blocks';
import { GAP_NAMES, gapsOf } from './gaps';
import { RELATION_NAMES, relationsOf } from './relation';
import { SECTION_NAMES, sectionsOf } from './sections';
import { shapeOf } from './shape';

const LONG = 'A paragraph of prose that is long enough to count as one, with a comma and an end of its sentence.';
const body = (html: string): HTMLElement => new JSDOM(html).window.document.body;

describe('what stands between blocks', () => {
  const root = body(`<div id="share"></div><p>one</p><img><p>two</p><p>three</p><div id="tags"></div>`), scars = new Scars();
  for (const [id, kind] of [['share', 'share'], ['tags', 'tags']] as const) { const node = root.querySelector(`#${id}`) as Element; scars.leave(node, kind); node.remove(); }
  const rows = gapsOf(textBlocks(root, scars));
  const column = (name: string): number[] => rows.map(row => row[GAP_NAMES.indexOf(name)] ?? NaN);

  it('has a value for each name', () => { expect(rows.map(row => row.length)).toEqual([GAP_NAMES.length, GAP_NAMES.length, GAP_NAMES.length]); });
  it('counts blocks since a picture and up to one', () => {
    expect(column('blocks since picture')).toEqual([60, 0, 1]);
    expect(column('blocks to picture')).toEqual([0, 60, 60]);
  });
  it('knows what the rules took, at the end of the page too', () => {
    expect(column('blocks since share buttons')).toEqual([0, 1, 2]);
    expect(column('blocks to tags')).toEqual([2, 1, 0]);
  });
});

it('tells how far a block stands from the headline’s box and from the best run', () => {
  const root = body(`<header><p>kicker</p></header><main><p>${LONG}</p><p>${LONG}</p></main><aside><div><p>more</p></div></aside>`);
  const blocks = textBlocks(root);
  const boxOf = boxesOf(root), at = (name: string) => boxOf(root.querySelector(name) ?? root);
  const rows = relationsOf({ boxes: blocks.map(({ element }) => boxOf(element)), headlineAt: at('header'), protectedRun: at('main') }, blocks, blocks.map(shapeOf), [false, true, true, false]);
  const column = (name: string): number[] => rows.map(row => row[RELATION_NAMES.indexOf(name as never)] ?? NaN);
  expect(rows[0]).toHaveLength(RELATION_NAMES.length);
  expect(column('levels to the headline’s box')).toEqual([1, 2, 2, 3]);
  expect(column('blocks after the run')).toEqual([0, 0, 0, 1]);
  expect(column('is in best stretch')).toEqual([0, 1, 1, 0]);
});

it('measures what stands under a heading', () => {
  const blocks = textBlocks(body(`<h2>One</h2><p>${LONG}</p><h2>More</h2><h3><a href="/x">A story</a></h3><h3><a href="/y">Another</a></h3>`));
  const rows = sectionsOf(blocks, blocks.map(shapeOf), blocks.map(() => false));
  expect(rows.map(row => row[SECTION_NAMES.indexOf('section prose share')])).toEqual([1, 1, 0, 0, 0]);
  expect(rows.map(row => row[SECTION_NAMES.indexOf('sections to come')])).toEqual([1, 1, 0, 0, 0]);
});
