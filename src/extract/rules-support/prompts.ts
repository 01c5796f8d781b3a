import type { Page } from '../page';
import type { Role } from '../phrases/book';
import type { Finding } from '../rules/rule';
import { linesSaying } from './all-lines';
import { growBox, isThere, lineFindings, linesOf } from './boxes';
import { evidenceOf, weightOf } from './evidence';
import type { Line } from './line';
import { begins, has } from './phrases';
import { surveyOf, type Box } from './survey';

/** A prompt: words that ask the reader for something, and what may stand around them. */
export interface Prompt {
  /** Of these roles a phrase stands in each line that `asks` takes. */
  readonly says: readonly Role[];
  /** Words that make a line a prompt where structure backs them. */
  readonly asks: (line: Line) => boolean;
  /** Words that may stand beside a prompt in its box: labels, benefits, buttons. */
  readonly belongs: (line: Line) => boolean;
  /** Short lines that are one even where nothing else tells it. */
  readonly commands?: (line: Line) => boolean;
  /** Names of boxes that support it. */
  readonly names: ReadonlySet<string>;
  /** Characters of the longest prompt; 320 by default. */
  readonly longest?: number;
  /** Kinds of structure that must back the words; 1 by default, and one more for prose. */
  readonly enough?: number;
}

const LONGEST = 320;
/** Characters of an imperative that stands for itself. */
const LONGEST_COMMAND = 120;
/** Kinds of structure that must back a line; one more where it is prose. */
const ENOUGH = 1;
/** Share of a box's words that must be the prompt's. */
const MOSTLY = 0.5;
/** Characters of the largest box of a prompt. */
const BIGGEST = 2500;

/** Share of a line that is link where it serves as a button. */
const LINKED = 0.9;
/** Characters of a box whose words are all the prompt's where a button ends it, lines that may stand before the prompt, and their prose. */
const FORM = 420, LINES = 6, BEFORE = 3, PROSE = 200;

/** A few lines under the prompt that end in a button: benefits and conditions, in whatever words. */
const isSmallForm = (box: Box, prompt: Line, lines: readonly Line[], ours: (line: Line) => boolean): boolean =>
  box.length <= FORM && box.start >= prompt.index - BEFORE && box.prose <= PROSE && lines.length <= LINES && !lines.some(line => line.prose && line.index < prompt.index) && lines.some(line => line.controlLength > 0 || line.linkLength >= LINKED * line.text.length && ours(line));

export function* findPrompts(page: Page, prompt: Prompt): Generator<Finding> {
  const survey = surveyOf(page);
  let until = 0;
  for (const line of linesSaying(survey, ...prompt.says)) {
    if (line.index < until || line.text.length > (prompt.longest ?? LONGEST) || line.around.code || line.around.quote || !prompt.asks(line) || !isThere(line)) continue;
    const opens = begins(line, 'prompts.openings') || begins(line, 'newsletter.verbs') && has(line, 'prompts.address');
    // "Subscribe to our newsletter …": an imperative with its object is a prompt even where nothing else tells it.
    const commands = line.text.length <= LONGEST_COMMAND && (begins(line, 'newsletter.verbs') && has(line, 'newsletter.nouns') || prompt.commands?.(line) === true);
    if (weightOf(evidenceOf(page, survey, line, prompt.names)) + (commands ? 2 : Number(opens && line.around.heading === 0)) < (prompt.enough ?? ENOUGH) + Number(line.prose)) continue;
    const ours = (candidate: Line): boolean => prompt.asks(candidate) || prompt.belongs(candidate);
    const box = growBox(survey, line.holder, candidate => {
      if (candidate.end - candidate.start === 1) return true;
      if (candidate.length > BIGGEST) return false;
      const lines = linesOf(survey, candidate);
      if (isSmallForm(candidate, line, lines, ours)) return true;
      const share = lines.reduce((sum, each) => sum + (ours(each) ? each.text.length : 0), 0) / Math.max(1, candidate.length);
      return share >= MOSTLY;
    });
    if (box) { yield { node: box.element }; until = box.end; } else yield* lineFindings(line);
  }
}
