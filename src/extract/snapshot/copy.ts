import { BUDGET } from './budget';
import type { DomAccess } from './dom-access';
import { isClosedGate } from './gate-details';
import { copyMedia, isMedia } from './media';
import { afterStandIn } from './streamed';
import type { Unread } from './types';
import type { Visibility } from './visibility';

const ELEMENT = 1, TEXT = 3;

/** Elements whose content is never page text, whatever styles say. */
const NEVER = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base', 'param', 'source', 'track', 'datalist', 'textarea', 'frameset', 'frame', 'noframes', 'noembed']);

/** Marks that only the engine may set begin so. */
const OWN_MARK = 'data-galley';

interface Frame {
  /** The next node to copy: a sibling of the ones before, or one of `assigned`. */
  next: Node | null;
  /** Nodes that are laid out here and stand elsewhere: what a slot shows, a list's chosen option. */
  readonly assigned: readonly Node[] | null;
  at: number;
  readonly target: Node;
  readonly depth: number;
  /** The laid-out element whose text this is. */
  readonly owner: Element;
  /** Whether its own text can be seen; null until a word of it is met. */
  textShown: boolean | null;
}

/** Hears of each text and each picture or player that was copied. */
export type OnCopied = (original: Node, copy: Node) => void;

export interface CopyResult {
  readonly unread: readonly Unread[];
}

/**
 * Copies what is rendered below `source` into `target`: an open shadow root stands for its host, a slot shows what is assigned to it.
 * Iterative, so that depth cannot overflow the stack. The source is only read.
 */
export function copyRendered(source: Element, target: Element, dom: DomAccess, visibility: Visibility, copied?: OnCopied): CopyResult {
  const inert = target.ownerDocument;
  let nodes = 0, text = 0, hidden = 0, frames = 0, closed = 0, over = 0;

  const stack: Frame[] = [];
  const placed = new Set<Element>();
  const addText = (node: Text, into: Node): void => {
    const { data } = node;
    if (nodes >= BUDGET.nodes || text + data.length > BUDGET.text) { over++; return; }
    nodes++;
    text += data.length;
    const copy = inert.createTextNode(data);
    into.appendChild(copy);
    copied?.(node, copy);
  };
  const enter = (owner: Element, name: string, into: Node, depth: number): void => {
    const assigned = name === 'slot' ? assignedTo(owner) : name === 'select' ? selectedOption(owner) : name === 'details' && isClosedGate(owner) ? summaryOf(owner) : null;
    const next = assigned ? assigned[0] ?? null : firstIn(dom.shadowRoot(owner), owner, name, dom);
    // Most elements hold nothing, or nothing but a text.
    if (next === null) return;
    if (!assigned && next.nodeType === TEXT && next.nextSibling === null) {
      if (!/\S/.test((next as Text).data) || visibility.ownText(owner)) addText(next as Text, into);
      return;
    }
    stack.push({ next, assigned, at: 0, target: into, depth, owner, textShown: null });
  };
  enter(source, 'body', target, 0);
  for (let frame = stack[0]; frame; frame = stack[stack.length - 1]) {
    const node = frame.next;
    if (!node) { stack.pop(); continue; }
    const kind = kindOf(node, dom);
    frame.next = frame.assigned ? frame.assigned[++frame.at] ?? null : typeof kind === 'string' && OWN_NAMES.has(kind) ? dom.nextSibling(node) : node.nextSibling;

    if (kind === TEXT) {
      if (!/\S/.test((node as Text).data) || (frame.textShown ??= visibility.ownText(frame.owner))) addText(node as Text, frame.target);
      continue;
    }
    if (typeof kind === 'number') continue;

    const element = node as Element, name = kind;
    if (name === 'template' && visibility.sectionFor && !placed.has(element)) {
      const section = visibility.sectionFor(element);
      if (section) {
        placed.add(element);
        if (!frame.assigned) frame.next = afterStandIn(element);
        enter(section, 'div', frame.target, frame.depth);
        continue;
      }
    }
    if (name === 'noscript' && visibility.isScriptless?.(element)) {
      // Its content stands for it, as elements that any reader of the copy takes for text.
      enter(element, 'div', frame.target, frame.depth);
      continue;
    }
    if (NEVER.has(name)) continue;
    if (nodes >= BUDGET.nodes) { over++; continue; }
    if (visibility.element(element, name) === 'hidden') { hidden++; continue; }
    nodes++;
    if (isMedia(name)) {
      if (name === 'iframe' || name === 'object' || name === 'embed') frames++;
      const media = copyMedia(element, name, inert, dom, visibility.styleOf ?? null);
      frame.target.appendChild(media);
      copied?.(node, media);
      continue;
    }
    if (name.includes('-') && element.firstChild === null && dom.shadowRoot(element) === null) closed++;
    const flatten = frame.depth >= BUDGET.depth || name === 'slot';
    let into: Node = frame.target;
    if (!flatten) {
      into = dom.importShallow(inert, element);
      disarm(into as Element, name);
      frame.target.appendChild(into);
    }
    enter(element, name, into, frame.depth + (flatten ? 0 : 1));
  }

  const unread: Unread[] = [];
  if (hidden) unread.push({ what: 'hidden', count: hidden });
  if (frames) unread.push({ what: 'frame', count: frames });
  if (closed) unread.push({ what: 'closed-shadow', count: closed });
  if (over) unread.push({ what: 'over-budget', count: over });
  return { unread };
}

/** Elements whose properties can be shadowed: a form's by its fields, an object's by what it embeds. */
const OWN_NAMES: ReadonlySet<string> = new Set(['form', 'object', 'embed']);

/**
 * The local name of an element, the type of any other node. What shadows a property is an object: what is none is what the
 * node says itself, without the detour through the prototype.
 */
function kindOf(node: Node, dom: DomAccess): string | number {
  const type: unknown = node.nodeType;
  if (typeof type === 'number' && type !== ELEMENT) return type;
  const name: unknown = (node as Element).localName;
  return typeof name === 'string' ? name : dom.localName(node as Element);
}

/** The first node that is laid out in an element: its open root's where it has one. */
const firstIn = (root: ShadowRoot | null, owner: Element, name: string, dom: DomAccess): Node | null => (root ? root.firstChild : OWN_NAMES.has(name) ? dom.firstChild(owner) : owner.firstChild);

/** What a slot shows, or null for its own content. */
function assignedTo(slot: Element): readonly Node[] | null {
  const assigned = (slot as HTMLSlotElement).assignedNodes();
  return assigned.length ? assigned : null;
}

/** Of a gate that is closed, what stands over it. */
function summaryOf(details: Element): readonly Node[] {
  return Array.from(details.children).filter(child => child.localName === 'summary');
}

function selectedOption(element: Element): readonly Node[] {
  const option = element.querySelector('option[selected]') ?? element.querySelector('option');
  return option ? [...option.childNodes] : [];
}

/**
 * Takes from a copied element what could shadow the copy's own properties (names, ids equal to DOM properties) or
 * pass for the engine's marks. Handlers are left: nothing runs in an inert document, and the tree never carries them.
 */
function disarm(element: Element, name: string): void {
  if (!element.hasAttributes()) return;
  let hasId = false;
  for (const attribute of element.getAttributeNames()) {
    if (attribute === 'id') hasId = true;
    else if (attribute === 'name' ? name !== 'a' : attribute.startsWith(OWN_MARK)) element.removeAttribute(attribute);
  }
  if (!hasId) return;
  const id = element.getAttribute('id');
  if (id !== null && id !== '' && (id in element || id in element.ownerDocument)) element.removeAttribute('id');
}
