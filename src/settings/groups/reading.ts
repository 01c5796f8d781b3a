import type { Group } from '../group';

/** How somebody reads: what the tools of the reader view keep to. */
export interface ReadingSettings {
  /** Single letters do something (WCAG 2.1.4 wants them to be switched off by who speaks to their computer). */
  readonly letterKeys: boolean;
  /** Lines that the line focus leaves clear. */
  readonly focusLines: 1 | 3 | 5;
  /** Speed of reading aloud: 1 is the voice's own. */
  readonly speechRate: number;
  /** The voice by primary language, by its name: what a reader chose. */
  readonly speechVoices: Readonly<Record<string, string>>;
}

const MOST_VOICES = 100;
const LONGEST_NAME = 200;

export const READING: Group<ReadingSettings> = {
  letterKeys: { initial: true, check: (value): value is boolean => typeof value === 'boolean' },
  focusLines: { initial: 3, check: (value): value is 1 | 3 | 5 => value === 1 || value === 3 || value === 5 },
  speechRate: { initial: 1, check: (value): value is number => typeof value === 'number' && value >= 0.5 && value <= 3 },
  speechVoices: {
    initial: {},
    check: (value): value is Readonly<Record<string, string>> =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= MOST_VOICES
      && Object.entries(value).every(([lang, name]) => /^[a-z]{2,3}$/u.test(lang) && typeof name === 'string' && name.length <= LONGEST_NAME),
  },
};
