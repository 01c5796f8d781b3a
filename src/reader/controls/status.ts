import van from 'vanjs-core';
import type { NoticeWay } from '../context';
import { message } from '../messages';
import type { ReaderPlace } from '../types';
import { iconButton } from './button';
import { onPress } from './press';

const { button, div, p } = van.tags;
const SHOWN_MS = 5000;

export interface Status {
  readonly element: HTMLElement;
  /** Says it once, to eyes and ears alike; the next message takes its place. */
  readonly announce: (words: string) => void;
  /** The same, until something else is said. */
  readonly hint: (words: string) => void;
  /** The same with buttons: it stays until it is dismissed or something else is said, and takes the focus. */
  readonly notice: (words: string, ways?: readonly NoticeWay[]) => void;
  /** True where there was something to dismiss. */
  readonly dismiss: () => boolean;
}

/** The one live region. It stands in the view from the start: a region that arrives with its words is not read out. */
export function createStatus(place: ReaderPlace): Status {
  const words = p({ class: 'galley-status', role: 'status' });
  const buttons = div({ class: 'galley-ways', hidden: true });
  const element = div({ class: 'galley-said', 'data-galley-ui': '' }, words, buttons);
  let clearing: ReturnType<typeof setTimeout> | undefined;
  let before: Element | null = null;

  const say = (said: string): void => {
    clearTimeout(clearing);
    buttons.hidden = true;
    buttons.replaceChildren();
    words.textContent = said;
  };
  const dismiss = (): boolean => {
    const there = !buttons.hidden;
    const held = buttons.matches(':focus-within');
    say('');
    if (held && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    return there;
  };
  const way = ({ action, name, run }: NoticeWay): HTMLElement => {
    const element = button({ type: 'button', class: 'galley-way', 'data-action': action }, name);
    onPress(element, place, () => {
      dismiss();
      run();
    });
    return element;
  };
  return {
    element,
    dismiss,
    hint: say,
    announce: (said) => {
      say(said);
      clearing = setTimeout(() => { say(''); }, SHOWN_MS);
    },
    notice: (said, ways = []) => {
      say(said);
      const close = iconButton('dismiss', 'close', message('dismiss'), true);
      onPress(close, place, dismiss);
      buttons.replaceChildren(...ways.map(way), close);
      buttons.hidden = false;
      const root = element.getRootNode();
      before = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
      buttons.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}
