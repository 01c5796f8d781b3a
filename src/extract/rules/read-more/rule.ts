import { shortLinesSaying } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { coverageOf, has } from '../../rules-support/phrases';
import type { Rule } from '../rule';

const LONGEST = 240;
/** Share of the line that is link: nearly all, or most of it after a colon, dash or arrow. */
const ALL = 0.85, MOST = 0.5;
/** Share of what follows the lead-in that is link. */
const REST = 0.8;
/** A lead-in of at most sixty characters, closed by a mark. */
const LEAD = /^[^.!?]{2,60}?\s?[:：|»›→>–—\-]/;

/** "Related" and nothing else before a story's title. */
function isLabelled(line: Line): boolean {
  const label = line.text.slice(0, line.text.length - line.linkLength);
  return !line.prose && line.links === 1 && line.linkLength > label.length && coverageOf(label, 'related.labels') === 1;
}

export const rule: Rule = {
  id: 'read-more',
  family: 'related',
  title: '“Read more” lines',
  reason: 'This line between paragraphs leads to another story.',
  mayTakeProse: false,
  *find(page) {
    for (const line of shortLinesSaying(page, LONGEST, 'related.leads')) {
      if (line.around.quote || line.around.table || line.around.caption) continue;
      const linked = line.linkLength / line.text.length, lead = LEAD.exec(line.text)?.[0].length ?? 0;
      if (linked > 0 && (isLabelled(line) || linked >= ALL || linked >= MOST && !line.prose && has(line, 'related.also') || lead > 0 && (linked >= MOST || line.linkLength >= REST * (line.text.length - lead)))) yield* lineFindings(line);
    }
  },
};
