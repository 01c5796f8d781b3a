import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { isNamed, isNamedNear } from '../../rules-support/names';
import { coverage, coverageOf, has } from '../../rules-support/phrases';
import { surveyOf } from '../../rules-support/survey';
import type { Rule } from '../rule';

/** Names of icon fonts' elements; their text is a ligature that the font draws as a picture. */
const ICON_NAMES = new Set(['icon', 'icons', 'material', 'symbols', 'glyph', 'glyphicon', 'ico', 'mdi', 'fa']);
const LIGATURE = /^[a-z\d]+(?:_[a-z\d]+)*$/;
const SNAKE = /^[a-z\d]+(?:_[a-z\d]+)+$/;
const CAMEL = /\p{Ll}\p{Lu}/u, CAMELS = /(\p{Ll})(\p{Lu})/gu;
/** ASCII first: it is most of what pages say, and is told much faster. */
const isCamel = (text: string): boolean => /[a-z][A-Z]/.test(text) || NOT_ASCII.test(text) && CAMEL.test(text);
const NOT_ASCII = /[^\x00-\x7f]/;
const LONGEST_LIGATURE = 40;
const LONGEST = 480;
/** Share of a line's words that are words of icon names. */
const MOSTLY = 0.9;
/** Words from which a line of icon names is a sprite's, wherever it stands. */
const RUN = 6;

export const rule: Rule = {
  id: 'icon-labels',
  family: 'icon',
  title: 'Icon labels',
  reason: 'These are names of the page’s icons, made for machines rather than readers.',
  mayTakeProse: false,
  *find(page) {
    const survey = surveyOf(page);
    for (const element of survey.inlines) {
      if (!isNamed(element, ICON_NAMES)) continue;
      const text = (element.textContent ?? '').trim();
      if (text.length > LONGEST_LIGATURE || !LIGATURE.test(text) || !element.isConnected) continue;
      const control = element.parentElement;
      yield { node: control && isControl(control, text) ? control : element };
    }
    for (const line of shortLines(page, LONGEST)) {
      if (line.prose) continue;
      if (line.text.includes('_') && SNAKE.test(line.text) && (line.links > 0 || line.controlLength > 0 || isNamedNear(line.holder, ICON_NAMES, 2))) { yield* lineFindings(line); continue; }
      const camel = isCamel(line.text);
      if (!camel && !has(line, 'icons.sure')) continue;
      const text = camel ? line.text.replace(CAMELS, '$1 $2') : line.text;
      const share = (...roles: readonly ('icons.sure' | 'icons.words')[]): number => (text === line.text ? coverage(line, ...roles) : coverageOf(text, ...roles));
      const sure = share('icons.sure');
      if (sure === 0 || share('icons.sure', 'icons.words') < MOSTLY) continue;
      const run = text.split(/\s+/).length >= RUN;
      if (run || sure === 1 && (line.linkLength + line.controlLength > 0 || line.media > 0 || line.text.length < LONGEST_LIGATURE && (survey.firstProse < 0 || line.index < survey.firstProse || line.index > survey.lastProse))) yield* lineFindings(line);
    }
  },
};

/** A box of its own with an unfolding arrow and a word or two ("In this story") is a control, although it is no button. */
function isControl(box: Element, ligature: string): boolean {
  const text = (box.textContent ?? '').trim();
  return UNFOLDS.test(ligature) && (box.localName === 'div' || box.localName === 'span') && text.length - ligature.length <= LONGEST_CONTROL && !/[.!?]$/.test(text) && box.querySelectorAll('a, h1, h2, h3, h4, p, li, td').length === 0;
}
const UNFOLDS = /^(?:expand_(?:more|less)|keyboard_arrow_(?:down|up)|arrow_drop_(?:down|up)|unfold_(?:more|less))$/;
const LONGEST_CONTROL = 24;
