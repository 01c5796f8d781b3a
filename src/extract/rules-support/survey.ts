import type { Page } from '../page';
import { evened } from '../page-text';
import { blockyElements, isBlockName } from './blocks';
import type { Line, Surroundings } from './line';
import { weigh } from './weight';

/** Lines `start` up to `end` (exclusive) and what they come to. */
export interface Box {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly linkDensity: number;
  /** Weight of its prose lines. */
  readonly prose: number;
}

/** What a landmark is: the element's name, or what its role says it is. */
export interface Landmark {
  readonly element: Element;
  readonly kind: 'nav' | 'header' | 'footer' | 'form' | 'list';
}

/** All lines of a page with sums over them, taken in one walk and shared by all rules. */
export interface Survey {
  readonly lines: readonly Line[];
  /** Sections, forms and lists, as their element or role names them, in document order. */
  readonly landmarks: readonly Landmark[];
  /** Inline elements that carry a class: icons and helper texts within lines. */
  readonly inlines: readonly Element[];
  /** The box of a block element, or null for inline elements. */
  readonly box: (element: Element) => Box | null;
  /** Indexes of the article's first and last line of prose: of the protected run, or of the page where there is none; -1 without prose. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Weight of all prose lines of the page. */
  readonly prose: number;
  /** Whether an element holds the protected run. */
  readonly holdsRun: (element: Element) => boolean;
}

const surveys = new WeakMap<Page, Survey>();

export function surveyOf(page: Page): Survey {
  const known = surveys.get(page);
  if (known) return known;
  const survey = takeSurvey(page);
  surveys.set(page, survey);
  return survey;
}

