import { AROUND } from '../../article/passage';
import type { PickedPart } from './picked-parts';

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr']);

/** The words that the page shows before and after what is selected, a line for each block. */
export function wordsAround(body: HTMLElement, parts: ReadonlyMap<Node, PickedPart>): { readonly before: string; readonly after: string } {
  let before = '', after = '';
  let begun = false;
  let block: Element | null = null;
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    const own = blockOf(node);
    const apart = own === block ? '' : '\n';
    block = own;
    const part = parts.get(node);
    if (part === undefined) {
      if (begun) after += apart + data;
      else before += apart + data;
      continue;
    }
    if (!begun) before += apart + data.slice(0, part.start);
    begun = true;
    // What stands between two selected parts is neither before nor after.
    after = data.slice(part.end);
  }
  return { before: before.slice(-AROUND), after: after.slice(0, AROUND) };
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(element.localName)) element = element.parentElement;
  return element;
}
