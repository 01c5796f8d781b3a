import van from 'vanjs-core';
import type { ReaderPlace } from '../types';
import type { ActionName } from './button';
import { onPress } from './press';

const { button, div } = van.tags;

export interface MenuItem {
  readonly action: ActionName;
  readonly name: string;
  readonly run: () => void;
}

export interface Menu {
  readonly element: HTMLElement;
  /** True where the key was for the menu. */
  readonly key: (event: KeyboardEvent) => boolean;
}

/**
 * A menu that a button opens, after the menu button pattern of the ARIA Authoring Practices Guide: arrows, Home, End and
 * first letters move, Enter and Space choose, Escape and Tab leave.
 */
export function createMenu(opener: HTMLButtonElement, place: ReaderPlace, items: readonly MenuItem[]): Menu {
  const entries = items.map(({ action, name }) => button({ type: 'button', role: 'menuitem', tabIndex: -1, class: 'galley-menu-item', 'data-action': action }, name));
  const element = div({ class: 'galley-menu', role: 'menu', hidden: true, 'aria-label': opener.getAttribute('aria-label') ?? '' }, entries);
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');

  const focused = (): number => entries.findIndex((entry) => entry.matches(':focus'));
  const focus = (index: number): void => { entries.at(index % entries.length)?.focus(); };
  const show = (open: boolean): void => {
    element.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  const openAt = (index: number): void => {
    show(true);
    focus(index);
  };
  const leave = (): void => {
    show(false);
    opener.focus();
  };

  onPress(opener, place, () => {
    if (element.hidden) openAt(0);
    else leave();
  });
  entries.forEach((entry, i) => {
    onPress(entry, place, () => {
      leave();
      items[i]?.run();
    });
  });
  element.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (to !== opener && !(to instanceof Node && element.contains(to))) show(false);
  });

  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => { focus(focused() + 1); },
    ArrowUp: () => { focus(focused() - 1); },
    Home: () => { focus(0); },
    End: () => { focus(-1); },
    Escape: leave,
  };
  const toLetter = (letter: string): boolean => {
    const from = focused() + 1;
    const order = [...entries.slice(from), ...entries.slice(0, from)];
    const found = order.find((entry) => entry.textContent.toLowerCase().startsWith(letter.toLowerCase()));
    found?.focus();
    return found !== undefined;
  };
  return {
    element,
    key: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (element.hidden) {
        if (!opener.matches(':focus') || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return false;
        openAt(event.key === 'ArrowDown' ? 0 : -1);
        return true;
      }
      const move = moves[event.key];
      if (move === undefined) return event.key.length === 1 && event.key !== ' ' && toLetter(event.key);
      move();
      return true;
    },
  };
}
