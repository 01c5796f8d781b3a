import { asLine } from './as-line';
import { made, NOTHING, THROUGH, type Kind } from './scope';

/** `details`: opened, its summary as the heading of its content. */
export const details: Kind = (element, scope) => {
  const summary = [...element.children].find(({ localName }) => localName === 'summary');
  if (summary === undefined) return THROUGH;
  const { line, rest } = asLine(scope.blocks(summary));
  scope.held.add(summary);
  const children = [...rest, ...scope.blocks(element)];
  scope.held.delete(summary);
  if (line.length === 0) return made(...children);
  if (children.length === 0) return made({ kind: 'paragraph', children: line });
  return line.length === 0 && children.length === 0 ? NOTHING : made({ kind: 'section', what: 'details', title: line, time: null, children });
};
