const PLACE = /^(.*)[BP]:([\da-f]+)$/i;

/**
 * Sections of a streamed page by the place that its own script would move them to. A server of React writes a
 * `template` with the id "B:0" (or "P:0") where a section belongs, sends the section later as `div hidden` with the id
 * "S:0", and a script that puts it there. A hidden section without such a place, or that no script of the page puts
 * anywhere, stays hidden: nobody sees it in a browser either.
 */
export function streamedSections(root: Element): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  const sections = new Map<string, Element>();
  for (const section of root.querySelectorAll('div[hidden][id*="S:"]')) sections.set(section.getAttribute('id') ?? '', section);
  if (sections.size === 0) return found;
  const isMoved = movedBy(root);
  for (const place of root.querySelectorAll('template[id*=":"]')) {
    const id = place.getAttribute('id') ?? '';
    const [, prefix = '', number] = PLACE.exec(id) ?? [];
    const section = number === undefined ? undefined : sections.get(`${prefix}S:${number}`);
    if (section && !section.contains(place) && isMoved(id, section.id)) found.set(place, section);
  }
  return found;
}

/** A name of a place or section in a script: `$RC("B:0","S:0")`. */
const NAMED = /["']([^"'\s\\]{0,40}[BPS]:[\da-f]{1,6})["']/gi;

/**
 * Whether a script of the page moves a section to a place: one that names both, or React's external script, which reads
 * them from attributes. Where a page was saved without any script, it must still ask for one ahead of time.
 */
function movedBy(root: Element): (place: string, section: string) => boolean {
  const scripts = Array.from(root.querySelectorAll('script')).filter(script => !/json/i.test(script.getAttribute('type') ?? ''));
  if (scripts.length === 0) {
    const hadScripts = root.querySelector('link[rel~="preload"][as="script"], link[rel~="modulepreload"]') !== null;
    return () => hadScripts;
  }
  const together = scripts.map(script => new Set(Array.from((script.textContent ?? '').matchAll(NAMED), ([, name = '']) => name))).filter(names => names.size > 1);
  for (const order of root.querySelectorAll('template[data-bid][data-sid], template[data-pid][data-sid]')) {
    together.push(new Set(['data-bid', 'data-pid', 'data-sid'].flatMap(name => order.getAttribute(name) ?? [])));
  }
  return (place, section) => together.some(names => names.has(place) && names.has(section));
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
