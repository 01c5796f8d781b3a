import type { Line } from './line';
import { has } from './phrases';
import type { Survey } from './survey';

/** Where the text really begins and ends: its first and last prose that is not itself a prompt. Line indexes, -1 without prose. */
export interface Edges {
  readonly first: number;
  readonly last: number;
}

/** Prompts that may stand one after the other at an end of the text. */
const MOST = 10;
const LONGEST = 320;
const QUOTED = /^["'“„«‘「]/;

const known = new WeakMap<Survey, Edges>();

export function textEdges(survey: Survey): Edges {
  const edges = known.get(survey) ?? { first: edge(survey, survey.firstProse, 1), last: edge(survey, survey.lastProse, -1) };
  known.set(survey, edges);
  return edges;
}

function edge(survey: Survey, from: number, step: -1 | 1): number {
  let at = from, prompts = 0;
  for (let i = from; i >= survey.firstProse && i <= survey.lastProse && i >= 0; i += step) {
    const line = survey.lines[i];
    if (!line?.prose) continue;
    at = i;
    if (!isPrompt(line)) return i;
    if (++prompts > MOST) return from;
  }
  return prompts ? from : at;
}

/** A sentence that asks the reader for something and says "you" or "we" to it: reporting about such offers does not. */
const isPrompt = (line: Line): boolean =>
  line.text.length <= LONGEST && !QUOTED.test(line.text) && has(line, 'prompts.address')
  && (has(line, 'newsletter.nouns') && has(line, 'newsletter.verbs') || has(line, 'paywall.sure', 'prompts.donate', 'prompts.app', 'advertising.notes', 'comments.sure', 'prompts.correct', 'status.messages', 'consent.sure', 'consent.framework'));
