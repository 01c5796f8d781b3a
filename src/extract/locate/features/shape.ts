import type { TextBlock } from '../blocks';

/** Measures of a block's own words, the same for every language. */
export interface Shape {
  /** Characters; CJK characters count as two and a half. */
  readonly weight: number;
  readonly words: number;
  readonly values: readonly number[];
}

export const SHAPE_NAMES = [
  'weight', 'words', 'link share', 'sentence ends', 'ends a sentence', 'commas', 'digit share', 'capital share', 'capitalised words',
  'ends with colon', 'asks', 'has ©', 'has @', 'has | or »', 'has a price', 'has a year', 'has a clock time', 'starts lower', 'all capitals', 'starts with a quote mark', 'nodes',
] as const;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function shapeOf(block: TextBlock): Shape {
  const { text } = block;
  const cjk = /[^\x00-\u2e7f]/.test(text) ? count(text, CJK) : 0;
  const spaced = count(text, /\S+/g);
  const words = spaced + cjk / 2;
  const weight = text.length + cjk * 1.5;
  const letters = count(text, /\p{L}/gu) || 1;
  const capitals = count(text, /\p{Lu}/gu);
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  return {
    weight, words,
    values: [
      Math.log1p(weight), Math.log1p(words), block.linkLength / text.length,
      count(text, /[.!?…](?=\s|$|["”»’)])|[。！？؟।]/g), flag(/[.!?…。！？؟।][\s"”»’)\]]*$/.test(text)), count(text, /[,;，、،؛]/g),
      count(text, /\d/g) / text.length, capitals / letters, count(text, /(?:^|\s)\p{Lu}/gu) / (spaced || 1),
      flag(/[:：]$/.test(text)), flag(/[?？؟]/.test(text)), flag(/©|\(c\)/i.test(text)), flag(/@/.test(text)), flag(/[|»›→]/.test(text)),
      flag(/[$€£¥]\s?\d|\d\s?[$€£¥]/.test(text)), flag(/\b(?:19|20)\d\d\b/.test(text)), flag(/\b\d{1,2}:\d\d\b/.test(text)),
      flag(/^\p{Ll}/u.test(text)), flag(capitals > 3 && capitals / letters > 0.8), flag(/^["“„«「『]/.test(text)), Math.min(9, block.nodes.length),
    ],
  };
}
