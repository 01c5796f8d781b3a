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

/** "Related" and nothing else before a story's title, or before several with marks between them. */
function isLabelled(line: Line): boolean {
  if (line.prose || line.links === 0 || line.linkLength < HALF * line.text.length) return false;
  const first = line.holder.querySelector('a')?.textContent?.replace(/\s+/g, ' ').trim(), at = first ? line.text.indexOf(first) : -1;
  if (at <= 0 || line.text.length - at - line.linkLength > line.links * MARKS) return false;
  return coverageOf(line.text.slice(0, at), 'related.labels') === 1;
}
const HALF = 0.5;
/** Characters between two such titles. */
const MARKS = 4;

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
