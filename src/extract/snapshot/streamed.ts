const PLACE = /^(.*)[BP]:([\da-f]+)$/i;

/**
 * Sections of a streamed page by the place that its own script would move them to. A server of React writes a
 * `template` with the id "B:0" (or "P:0") where a section belongs, sends the section later as `div hidden` with the id
 * "S:0", and a script that puts it there. A saved page holds both; a hidden section without such a place stays hidden.
 */
export function streamedSections(root: Element): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  const sections = new Map<string, Element>();
  for (const section of root.querySelectorAll('div[hidden][id*="S:"]')) sections.set(section.getAttribute('id') ?? '', section);
  if (sections.size === 0) return found;
  for (const place of root.querySelectorAll('template[id*=":"]')) {
    const [, prefix = '', number] = PLACE.exec(place.getAttribute('id') ?? '') ?? [];
    const section = number === undefined ? undefined : sections.get(`${prefix}S:${number}`);
    if (section && !section.contains(place)) found.set(place, section);
  }
  return found;
}

/**
 * What follows a place once its section has come: the stand-in between the place and the comment that ends it is gone.
 * @param place the template; the comment before it says that it was waiting
 */
export function afterStandIn(place: Node): Node | null {
  if (!isMark(place.previousSibling, '$?')) return place.nextSibling;
  let depth = 0;
  for (let node = place.nextSibling; node; node = node.nextSibling) {
    if (isMark(node, '/$') && depth-- === 0) return node.nextSibling;
    if (isMark(node, '$') || isMark(node, '$?') || isMark(node, '$!')) depth++;
  }
  return place.nextSibling;
}

const isMark = (node: Node | null, data: string): boolean => node?.nodeType === 8 && (node as Comment).data === data;
