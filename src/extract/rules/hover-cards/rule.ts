import { isNamed } from '../../rules-support/names';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

const NAMES = new Set(['rollover', 'tooltip', 'popup', 'popover', 'hover', 'hovercard', 'flyout', 'dropdown']);
/** Links of a card, its characters, and the share of them that is link: a name with a link of its own is no card. */
const FEWEST = 2, SHORTEST = 60, LINKS = 0.8;

export const rule: Rule = {
  id: 'hover-cards',
  family: 'related',
  title: 'Cards behind names',
  reason: 'This card opens when the pointer rests on a name; it leads to other stories.',
  mayTakeProse: false,
  *find(page) {
    for (const element of surveyOf(page).inlines) {
      if (!isNamed(element, NAMES) || !element.isConnected) continue;
      const links = [...element.querySelectorAll('a')];
      const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').length, 0), length = (element.textContent ?? '').length;
      if (links.length >= FEWEST && length >= SHORTEST && linked >= LINKS * length) yield { node: element };
    }
  },
};
