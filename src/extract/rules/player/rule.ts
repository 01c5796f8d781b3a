import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { evidenceOf, weightOf } from '../../rules-support/evidence';
import { isNamedNear } from '../../rules-support/names';
import { has } from '../../rules-support/phrases';
import type { Rule } from '../rule';

const LONGEST = 300;
const NAMES = new Set(['video', 'player', 'audio', 'jwplayer', 'vjs', 'podcast', 'media', 'listen', 'speech', 'tts', 'jw', 'brightcove', 'loading', 'loader', 'spinner', 'playlist']);
/** Running times: "0:00 / 3:41". */
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?(?:\s*\/?\s*\d{1,2}:\d\d(?::\d\d)?)?$/;

export const rule: Rule = {
  id: 'player',
  family: 'media',
  title: 'Player controls',
  reason: 'These words belong to a video or audio player.',
  mayTakeProse: false,
  *find(page) {
    for (const [line, survey] of shortLines(page, LONGEST)) {
      if (line.around.quote || line.around.heading === 1) continue;
      const sure = has(line, 'media.sure') && (!line.prose || !(page.protectedRun?.contains(line.holder) ?? false) || isNamedNear(line.holder, NAMES, 3));
      const label = has(line, 'media.labels', 'media.loading') && weightOf(evidenceOf(page, survey, line, NAMES)) >= 1 && !(line.around.heading > 1 && line.text.length < 12);
      const clock = CLOCK.test(line.text) && isNamedNear(line.holder, NAMES, 4);
      if (sure || label || clock) yield* lineFindings(line);
    }
  },
};
