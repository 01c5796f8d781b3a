import type { TextBlock } from '../blocks';
import { CAPITAL, DIGIT, LETTER, SPACE, SYLLABIC, kindOf } from '../../characters';

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

/** Counts of a text's characters, in one pass. */
function countOf(text: string): { cjk: number; spaced: number; letters: number; capitals: number; digits: number; capitalised: number } {
  let cjk = 0, spaced = 0, letters = 0, capitals = 0, digits = 0, capitalised = 0;
  for (let i = 0, apart = true; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind & SPACE) { apart = true; continue; }
    if (apart) { spaced++; if (kind & CAPITAL) capitalised++; apart = false; }
    if (kind & LETTER) letters++;
    if (kind & CAPITAL) capitals++;
    if (kind & DIGIT) digits++;
    if (kind & SYLLABIC) cjk++;
  }
  return { cjk, spaced, letters: letters || 1, capitals, digits, capitalised };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const flag = (yes: boolean): number => (yes ? 1 : 0);

export function shapeOf(block: TextBlock): Shape {
  const { text } = block;
  const { cjk, spaced, letters, capitals, digits, capitalised } = countOf(text);
  const words = spaced + cjk / 2;
  const weight = text.length + cjk * 1.5;
  return {
    weight, words,
    values: [
      Math.log1p(weight), Math.log1p(words), block.linkLength / text.length,
      count(text, /[.!?…](?=\s|$|["”»’)])|[。！？؟।]/g), flag(/[.!?…。！？؟।][\s"”»’)\]]*$/.test(text.slice(-ENDING))), count(text, /[,;，、،؛]/g),
      digits / text.length, capitals / letters, capitalised / (spaced || 1),
      flag(/[:：]$/.test(text.slice(-1))), flag(/[?？؟]/.test(text)), flag(/©|\(c\)/i.test(text)), flag(text.includes('@')), flag(/[|»›→]/.test(text)),
      flag(/[$€£¥]\s?\d|\d\s?[$€£¥]/.test(text)), flag(digits >= 4 && /\b(?:19|20)\d\d\b/.test(text)), flag(digits >= 3 && /\b\d{1,2}:\d\d\b/.test(text)),
      flag(/^\p{Ll}/u.test(text)), flag(capitals > 3 && capitals / letters > 0.8), flag(/^["“„«「『]/.test(text)), Math.min(9, block.nodes.length),
    ],
  };
}

/** Characters at the end of a text that marks and closing quotes can take. */
const ENDING = 40;
