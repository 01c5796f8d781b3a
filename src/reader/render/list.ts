import van from 'vanjs-core';
import type { DefinitionList, List, ListItem } from '../../article/block';
import { icon } from '../controls/icons';
import { message } from '../messages';
import type { RenderContext } from './context';

const { dd, dl, dt, li, ol, span, ul } = van.tags;

export function renderList(list: List, context: RenderContext): Node {
  const items = list.items.map((item) => renderItem(item, isTight(list), context));
  if (!list.ordered) return ul(items);
  return list.start === 1 ? ol(items) : ol({ start: list.start }, items);
}

/** Items of one paragraph each stand close together, as lines; longer ones are set apart. */
function isTight({ items }: List): boolean {
  return items.every(({ children }) => children.filter((child) => child.kind !== 'list').length <= 1);
}

function renderItem({ checked, children }: ListItem, tight: boolean, context: RenderContext): Node {
  const content = children.flatMap((child) =>
    tight && child.kind === 'paragraph' ? context.inlines(child.children) : context.blocks([child]),
  );
  if (checked === null) return tight ? li(content) : li({ class: 'galley-loose' }, content);
  const state = span({ role: 'img', 'aria-label': message(checked ? 'taskDone' : 'taskOpen') }, icon(checked ? 'checked' : 'unchecked'));
  return li({ class: 'galley-task' }, state, content);
}

export function renderDefinitions({ items }: DefinitionList, context: RenderContext): Node {
  return dl(
    items.flatMap(({ terms, details }) => [
      ...terms.map((term) => dt(context.inlines(term))),
      ...details.map((detail) => dd(context.blocks(detail))),
    ]),
  );
}
