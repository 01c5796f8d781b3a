import { shortLinesSaying } from '../../rules-support/all-lines';
import { growBox, lineFindings } from '../../rules-support/boxes';
import { evidenceOf, weightOf } from '../../rules-support/evidence';
import { isNamed } from '../../rules-support/names';
import { has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 300;
const SMALL = 400;
const NAMES = new Set(['comment', 'comments', 'disqus', 'respond', 'reply', 'discussion', 'commentlist', 'conversation', 'coral', 'kommentare', 'commentaires', 'comentarios']);

export const rule: Rule = {
  id: 'comments',
  family: 'comments',
  title: 'Comments',
  reason: 'Readers’ comments and the form to write one stand apart from the article.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, 'comments.labels', 'comments.sure', 'comments.leads')) {
      if (line.around.quote || line.around.heading === 1) continue;
      const label = has(line, 'comments.labels'), sure = has(line, 'comments.sure') || has(line, 'comments.leads') && line.around.heading > 0;
      if (!label && !sure) continue;
      const evidence = evidenceOf(page, survey, line, NAMES);
      const after = line.index > survey.lastProse;
      if (weightOf(evidence) < (line.prose ? 2 : 1)) continue;
      const box = growBox(survey, line.holder, candidate => candidate.end - candidate.start === 1 || candidate.start > survey.lastProse && isNamed(candidate.element, NAMES) || candidate.length <= SMALL && candidate.prose === 0 && candidate.start >= line.index - 1);
      if (box && (after || box.length <= SMALL)) yield { node: box.element }; else yield* lineFindings(line);
    }
  },
};
