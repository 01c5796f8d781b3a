import type { Page } from '../../page';
import { linesSaying, shortLines, shortLinesSaying } from '../../rules-support/all-lines';
import { following, growBox, lineFindings } from '../../rules-support/boxes';
import { textEdges } from '../../rules-support/edges';
import { evidenceOf } from '../../rules-support/evidence';
import { underLabel } from '../../rules-support/labelled';
import type { Line } from '../../rules-support/line';
import { isNamed, isNamedNear } from '../../rules-support/names';
import { has } from '../../rules-support/phrases';
import { surveyOf, type Survey } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 90;
const SHORT = 70;
/** Characters of a biography, and of the box around it. */
const BIO = 900, BIGGEST = 1200;
/** Characters of a closing note that begins with the author's name. */
const SIGNED = 320;
const NAMES = new Set(['author', 'authors', 'bio', 'biography', 'about', 'byline', 'contributor', 'writer', 'profile', 'vcard', 'autor', 'auteur', 'autore', 'staff']);
/** Nothing but an e-mail address, a handle, or a profile's address. */
const CONTACT = /^(?:e-?mail:?\s*)?[\w.+-]{1,40}@[\w.-]{1,40}\.\w{2,10}$|^@\w{2,30}$|^[\w-]{1,30}\.\w{2,10}\/@?[\w.]{2,40}$/i;
/** Whether no more than a biography's prose follows in the text. */
function isClosing(survey: Survey, line: Line): boolean {
  let left = 0;
  for (let i = line.index + 1; i <= survey.lastProse && left <= BIO; i++) left += survey.lines[i]?.weight ?? 0;
  return left <= BIO;
}

/** "Tove Abernathy is a reporter …", after the last paragraph. */
const isSignedOff = (page: Page, line: Line): boolean => line.text.length <= SIGNED && page.metadata.authors.some(name => name.includes(' ') && line.text.startsWith(name));

export const rule: Rule = {
  id: 'author-box',
  family: 'author',
  title: 'About the author',
  reason: 'This introduces the author; the reader view names the author above the text.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, 'author.about', 'author.more')) {
      if (line.prose || line.around.quote || line.around.heading === 1 || line.around.table) continue;
      const about = has(line, 'author.about'), more = has(line, 'author.more') && line.text.length <= SHORT && (line.linkLength > 0 || line.around.heading > 0);
      if (!about && !more) continue;
      if ((line.around.heading > 0 || !line.around.item) && has(line, 'author.chapters') && isClosing(survey, line)) {
        yield* lineFindings(line);
        for (const { element } of following(survey, line, box => box.length <= BIO && !/^h[1-6]$/.test(box.element.localName))) yield { node: element };
        continue;
      }
      const evidence = evidenceOf(page, survey, line, NAMES);
      if (!evidence.edge && !evidence.named && !evidence.boxed && !(evidence.outside && line.index < survey.firstProse)) continue;
      yield* underLabel(survey, line, { lead: 3, box: box => box.length <= BIGGEST && (isNamed(box.element, NAMES) || box.prose <= BIO && box.start >= line.index - 1 && (line.index > survey.firstProse || box.prose === 0)) });
    }
    const { first, last } = textEdges(survey);
    for (const line of shortLines(page, SHORT)) if ((line.index > last || line.index < first) && CONTACT.test(line.text)) yield* lineFindings(line);
    let until = 0;
    for (const line of linesSaying(survey, 'author.bio')) {
      if (line.index < until || line.index <= survey.lastProse - 1 && line.index >= survey.firstProse || line.text.length > BIO || !line.holder.isConnected) continue;
      if (!isNamedNear(line.holder, NAMES, 4) && !isSignedOff(page, line)) continue;
      const box = growBox(survey, line.holder, candidate => candidate.length <= BIGGEST && candidate.prose <= BIO);
      if (box) { yield { node: box.element }; until = box.end; }
    }
  },
};
