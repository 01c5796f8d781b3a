import type { Locator, Position, Step } from '../../article/adjust';
import { elementsBelow } from '../page-text';
import { stableTokens } from './stable-tokens';

/** Places from either end of a parent that mean something on another page: the first lines and the last. */
const FARTHEST = 3;

/** The place of a node in a body; `position` is said only where `positioned`. Null where it would mean nothing elsewhere. */
export function locatorOf(node: Node, body: Element, positioned: boolean): Locator | null {
  const steps: Step[] = [];
  for (let at: Node | null = node; at && at !== body; at = at.parentNode) steps.unshift(stepOf(at));
  if (!positioned) return steps.at(-1)?.tokens.length ? { steps, position: null } : null;
  const position = positionOf(node);
  return position && { steps, position };
}

/** Every node of a body that stands at such a place. */
export function findPlaces({ steps, position }: Locator, body: Element): Node[] {
  const target = steps.at(-1);
  if (!target) return [];
  const outer = steps.slice(0, -1);
  const found: Node[] = [];
  const parents = position ? [body, ...elementsBelow(body)].filter((element) => isAt(element, outer, body)) : null;
  if (parents && position) {
    for (const parent of parents) {
      const siblings = namesakes(parent, target.name);
      const node = position.from === 'start' ? siblings[position.nth] : siblings.at(-1 - position.nth);
      if (node && fits(node, target)) found.push(node);
    }
    return found;
  }
  return elementsBelow(body).filter((element) => fits(element, target) && element.parentElement !== null && isAt(element.parentElement, outer, body));
}

/**
 * Whether the element stands in such a chain. Steps with tokens must be there in their order; bare wrappers between them
 * may come and go, but the nearest one must be of the same kind.
 */
function isAt(element: Element, steps: readonly Step[], body: Element): boolean {
  const nearest = steps.at(-1);
  if (!nearest) return element === body;
  if (!fits(element, nearest)) return false;
  const named = steps.slice(0, -1).filter(({ tokens }) => tokens.length > 0);
  let next = named.length - 1;
  for (let up = element.parentElement; up && up !== body && next >= 0; up = up.parentElement) {
    const step = named[next];
    if (step && fits(up, step)) next -= 1;
  }
  return next < 0;
}

function fits(node: Node, { name, tokens }: Step): boolean {
  if (nameOf(node) !== name) return false;
  if (node.nodeType !== 1) return tokens.length === 0;
  const own = stableTokens(node as Element);
  return own.length === tokens.length && own.every((token, i) => token === tokens[i]);
}

const nameOf = (node: Node): string => (node.nodeType === 1 ? (node as Element).localName : '#text');

const stepOf = (node: Node): Step => ({ name: nameOf(node), tokens: node.nodeType === 1 ? stableTokens(node as Element) : [] });

const namesakes = (parent: Node, name: string): Node[] =>
  Array.from(parent.childNodes).filter((child) => nameOf(child) === name && (child.nodeType === 1 || (child.nodeType === 3 && /\S/.test((child as Text).data))));

function positionOf(node: Node): Position | null {
  if (!node.parentNode) return null;
  const siblings = namesakes(node.parentNode, nameOf(node));
  const nth = siblings.indexOf(node);
  const last = siblings.length - 1 - nth;
  if (nth < 0 || Math.min(nth, last) >= FARTHEST) return null;
  return last < nth ? { from: 'end', nth: last } : { from: 'start', nth };
}
