import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { evidenceOf } from '../../rules-support/evidence';
import { begins, has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 60;
/** "1 / 12" */
const COUNTER = /^\d{1,3}\s*[/|]\s*\d{1,3}$/;
/** "[1/12]" */
const BRACKETED = /^\[\d{1,3}\s*\/\s*\d{1,3}\]$/;
/** Characters of a slide's caption that begins with its number. */
const LONGEST_SLIDE = 240;
const NAMES = new Set(['gallery', 'slideshow', 'slider', 'carousel', 'lightbox', 'slide', 'swiper', 'image', 'photo', 'figure', 'enlarge', 'zoom', 'galerie', 'picture', 'fotos', 'caption']);

export const rule: Rule = {
  id: 'gallery-controls',
  family: 'media',
  title: 'Gallery controls',
  reason: 'These words move through or enlarge pictures.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLines(page, LONGEST_SLIDE)) {
      if (!line.around.quote && !line.around.table && (begins(line, 'media.slides') || BRACKETED.test(line.text))) { yield* lineFindings(line); continue; }
      if (line.text.length > LONGEST) continue;
      if (line.prose || line.around.table || line.around.quote || line.around.heading === 1 || !(has(line, 'media.gallery') || COUNTER.test(line.text))) continue;
      const evidence = evidenceOf(page, survey, line, NAMES);
      if (evidence.control || evidence.linked || evidence.named || line.around.caption || line.media > 0) yield* lineFindings(line);
    }
  },
};
