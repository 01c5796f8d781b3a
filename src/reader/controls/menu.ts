import van from 'vanjs-core';
import type { ReaderPlace } from '../types';
import type { ActionName } from './button';
import { onPress } from './press';

const { button, div, kbd, span } = van.tags;

export interface MenuItem {
  readonly action: ActionName;
  readonly name: string;
  /** Words over this item and those after it. */
  readonly heading?: string;
  /** What it does, at more length. */
  readonly title?: string;
  readonly run: () => void;
  /** For items that are on or off. Asked whenever the menu opens. */
  readonly checked?: () => boolean;
  /** Asked whenever the menu opens. */
  readonly available?: () => boolean;
  /** Its single key, shown beside the name. */
  readonly hint?: string;
}

export interface Menu {
  readonly element: HTMLElement;
  /** Shows again what is checked. */
  readonly refresh: () => void;
  /** True where the key was for the menu. */
  readonly key: (event: KeyboardEvent) => boolean;
}

/**
 * A menu that a button opens, after the menu button pattern of the ARIA Authoring Practices Guide: arrows, Home, End and
 * first letters move, Enter and Space choose, Escape and Tab leave.
 */
export function createMenu(opener: HTMLButtonElement, place: ReaderPlace, items: readonly MenuItem[]): Menu {
  const entries = items.map(entry);
  const element = div({ class: 'galley-menu', role: 'menu', hidden: true, 'aria-label': opener.getAttribute('aria-label') ?? '' }, items.flatMap(({ heading }, i) => [heading === undefined ? null : headingOf(heading), entries[i] ?? null]));
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');

  const shown = (): HTMLElement[] => entries.filter(({ hidden }) => !hidden);
  const focused = (): number => shown().findIndex((entry) => entry.matches(':focus'));
  const focus = (index: number): void => { shown().at(index % shown().length)?.focus(); };
  const refresh = (): void => {
    items.forEach(({ checked, available }, i) => {
      if (checked !== undefined) entries[i]?.setAttribute('aria-checked', String(checked()));
      if (available !== undefined && entries[i] !== undefined) entries[i].hidden = !available();
    });
  };
  refresh();
  const show = (open: boolean): void => {
    if (open) refresh();
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
    const all = shown();
    const order = [...all.slice(from), ...all.slice(0, from)];
    const found = order.find((entry) => entry.textContent.toLowerCase().startsWith(letter.toLowerCase()));
    found?.focus();
    return found !== undefined;
  };
  return {
    element,
    refresh,
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

/** Seen and not walked through; those who hear the menu hear what an item does from the item itself. */
function headingOf(words: string): HTMLElement {
  return div({ class: 'galley-menu-heading', 'aria-hidden': 'true' }, words);
}

function entry({ action, name, title, checked, hint }: MenuItem): HTMLButtonElement {
  const element = button(
    { type: 'button', role: checked === undefined ? 'menuitem' : 'menuitemcheckbox', tabIndex: -1, class: 'galley-menu-item', 'data-action': action },
    span({ class: 'galley-menu-name' }, name),
    hint === undefined ? null : kbd({ class: 'galley-menu-key', 'aria-hidden': 'true' }, hint),
  );
  if (title !== undefined) {
    element.title = title;
    element.setAttribute('aria-label', title);
  }
  return element;
}
