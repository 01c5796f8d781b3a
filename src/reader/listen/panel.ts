import van from 'vanjs-core';
import { iconButton } from '../controls/button';
import { icon } from '../controls/icons';
import { onPress } from '../controls/press';
import { message } from '../messages';
import type { ReaderPlace } from '../types';
import type { Voice } from './voices';

const { div, option, select } = van.tags;

export interface PanelParts {
  readonly place: ReaderPlace;
  /** For the article's language, best first. */
  readonly voices: readonly Voice[];
  readonly voice: string;
  readonly rate: number;
  readonly toggle: () => void;
  readonly skip: (sentences: number) => void;
  readonly end: () => void;
  readonly onRate: (rate: number) => void;
  readonly onVoice: (name: string) => void;
}

export interface Panel {
  readonly element: HTMLElement;
  readonly show: (reading: boolean) => void;
}

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The controls of reading aloud, at the lower edge. */
export function createPanel({ place, voices, voice, rate, toggle, skip, end, onRate, onVoice }: PanelParts): Panel {
  const play = iconButton('listen-toggle', 'pause', message('pause'), true);
  const before = iconButton('sentence-before', 'before', message('sentenceBefore'), true);
  const after = iconButton('sentence-after', 'after', message('sentenceAfter'), true);
  const close = iconButton('listen-end', 'close', message('listenEnd'), true);
  const number = new Intl.NumberFormat(message('language'));
  const rates = select({ 'aria-label': message('speechRate'), class: 'galley-select' }, [...new Set([...RATES, rate])].sort((a, b) => a - b).map((each) => option({ value: each, selected: each === rate }, `${number.format(each)}×`)));
  const names = voices.length < 2 ? null : select({ 'aria-label': message('speechVoice'), class: 'galley-select' }, voices.map(({ name }) => option({ value: name, selected: name === voice }, name)));
  // A page reaches into the open shadow root, and what is chosen here is kept.
  const meant = (event: Event): boolean => place !== 'page' || event.isTrusted;
  rates.addEventListener('change', (event) => { if (meant(event)) onRate(Number(rates.value)); });
  names?.addEventListener('change', (event) => { if (meant(event)) onVoice(names.value); });
  onPress(play, place, toggle);
  onPress(before, place, () => { skip(-1); });
  onPress(after, place, () => { skip(1); });
  onPress(close, place, end);
  return {
    element: div({ class: 'galley-listen', role: place === 'page' ? 'group' : 'region', 'aria-label': message('listen'), 'data-galley-ui': '' }, before, play, after, rates, names, close),
    show: (reading) => {
      const name = message(reading ? 'pause' : 'goOn');
      play.replaceChildren(icon(reading ? 'pause' : 'play'));
      play.setAttribute('aria-label', name);
      play.title = name;
    },
  };
}
