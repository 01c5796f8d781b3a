import { BUDGET } from './budget';
import type { DomAccess } from './dom-access';
import { copyMedia, isMedia } from './media';
import type { Unread } from './types';
import type { Visibility } from './visibility';

const ELEMENT = 1, TEXT = 3;

/** Elements whose content is never page text, whatever styles say. */
const NEVER = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base', 'param', 'source', 'track', 'datalist', 'textarea', 'frameset', 'frame', 'noframes', 'noembed']);

/** Marks that only the engine may set. */
const OWN_MARK = /^data-galley/;

interface Frame {
  readonly nodes: ArrayLike<Node>;
  at: number;
  readonly target: Node;
  readonly depth: number;
  readonly textShown: boolean;
}

export interface CopyResult {
  readonly unread: readonly Unread[];
}

/**
 * Copies what is rendered below `source` into `target`, open shadow roots flattened in their place.
 * Iterative, so that depth cannot overflow the stack. The source is only read.
 */
export function copyRendered(source: Element, target: Element, dom: DomAccess, visibility: Visibility): CopyResult {
  const inert = target.ownerDocument;
  let nodes = 0, text = 0, hidden = 0, frames = 0, closed = 0, over = 0;

  const stack: Frame[] = [{ nodes: childrenOf(source, dom), at: 0, target, depth: 0, textShown: true }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (frame.at >= frame.nodes.length) { stack.pop(); continue; }
    const node = frame.nodes[frame.at++];
    if (!node) continue;
    const type = dom.nodeType(node);

    if (type === TEXT) {
      const data = (node as Text).data;
      if (!frame.textShown) continue;
      if (nodes >= BUDGET.nodes || text + data.length > BUDGET.text) { over++; continue; }
      nodes++;
      text += data.length;
      frame.target.appendChild(inert.createTextNode(data));
      continue;
    }
    if (type !== ELEMENT) continue;

    const element = node as Element;
    const name = dom.localName(element);
    if (NEVER.has(name)) continue;
    if (nodes >= BUDGET.nodes) { over++; continue; }
    const rendering = visibility(element, name);
    if (rendering === 'hidden') { hidden++; continue; }
    nodes++;
    if (isMedia(name)) {
      if (name === 'iframe' || name === 'object' || name === 'embed') frames++;
      const media = copyMedia(element, name, inert, dom);
      frame.target.appendChild(media);
      continue;
    }
    const children = childrenOf(element, dom);
    if (name.includes('-') && children.length === 0 && dom.shadowRoot(element) === null) closed++;
    const flatten = frame.depth >= BUDGET.depth || name === 'slot';
    let into: Node = frame.target;
    if (!flatten) {
      into = dom.importShallow(inert, element);
      disarm(into as Element);
      frame.target.appendChild(into);
    }
    stack.push({
      nodes: name === 'select' ? selectedOption(element) : children,
      at: 0, target: into, depth: frame.depth + (flatten ? 0 : 1), textShown: rendering === 'shown',
    });
  }

  const unread: Unread[] = [];
  if (hidden) unread.push({ what: 'hidden', count: hidden });
  if (frames) unread.push({ what: 'frame', count: frames });
  if (closed) unread.push({ what: 'closed-shadow', count: closed });
  if (over) unread.push({ what: 'over-budget', count: over });
  return { unread };
}

/** Children as they are laid out: an open shadow root stands for its host, a slot shows what is assigned to it. */
function childrenOf(element: Element, dom: DomAccess): ArrayLike<Node> {
  const shadow = dom.shadowRoot(element);
  if (shadow) return dom.childNodes(shadow);
  if (dom.localName(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  return dom.childNodes(element);
}

function selectedOption(element: Element): readonly Node[] {
  const option = element.querySelector('option[selected]') ?? element.querySelector('option');
  return option ? [...option.childNodes] : [];
}

/**
 * Takes from a copied element what could shadow the copy's own properties (names, ids equal to DOM properties) or
 * pass for the engine's marks. Handlers are left: nothing runs in an inert document, and the tree never carries them.
 */
function disarm(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (OWN_MARK.test(name) || (name === 'name' && element.localName !== 'a')) element.removeAttribute(name);
  }
  const id = element.getAttribute('id');
  if (id !== null && (id in element || id in element.ownerDocument)) element.removeAttribute('id');
}
