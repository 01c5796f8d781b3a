import van from 'vanjs-core';
import type { Adjusting } from '../adjust/steps';
import type { ReaderContext } from '../context';
import { message } from '../messages';
import { autoItem } from './auto-switch';
import { iconButton } from './button';
import { cause } from './cause';
import { createMenu, type MenuItem } from './menu';
import { runLetter } from './run-letter';

const { div } = van.tags;

export interface More {
  readonly element: HTMLElement;
  readonly key: (event: KeyboardEvent) => boolean;
}

/** What is wanted now and then, in one menu at the end of the bar. */
export function createMore(context: ReaderContext, adjusting: Adjusting | null): More {
  const opener = iconButton('more', 'dots', message('more'), true);
  const menu = createMenu(opener, context.place, items(context, adjusting, () => { menu.refresh(); }));
  menu.element.classList.add('galley-menu-end');
  return { element: div({ class: 'galley-split' }, opener, menu.element), key: menu.key };
}

function items(context: ReaderContext, adjusting: Adjusting | null, refresh: () => void): MenuItem[] {
  const { actions, announce, scroller } = context;
  const canLoad = actions.load !== undefined;
  const auto = actions.auto === undefined ? [] : [autoItem(actions.auto, announce, refresh)];
  const tools: MenuItem[] = canLoad ? [{ action: 'line-focus', name: message('lineFocus'), run: () => { runLetter('line-focus', context, adjusting); }, hint: 'L' }] : [];
  const hide: MenuItem[] = canLoad && adjusting !== null ? [{ action: 'hide', name: message('hide'), run: () => { runLetter('hide', context, adjusting); }, hint: 'H' }] : [];
  const adjust: MenuItem[] = adjusting === null ? [] : [
    { action: 'undo', name: message('undo'), run: adjusting.undo, hint: 'U', available: adjusting.canUndo },
    { action: 'another', name: message('anotherWay'), run: adjusting.another },
  ];
  const keys: MenuItem[] = canLoad ? [{ action: 'shortcuts', name: message('shortcuts'), run: () => { runLetter('shortcuts', context, adjusting); }, hint: '?' }] : [];
  const { print } = actions;
  const paper: MenuItem[] = print === undefined ? [] : [{ action: 'print', name: message('print'), run: () => { print().catch((error: unknown) => { announce(message('printFailed', cause(error))); }); } }];
  return [
    ...auto, ...tools, ...hide, ...adjust, ...paper,
    { action: 'top', name: message('toTop'), run: () => { scroller().scrollTo(0); }, hint: 'T' },
    ...keys,
  ];
}
