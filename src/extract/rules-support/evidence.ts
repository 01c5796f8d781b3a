import type { Page } from '../page';
import { textEdges } from './edges';
import type { Line } from './line';
import { isNamedNear } from './names';
import type { Box, Survey } from './survey';

const FRAME = new Set(['html', 'body', 'main', 'article']);
const BOXES = new Set(['div', 'section', 'aside', 'form', 'fieldset', 'table', 'footer', 'nav', 'header', 'figure', 'details', 'dialog']);
/** Levels that are climbed to find a box. */
const NEAR = 4;

/** What stands behind a line's words: structure that article text does not have. */
export interface Evidence {
  /** Outside the article's run of paragraphs, before or after it. */
  readonly outside: boolean;
  /** After the last paragraph of prose, or before the first, prompts not counted. */
  readonly edge: boolean;
  /** In a box of its own that holds little prose. */
  readonly boxed: boolean;
  /** A good part of it is link or control. */
  readonly linked: boolean;
  /** Its box is named for this kind of clutter. */
  readonly named: boolean;
  /** In a form, or a small box with a form, or holds a control. */
  readonly control: boolean;
}

/** Share of links from which a line leads elsewhere rather than citing. */
const LINKED = 0.3;
/** Weight of prose that a box of clutter may hold. */
const LITTLE_PROSE = 450;

export function evidenceOf(page: Page, survey: Survey, line: Line, names: ReadonlySet<string>): Evidence {
  const inRun = page.protectedRun?.contains(line.holder) ?? false;
  const { first, last } = textEdges(survey);
  const box = smallBox(page, survey, line);
  const edge = last >= 0 && (line.index > last || line.index < first && inRun);
  return {
    outside: !inRun,
    edge,
    boxed: box !== null,
    linked: line.linkLength >= LINKED * line.text.length || line.controlLength > 0 || edge && line.links > 0,
    named: isNamedNear(line.holder, names, NEAR) && !(page.protectedRun !== null && isNamedNear(page.protectedRun, names, 1)),
    control: line.controlLength > 0 || line.around.section === 'form' || box !== null && holdsControl(survey, box),
  };
}

/** The nearest box of its own around a line, where it holds little prose. */
function smallBox(page: Page, survey: Survey, line: Line): Box | null {
  for (let element: Element | null = line.holder, i = 0; element && i < NEAR; element = element.parentElement, i++) {
    if (FRAME.has(element.localName) || element === page.protectedRun) return null;
    if (!BOXES.has(element.localName)) continue;
    const box = survey.box(element);
    if (!box || survey.holdsRun(element)) return null;
    if (box.prose <= LITTLE_PROSE && (box.end - box.start > 1 || element.localName !== 'div')) return box;
  }
  return null;
}

/** Lines and characters of a box that is a form with its words. */
const FORM_LINES = 12, FORM = 900;

function holdsControl(survey: Survey, { start, end, length }: Box): boolean {
  if (end - start > FORM_LINES || length > FORM) return false;
  for (let i = start; i < end; i++) { const line = survey.lines[i]; if (line && (line.controlLength > 0 || line.around.section === 'form')) return true; }
  return false;
}

/** How many kinds of structure back the words. */
export const weightOf = ({ outside, edge, boxed, linked, named, control }: Evidence): number =>
  Number(outside) + Number(edge) + Number(boxed) + Number(linked) + Number(named) + Number(control);
