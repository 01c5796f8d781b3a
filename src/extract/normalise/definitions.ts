import type { Block, DefinitionList } from '../../article/block';
import type { Inline } from '../../article/inline';
import { asLine } from './as-line';
import { made, NOTHING, THROUGH, type Kind } from './scope';

/** `dl`: groups of terms and their details, also where each group has a `div` of its own. */
export const definitions: Kind = (element, scope) => {
  const parts = [...element.children].flatMap((child) => (child.localName === 'div' ? [...child.children] : [child]));
  if (!parts.some(({ localName }) => localName === 'dt') || parts.some(({ localName }) => localName !== 'dt' && localName !== 'dd')) return THROUGH;
  const items: { terms: (readonly Inline[])[]; details: (readonly Block[])[] }[] = [];
  let last = '';
  for (const part of parts) {
    if (last !== part.localName && (part.localName === 'dt' || items.length === 0)) items.push({ terms: [], details: [] });
    last = part.localName;
    const item = items[items.length - 1];
    const blocks = scope.blocks(part);
    if (item === undefined || blocks.length === 0) continue;
    if (part.localName === 'dd') {
      item.details.push(blocks);
      continue;
    }
    const { line, rest } = asLine(blocks);
    if (line.length > 0) item.terms.push(line);
    if (rest.length > 0) item.details.push(rest);
  }
  const kept: DefinitionList['items'] = items.filter(({ terms, details }) => terms.length + details.length > 0);
  return kept.length === 0 ? NOTHING : made({ kind: 'definitions', items: kept });
};
