import type { Metadata } from '../../metadata/types';
import type { TextBlock } from '../blocks';
import { boxesOf, isHeading } from './boxes';
import { CONTAINER_NAMES, containersOf } from './containers';
import { GAP_NAMES, gapsOf } from './gaps';
import { MARK_NAMES, marksOf } from './marks';
import { NAME_FEATURES, nameReader } from './names';
import { PLACE_NAMES, placeReader } from './place';
import { RELATION_NAMES, relationsOf } from './relation';
import { SECTION_NAMES, sectionsOf } from './sections';
import { SHAPE_NAMES, shapeOf } from './shape';
import { WORD_NAMES, wordsOf } from './words';

const NEIGHBOUR = ['weight', 'link share', 'kept', 'heading', 'ends a sentence', 'same container'] as const;
const OFFSETS = [-2, -1, 1, 2] as const;

const PAGE_NAMES = [
  'Readability keeps it', 'is between kept blocks', 'blocks since a kept one', 'blocks to a kept one', 'kept share nearby', 'place on page', 'place among kept',
  'blocks after the headline', 'words are in the headline', 'is said twice before', 'is said again',
  'page weight', 'page blocks', 'page kept share', 'page prose share', 'page link share', 'declared an article', 'has a date', 'declared a discussion', 'declared for sale', 'declared words',
] as const;

/** The features of a block, in the order of the vector; the model's explanation names them. */
export const FEATURE_NAMES: readonly string[] = [
  ...SHAPE_NAMES, ...PLACE_NAMES, ...NAME_FEATURES, ...CONTAINER_NAMES, ...MARK_NAMES,
  ...OFFSETS.flatMap(offset => NEIGHBOUR.map(what => `${offset < 0 ? offset : `+${offset}`} block: ${what}`)),
  ...PAGE_NAMES, ...GAP_NAMES, ...RELATION_NAMES, ...WORD_NAMES, ...SECTION_NAMES,
];

const ARTICLE_TYPE = /article|blogposting|report/, DISCUSSION_TYPE = /discussion|qapage|question|comment/, SALE_TYPE = /product|offer/;
/** Blocks on each side that count as near. */
const NEAR = 5;

/** What the features need to know of a page. */
export interface Surroundings {
  readonly body: Element;
  readonly metadata: Metadata;
  readonly protectedRun: Element | null;
  /** The box that held the headline. */
  readonly headlineAt: Element | null;
  readonly url: string | null;
}

/**
 * @param kept whether Readability keeps a block
 * @returns a vector for each block, ordered as FEATURE_NAMES
 */
