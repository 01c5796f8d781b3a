import type { Group } from '../group';
import { choice, colour, flag, whole } from '../kinds';
import { isOwnCss } from '../own-css';

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast', 'own'] as const;
export const FACES = ['script', 'serif', 'sans', 'mono', 'legible', 'dyslexic'] as const;
export const ALIGNMENTS = ['script', 'start', 'justify'] as const;

export type Theme = (typeof THEMES)[number];
export type Face = (typeof FACES)[number];
export type Alignment = (typeof ALIGNMENTS)[number];

/** How an article looks to whoever reads it. */
export interface Appearance {
  readonly theme: Theme;
  /** `script`: what the article's script is read best in. */
  readonly face: Face;
  /** Per cent of the script's own size. */
  readonly size: number;
  /** Letters in a line, about. */
  readonly width: number;
  /** Per cent of the script's own line height. */
  readonly leading: number;
  /** Hundredths of the size, between letters. */
  readonly letterSpacing: number;
  /** Hundredths of the size, between words. */
  readonly wordSpacing: number;
  readonly align: Alignment;
  readonly pictures: boolean;
  readonly captions: boolean;
  /** Links are told from the words around them. */
  readonly links: boolean;
  /** Japanese and Chinese from top to bottom. */
  readonly vertical: boolean;
  /** On paper, where links lead is written in numbered notes. */
  readonly printLinks: boolean;
  /** The `own` theme's colours. */
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  /** Rules for the text alone, in a person's own words. */
  readonly css: string;
}

/** Ends of the scales, and the step of a slider. */
export const SCALES = {
  size: { min: 60, max: 240, step: 10 },
  width: { min: 35, max: 100, step: 5 },
  leading: { min: 75, max: 150, step: 5 },
  letterSpacing: { min: 0, max: 20, step: 1 },
  wordSpacing: { min: 0, max: 60, step: 5 },
} as const;
export type Scale = keyof typeof SCALES;

const scale = (name: Scale, initial: number): ReturnType<typeof whole> => whole(SCALES[name].min, SCALES[name].max, initial);

export const APPEARANCE: Group<Appearance> = {
  theme: choice(THEMES, 'system'),
  face: choice(FACES, 'script'),
  size: scale('size', 100),
  width: scale('width', 70),
  leading: scale('leading', 100),
  letterSpacing: scale('letterSpacing', 0),
  wordSpacing: scale('wordSpacing', 0),
  align: choice(ALIGNMENTS, 'script'),
  pictures: flag(true),
  captions: flag(true),
  links: flag(true),
  vertical: flag(false),
  printLinks: flag(false),
  paper: colour('#fdfcf9'),
  ink: colour('#211e1a'),
  accent: colour('#9b3216'),
  css: { initial: '', check: isOwnCss },
};

export const APPEARANCE_NAMES = Object.keys(APPEARANCE) as readonly (keyof Appearance)[];
export const INITIAL_APPEARANCE = Object.fromEntries(APPEARANCE_NAMES.map((name) => [name, APPEARANCE[name].initial])) as unknown as Appearance;
