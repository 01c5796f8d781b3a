import { shortLines } from '../../rules-support/all-lines';
import { growBox, isThere, lineFindings, linesOf } from '../../rules-support/boxes';
import { evidenceOf, weightOf } from '../../rules-support/evidence';
import type { Line } from '../../rules-support/line';
import { isNamedNear } from '../../rules-support/names';
import { coverage, has, tokensIn } from '../../rules-support/phrases';
import { surveyOf, type Box, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 300;
const NAMES = new Set(['video', 'player', 'audio', 'jwplayer', 'vjs', 'podcast', 'media', 'listen', 'speech', 'tts', 'jw', 'brightcove', 'loading', 'loader', 'spinner', 'playlist']);
/** Running times: "0:00 / 3:41". */
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?(?:\s*\/?\s*\d{1,2}:\d\d(?::\d\d)?)?$/;

/** Characters of a row of controls, and of the longest that stands without a control or a box's name. */
const LONGEST_ROW = 140, LONGEST_BARE = 60;

/** "Play Mute 0:00 / 1:47 Full screen": nothing but words of controls, among them one of what they do. */
function isRow(line: Line): boolean {
  if (line.prose || line.text.length > LONGEST_ROW || line.around.heading > 0 || line.around.item && line.controlLength === 0 || line.around.table || line.around.caption) return false;
  const enough = line.controlLength > 0 || isNamedNear(line.holder, NAMES, 3) || line.text.length <= LONGEST_BARE && (CLOCKS.test(line.text) || tokensIn(line).length > 2 && !/[.!?]$/.test(line.text));
  return enough && tokensIn(line).length > 1 && has(line, 'media.verbs') && coverage(line, 'media.words', 'media.labels', 'author.readTime') >= 0.99;
}
/** Share of a player's lines that say so, fewest lines, and characters of the largest. */
const MOSTLY = 0.4, FEWEST = 3, BIGGEST = 2500;

/** The whole of a player's box: what else stands in it are settings and the clip's title. */
function isPlayer(survey: Survey, box: Box): boolean {
  if (box.prose > 0 || box.length > BIGGEST) return false;
  const lines = linesOf(survey, box), ours = lines.filter(line => has(line, 'media.sure', 'media.labels') || isRow(line)).length;
  return lines.length >= FEWEST && ours >= MOSTLY * lines.length;
}
/** Without any of these a line is no player's, unless it is a running time. */
const SAID = ['media.sure', 'media.labels', 'media.loading', 'media.verbs'] as const;
const CLOCKS = /\d{1,2}:\d\d/;

export const rule: Rule = {
  id: 'player',
  family: 'media',
  title: 'Player controls',
  reason: 'These words belong to a video or audio player.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLines(page, LONGEST)) {
      if (line.around.quote || line.around.heading === 1 || !has(line, ...SAID) && !CLOCK.test(line.text)) continue;
      const sure = has(line, 'media.sure') && (!line.prose || !(page.protectedRun?.contains(line.holder) ?? false) || isNamedNear(line.holder, NAMES, 3));
      const label = has(line, 'media.labels', 'media.loading') && weightOf(evidenceOf(page, survey, line, NAMES)) >= 1 && !(line.around.heading > 1 && line.text.length < 12);
      const clock = CLOCK.test(line.text) && isNamedNear(line.holder, NAMES, 4);
      if (!sure && !label && !clock && !isRow(line) || !isThere(line)) continue;
      const box = growBox(survey, line.holder, candidate => candidate.end - candidate.start === 1 || isPlayer(survey, candidate));
      if (box && box.end - box.start > 1) yield { node: box.element }; else yield* lineFindings(line);
    }
  },
};