export function blockVectors({ body: root, metadata, protectedRun, headlineAt, url }: Surroundings, blocks: readonly TextBlock[], kept: readonly boolean[]): Float32Array[] {
  const shapes = blocks.map(shapeOf);
  const boxOf = boxesOf(root), boxes = blocks.map(({ element }) => boxOf(element));
  const putPlace = placeReader(), names = nameReader();
  const containers = containersOf(boxes, blocks, shapes, kept, protectedRun);
  const marks = marksOf(blocks, hostOf(url));
  const gaps = gapsOf(blocks), relations = relationsOf({ boxes, headlineAt: headlineAt && boxOf(headlineAt), protectedRun: protectedRun && boxOf(protectedRun) }, blocks, shapes, kept), words = wordsOf(blocks, shapes, kept, metadata), sections = sectionsOf(blocks, shapes, kept);
  const weights = shapes.map(shape => shape.weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const sum = (test: (i: number) => boolean): number => weights.reduce((all, weight, i) => (test(i) ? all + weight : all), 0);
  const keptWeight = sum(i => kept[i] === true);
  const linkShare = sum(i => (blocks[i]?.linkLength ?? 0) > (blocks[i]?.text.length ?? 0) / 2) / total;
  const proseShare = sum(i => (weights[i] ?? 0) >= 100 && (blocks[i]?.linkLength ?? 0) < (blocks[i]?.text.length ?? 0) / 2) / total;
  const firstKept = kept.indexOf(true), lastKept = kept.lastIndexOf(true);
  const sinceKept = distances(kept), toKept = distances([...kept].reverse()).reverse();
  const headline = metadata.title.toLowerCase();
  const h1 = Math.max(0, boxes.findIndex(({ name }) => name === 'h1')), headings = boxes.map(({ name }) => (isHeading(name) ? 1 : 0)), parents = boxes.map(({ element }) => element.parentElement);
  const seen = new Map<string, number>();
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  const before = new Map<string, number>();
  const declares = (pattern: RegExp): number => (metadata.types.some(type => pattern.test(type)) ? 1 : 0);
  const ofPage = [Math.log1p(total), Math.log1p(blocks.length), keptWeight / total, proseShare, linkShare, declares(ARTICLE_TYPE), metadata.publishedTime ? 1 : 0, declares(DISCUSSION_TYPE), declares(SALE_TYPE), Math.log1p(metadata.wordCount ?? 0)];
  const near = (i: number): number => {
    let all = 0, own = 0;
    for (let j = Math.max(0, i - NEAR); j <= Math.min(blocks.length - 1, i + NEAR); j++) if (j !== i) { all += weights[j] ?? 0; if (kept[j]) own += weights[j] ?? 0; }
    return own / (all || 1);
  };

  const all = new Float32Array(blocks.length * WIDTH);
  let passed = 0;
  return blocks.map((block, i) => {
    const shape = shapes[i] ?? shapeOf(block), box = boxes[i] ?? boxOf(block.element);
    const said = before.get(block.text) ?? 0;
    before.set(block.text, said + 1);
    const parent = firstWord(block)?.parentElement, inner = parent && parent !== block.element ? boxOf(parent) : box;
    const vector = all.subarray(i * WIDTH, (i + 1) * WIDTH);
    let at = 0;
    const put = (values: ArrayLike<number>): void => { vector.set(values, at); at += values.length; };
    put(shape.values);
    putPlace(box, inner, vector, at);
    at += PLACE_NAMES.length;
    put(names(inner));
    containers.put(i, vector, at);
    at += CONTAINER_NAMES.length;
    put(marks[i] ?? []);
    for (const offset of OFFSETS) {
      const other = blocks[i + offset], own = shapes[i + offset]?.values;
      if (other && own) put([own[0] ?? 0, other.linkLength / other.text.length, kept[i + offset] ? 1 : 0, headings[i + offset] ?? 0, own[4] ?? 0, parents[i + offset] === parents[i] ? 1 : 0]);
      else at += NEIGHBOUR.length;
    }
    put([
      kept[i] ? 1 : 0, i > firstKept && i < lastKept && firstKept >= 0 ? 1 : 0, Math.min(60, sinceKept[i] ?? 60), Math.min(60, toKept[i] ?? 60), near(i), passed / total,
      keptWeight && firstKept >= 0 ? (i - firstKept) / (lastKept - firstKept || 1) : 0,
      Math.min(60, Math.max(-20, i - h1)), block.text.length <= headline.length && headline.includes(block.text.toLowerCase()) ? 1 : 0, Math.min(3, said), Math.min(3, (seen.get(block.text) ?? 1) - said - 1),
      ...ofPage,
    ]);
    for (const family of [gaps, relations, words, sections]) put(family[i] ?? []);
    passed += shape.weight;
    return vector;
  });
}

const WIDTH = FEATURE_NAMES.length;

/** The first of a block's text nodes that has a word. */
function firstWord({ nodes }: TextBlock): Text | undefined {
  for (const node of nodes) if (/\S/.test(node.data)) return node;
  return undefined;
}

function hostOf(url: string | null): string | null {
  try { return url === null ? null : new URL(url).hostname.replace(/^www\./, ''); } catch { return null; }
}

/** Blocks since the last one that is set; large where there was none. */
function distances(set: readonly boolean[]): number[] {
  let at = 99;
  return set.map(one => (at = one ? 0 : at + 1));
}