const LETTERS_OF_PROSE = 90;
const LINKED_MOST = 0.5;
/** A full stop, question or exclamation mark as sentences of many scripts end; Thai, Lao, Khmer end theirs with a space. */
const SENTENCE = /[.!?…。！？؟।۔։።](?:["'”’»）)\]]|\s|$)|[\u0E00-\u0EFF\u1780-\u17FF]{12}/;

const NOWHERE: Surroundings = { code: false, quote: false, caption: false, item: false, table: false, section: null, heading: 0 };

/** A table that holds the page rather than data. */
const isLayout = (table: Element, run: Element | null): boolean =>
  /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || run !== null && table.contains(run) || table.querySelector('h1, table, article, form') !== null || table.querySelectorAll('td, th').length === 1;

function around(element: Element, outer: Surroundings, run: Element | null): Surroundings {
  const name = element.localName;
  switch (name) {
    case 'pre': case 'code': return { ...outer, code: true };
    case 'blockquote': return { ...outer, quote: true };
    case 'figcaption': case 'caption': return { ...outer, caption: true };
    case 'li': return { ...outer, item: true };
    case 'table': return isLayout(element, run) ? outer : { ...outer, table: true };
    case 'nav': case 'footer': case 'aside': case 'header': case 'form': return { ...outer, section: name };
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return { ...outer, heading: Number(name.slice(1)) };
    default: return outer;
  }
}

function takeSurvey(page: Page): Survey {
  const lines: Line[] = [];
  const ranges = new Map<Element, { start: number; end: number }>();
  const blocky = blockyElements(page.body);
  const inlines: Element[] = [], landmarks: Landmark[] = [];

  const walk = (holder: Element, context: Surroundings, outerLink: boolean): void => {
    const inLink = outerLink || holder.localName === 'a';
    const range = { start: lines.length, end: 0 };
    ranges.set(holder, range);
    const kind = LANDMARKS.get(holder.localName) ?? LANDMARKS.get(holder.getAttribute('role') ?? '');
    if (kind) landmarks.push({ element: holder, kind });
    let run = new Run(inlines, inLink), runs = 0, blank = false;
    const flush = (): void => {
      if (run.isUntouched()) return;
      if (run.hasText()) { lines.push(run.line(lines.length, holder, context)); runs++; }
      run = new Run(inlines, inLink);
    };
    for (let node = holder.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) {
        const text = node as Text;
        if (blank && /\S/.test(text.data)) blank = false;
        run.addText(text);
      } else if (type === 1) {
        const element = node as Element, name = element.localName;
        if (isBlockName(name) || blocky.has(element)) { flush(); walk(element, around(element, context, page.protectedRun), inLink); blank = false; continue; }
        if (name === 'br') { if (blank) flush(); else run.space(); blank = true; continue; }
        blank = false;
        run.addElement(element);
      }
    }
    flush();
    range.end = lines.length;
    const only = lines[range.start];
    if (runs === 1 && range.end - range.start === 1 && only?.holder === holder) lines[range.start] = { ...only, nodes: [holder] };
  };
  walk(page.body, NOWHERE, false);

  const lengths = [0], linked = [0], prose = [0];
  for (const line of lines) {
    lengths.push((lengths.at(-1) ?? 0) + line.text.length);
    linked.push((linked.at(-1) ?? 0) + line.linkLength);
    prose.push((prose.at(-1) ?? 0) + (line.prose ? line.weight : 0));
  }
  const sum = (sums: readonly number[], start: number, end: number): number => (sums[end] ?? 0) - (sums[start] ?? 0);
  const box = (element: Element): Box | null => {
    const range = ranges.get(element);
    if (!range) return null;
    const length = sum(lengths, range.start, range.end);
    return { element, ...range, length, linkDensity: length ? sum(linked, range.start, range.end) / length : 0, prose: sum(prose, range.start, range.end) };
  };
  const run = page.protectedRun ? ranges.get(page.protectedRun) : undefined;
  const region = run ?? { start: 0, end: lines.length };
  let firstProse = -1, lastProse = -1;
  for (let i = region.start; i < region.end; i++) if (lines[i]?.prose) { if (firstProse < 0) firstProse = i; lastProse = i; }
  return { lines, landmarks, inlines, box, firstProse, lastProse, prose: prose.at(-1) ?? 0, holdsRun: element => page.protectedRun !== null && element.contains(page.protectedRun) };
}

/** Inline nodes being gathered into a line. */
class Run {
  readonly nodes: (Element | Text)[] = [];
  private text = '';
  /** Its last character; 0 at the beginning. */
  private last = 0;
  private linkLength = 0;
  private links = 0;
  private controlLength = 0;
  private media = 0;

  /** @param inLink whether a link around blocks (a card) holds it */
  constructor(private readonly inlines: Element[], private readonly inLink: boolean) {}

  isUntouched(): boolean { return this.last === 0 && this.nodes.length === 0; }
  hasText(): boolean { return /[^\s\u200B]/.test(this.text); }
  space(): void { this.add(' '); }
  addText(node: Text): void { this.nodes.push(node); this.add(node.data); }

  addElement(element: Element): void {
    this.nodes.push(element);
    this.gather(element, element.localName, false, false);
  }

  private add(data: string): void {
    if (data === '') return;
    this.text += data;
    this.last = data.charCodeAt(data.length - 1);
  }

  private gather(element: Element, name: string, inLink: boolean, inControl: boolean): void {
    if (MEDIA.has(name)) { this.media++; return; }
    if (UNSHOWN.has(name)) return;
    if (name === 'br') { this.add(' '); return; }
    const link = inLink || name === 'a', control = inControl || CONTROLS.has(name) || element.getAttribute('role') === 'button';
    if (name === 'a') this.links++;
    if (element.hasAttribute('class')) this.inlines.push(element);
    const apart = PARTS.has(name);
    if (apart && this.last !== 0 && this.last !== SPACE) this.add('\u200B');
    for (let node = element.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) {
        const { data } = node as Text;
        this.add(data);
        if (!link && !control) continue;
        const { length } = data.trim();
        if (link) this.linkLength += length;
        if (control) this.controlLength += length;
      } else if (type === 1) this.gather(node as Element, (node as Element).localName, link, control);
    }
    if (apart) this.add('\u200B');
  }

  line(index: number, holder: Element, around: Surroundings): Line {
    const spaced = evened(this.text);
    const text = withoutEnds(spaced.includes('\u200B') ? spaced.replace(/ ?\u200B[ \u200B]*/g, gap => (gap.includes(' ') ? ' ' : '\u200B')) : spaced);
    const { nodes, controlLength, media } = this, { length } = text, weight = weigh(text);
    const linkLength = this.inLink ? length : Math.min(this.linkLength, length);
    const prose = weight >= LETTERS_OF_PROSE && linkLength < LINKED_MOST * length && controlLength < LINKED_MOST * length && SENTENCE.test(text);
    return { index, holder, nodes, around, text, weight, linkLength, links: this.inLink ? Math.max(1, this.links) : this.links, controlLength, media, prose, words: null };
  }
}

const SPACE = 32, APART = 0x200B;
const isGap = (code: number): boolean => code === SPACE || code === APART;

/** Without the one space or mark that each end can have. */
const withoutEnds = (text: string): string => text.slice(isGap(text.charCodeAt(0)) ? 1 : 0, text.length > 1 && isGap(text.charCodeAt(text.length - 1)) ? -1 : undefined);

/** Elements and roles that say what a part of the page is. */
const LANDMARKS: ReadonlyMap<string, Landmark['kind']> = new Map([
  ['nav', 'nav'], ['navigation', 'nav'], ['search', 'nav'], ['menu', 'nav'], ['menubar', 'nav'],
  ['header', 'header'], ['banner', 'header'], ['footer', 'footer'], ['contentinfo', 'footer'],
  ['form', 'form'], ['fieldset', 'form'], ['dialog', 'form'], ['ul', 'list'], ['ol', 'list'],
]);

const MEDIA = new Set(['img', 'picture', 'svg', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas']);
const UNSHOWN = new Set(['script', 'style', 'noscript', 'template', 'title', 'head']);
const CONTROLS = new Set(['button', 'select', 'label', 'option', 'summary']);
/** Inline elements that are laid out apart from their neighbours as often as not: words do not run over their borders. */
const PARTS = new Set(['a', 'button', 'span', 'label', 'time', 'select', 'option']);
