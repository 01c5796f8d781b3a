import type { Block, ListItem } from '../../article/block';
import { isElement, names } from './dom-text';
import { isFigure } from './galleries';
import { join } from './figures';
import { made, NOTHING, type Kind, type Scope } from './scope';

/** `ul`, `ol`, `menu`: items with their blocks; a list of pictures is a gallery. */
export const list: Kind = (element, scope) => {
  const items: ListItem[] = [];
  const outside: Block[] = [];
  for (let child = element.firstChild, next = child; child !== null; child = next) {
    next = child.nextSibling;
    if (!isElement(child)) continue;
    if (child.localName === 'li' || child.getAttribute('role') === 'listitem') {
      const children = scope.blocks(child);
      if (children.length > 0) items.push({ checked: checkedOf(child), children });
    } else if (/^(?:ul|ol)$/.test(child.localName) && items.length > 0) {
      // A list directly in a list is what word processors write for a sublist of the item before.
      const last = items[items.length - 1] as ListItem;
      items[items.length - 1] = { ...last, children: [...last.children, ...asBlocks(list(child, scope, undefined))] };
    } else {
      const children = childBlocks(child, scope);
      if (children.length > 0) items.push({ checked: null, children });
    }
  }
  const loose = looseText(element, scope);
  if (loose.length > 0) outside.push(...loose);
  if (items.length === 0) return outside.length > 0 ? made(...outside) : NOTHING;
  const inner = items.flatMap(({ children }) => children);
  if (inner.every(isFigure)) return made(...outside, items.length > 1 ? join(inner) : inner[0] as Block, ...(items.length > 1 ? [] : inner.slice(1)));
  // One item that holds a text of its own is a container, not a list.
  if (items.length === 1 && inner.length > 1 && inner.some(({ kind }) => kind === 'heading' || kind === 'figure')) return made(...outside, ...inner);
  return made(...outside, { kind: 'list', ordered: element.localName === 'ol', start: startOf(element), items });
};

const asBlocks = (outcome: ReturnType<Kind>): readonly Block[] => (outcome.as === 'blocks' ? outcome.blocks : []);

/** Blocks of an element that stands where only items may. */
function childBlocks(child: Element, scope: Scope): Block[] {
  const holder = child.ownerDocument.createElement('div');
  child.before(holder);
  holder.append(child);
  return scope.blocks(holder);
}

/** Words directly in the list, outside of items. */
function looseText(element: Element, scope: Scope): Block[] {
  const words = [...element.childNodes].filter((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
  if (words.length === 0) return [];
  const holder = element.ownerDocument.createElement('div');
  element.prepend(holder);
  for (const node of words) holder.append(node, element.ownerDocument.createElement('br'));
  return scope.blocks(holder);
}

function checkedOf(item: Element): boolean | null {
  const box = item.querySelector('input[type="checkbox"]');
  if (box?.closest('li') === item) return box.hasAttribute('checked');
  if (item.getAttribute('role') === 'checkbox' || /task/.test(names(item))) {
    const state = item.getAttribute('aria-checked') ?? item.getAttribute('data-checked');
    return state === null ? null : state === 'true';
  }
  return null;
}

function startOf(element: Element): number {
  const start = Number(element.getAttribute('start') ?? 1);
  return Number.isSafeInteger(start) ? start : 1;
}
