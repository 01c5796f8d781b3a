import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

/** Signs that documents put beside a heading for its own address, and their names. */
const MARK = /^(?:[#¶§\u{1F517}\u2693\u2013-]+\uFE0F?|permalink|anchor|link|copy link|direct link|link to (?:this )?(?:heading|section).{0,80}|direct link to .{1,80})$/iu;
const PLACE = /#./;

export const rule: Rule = {
  id: 'heading-links',
  family: 'navigation',
  title: 'Links beside headings',
  reason: 'This mark gives the heading’s own address; it is not part of the heading.',
  mayTakeProse: false,
  *find(page) {
    for (const { around, nodes, links } of surveyOf(page).lines) {
      if (around.heading === 0 || links === 0) continue;
      for (const node of nodes) {
        if (node.nodeType !== 1) continue;
        const element = node as Element;
        const anchors = element.localName === 'a' ? [element] : element.querySelectorAll('a[href]');
        for (const anchor of anchors) if (PLACE.test(anchor.getAttribute('href') ?? '') && MARK.test((anchor.textContent ?? '').trim())) yield { node: anchor };
      }
    }
  },
};
