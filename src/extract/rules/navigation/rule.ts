import type { Page } from '../../page';
import { shortLines } from '../../rules-support/all-lines';
import { growBox, lineFindings } from '../../rules-support/boxes';
import type { Line } from '../../rules-support/line';
import { isNamedNear } from '../../rules-support/names';
import { begins, has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const LONGEST = 160;
const SHORT = 120;
const LINKS = 0.5;
const NAMES = new Set(['breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'trail']);

/** A label of the site's controls: a link, a button, or outside the article. */
const isLabel = (page: Page, line: Line): boolean =>
  line.linkLength > 0 || line.controlLength > 0 || line.around.section !== null || !(page.protectedRun?.contains(line.holder) ?? false) && line.around.heading === 0;

/** "Home > Politics > Europe": links parted by marks, under a trail's first word or name. */
const isTrail = (line: Line): boolean =>
  line.links >= 1 && (begins(line, 'navigation.trails') || isNamedNear(line.holder, NAMES)) && (/[>›»/|→·•]/.test(line.text) || line.linkLength >= LINKS * line.text.length && isNamedNear(line.holder, NAMES));

/** "Home | Archive | Contact": nothing but links and the marks between them. */
const isLinkBar = (line: Line): boolean =>
  line.links >= 2 && /[|·•]/.test(line.text) && line.text.replace(/[\s|·•]/g, '').length <= line.linkLength;

/** Sections under one another in a column of an old page: links, and a word or two over them. */
const isLinkColumn = (page: Page, line: Line): boolean =>
  line.links >= 3 && !/[.!?]$/.test(line.text) && line.text.length - line.linkLength <= LABELS && line.linkLength >= LINKS * line.text.length && !(page.protectedRun?.contains(line.holder) ?? false);
/** Characters of the words over a column of links. */
const LABELS = 40;

export const rule: Rule = {
  id: 'navigation',
  family: 'navigation',
  title: 'Navigation',
  reason: 'These words lead around the site.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const { element: nav, kind } of survey.landmarks) {
      if (kind !== 'nav') continue;
      const box = survey.box(nav);
      if (nav.isConnected && !survey.holdsRun(nav) && (!box || box.prose === 0 && (box.linkDensity >= LINKS || box.length <= SHORT))) yield { node: nav };
    }
    for (const line of shortLines(page, LONGEST)) {
      if (line.prose || line.around.quote || line.around.table || line.around.caption || line.around.heading === 1) continue;
      if (has(line, 'navigation.labels') && isLabel(page, line)) { yield* lineFindings(line); continue; }
      if ((isTrail(line) || isLinkBar(line) || isLinkColumn(page, line)) && (survey.firstProse < 0 || line.index < survey.firstProse || line.index > survey.lastProse)) {
        const box = growBox(survey, line.holder, candidate => candidate.prose === 0 && candidate.length <= LONGEST && candidate.linkDensity >= LINKS);
        if (box) yield { node: box.element }; else yield* lineFindings(line);
      }
    }
  },
};
