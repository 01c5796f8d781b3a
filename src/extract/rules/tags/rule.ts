import { shortLinesSaying } from '../../rules-support/all-lines';
import { growBox } from '../../rules-support/boxes';
import { underLabel } from '../../rules-support/labelled';
import { isNamed, isNamedNear } from '../../rules-support/names';
import { has } from '../../rules-support/phrases';
import { surveyOf, type Box } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 300;
const BIGGEST = 600;
const LINKS = 0.6;
const NAMES = new Set(['tag', 'tags', 'topic', 'topics', 'keywords', 'category', 'categories', 'cat', 'schlagworte', 'etiquetas', 'taxonomy']);
const SURE = new Set(['tags', 'tag', 'topics', 'keywords', 'tagcloud', 'categories']);

const isTagLink = (node: Node): boolean => node.nodeType === 1 && (node as Element).localName === 'a' && /\btag\b/.test((node as Element).getAttribute('rel') ?? '');

export const rule: Rule = {
  id: 'tags',
  family: 'tags',
  title: 'Tags and topics',
  reason: 'These are the site’s keywords for the story.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const line of shortLinesSaying(page, LONGEST, 'tags.labels', 'tags.leads')) {
      if (line.prose || line.around.quote || line.around.table || line.around.heading === 1) continue;
      const alone = has(line, 'tags.labels'), lead = has(line, 'tags.leads') && line.linkLength > 0 && (line.linkLength >= 0.5 * line.text.length || /^[^:：]{2,20}[:：]/.test(line.text));
      if (!alone && !lead) continue;
      const edge = line.index > survey.lastProse || line.index < survey.firstProse || !(page.protectedRun?.contains(line.holder) ?? false);
      if (!edge) continue;
      const isList = (box: Box): boolean => box.prose === 0 && box.linkDensity >= LINKS && box.length <= BIGGEST;
      const findings = [...underLabel(survey, line, { box: isList, beside: isList, lead: 0 })];
      if (lead || findings.length > 1 || findings.some(({ node }) => node.nodeType === 1 && (survey.box(node as Element)?.linkDensity ?? 0) >= LINKS) || isNamedNear(line.holder, NAMES)) yield* findings;
    }
    let until = 0;
    for (const line of survey.lines) {
      if (line.index < until || line.links === 0 || line.text.length > BIGGEST || line.linkLength < LINKS * line.text.length || !line.holder.isConnected) continue;
      if (!line.nodes.every(node => isTagLink(node)) && !isNamedNear(line.holder, SURE, 2)) continue;
      const box = growBox(survey, line.holder, candidate => candidate.prose === 0 && candidate.linkDensity >= LINKS && candidate.length <= BIGGEST && isNamed(candidate.element, SURE));
      if (box) { yield { node: box.element }; until = box.end; }
    }
  },
};
