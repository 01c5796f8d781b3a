import { USUAL_HABITS } from '../../settings/habits';
import type { ReaderContext } from '../context';
import { addSheet } from '../look/sheets';
import { message } from '../messages';
import { createMarker } from './highlight';
import sheet from './listen.css';
import { createPanel } from './panel';
import { passagesOf } from './passages';
import { sentenceAt } from './sentence-at';
import { rangeOf, sentencesOf, type Sentence } from './sentences';
import { createSpeaker } from './speaker';
import { primaryOf, voicesFor, voicesOf } from './voices';

/** Where the sentence that is read comes to stand: this share of what is seen from its top. */
const STANDS_AT = 0.3;

interface Listening {
  readonly context: ReaderContext;
  readonly toggle: () => void;
  readonly skip: (sentences: number) => void;
  readonly skipPassage: (passages: number) => void;
}

let current: Listening | null = null;
let starting = false;
const dressed = new WeakSet<Node>();

/** Reads the article aloud from where the reader is, or pauses and goes on. */
export async function toggleListening(context: ReaderContext): Promise<void> {
  if (current?.context === context) {
    current.toggle();
    return;
  }
  if (starting) return;
  starting = true;
  try {
    await start(context);
  } finally {
    starting = false;
  }
}

export function skipSentence(context: ReaderContext, by: number): void {
  if (current?.context === context) current.skip(by);
}

export function skipPassage(context: ReaderContext, by: number): void {
  if (current?.context === context) current.skipPassage(by);
}

async function start(context: ReaderContext): Promise<void> {
  const { element, actions } = context;
  const synth = 'speechSynthesis' in window ? window.speechSynthesis : null;
  const voices = synth === null ? [] : await voicesOf(synth);
  if (synth === null || voices.length === 0) {
    context.notice(message('noVoices'));
    return;
  }
  dress(element);
  const lang = context.extraction().article.lang ?? message('language');
  const fitting = voicesFor(voices, lang);
  const habits = (): typeof USUAL_HABITS => actions.habits?.now() ?? USUAL_HABITS;
  const chosen = (): SpeechSynthesisVoice | undefined => fitting.find(({ name }) => name === habits().speechVoices[primaryOf(lang)]) ?? fitting[0];
  let sentences = sentencesOf(passagesOf(context.article()), lang);
  let marker = createMarker(context.article());

  const speaker = createSpeaker({
    voicebox: { speak: (utterance) => { synth.speak(utterance); }, cancel: () => { synth.cancel(); }, utter: (text) => new SpeechSynthesisUtterance(text) },
    texts: () => sentences.map(({ text }) => text),
    dress: (utterance) => {
      utterance.lang = chosen()?.lang ?? lang;
      utterance.rate = habits().speechRate;
      const voice = chosen();
      if (voice !== undefined) utterance.voice = voice;
    },
    onAt: (index, word) => { show(sentences[index], word); },
    onState: (state) => {
      panel.show(state === 'reading');
      if (state === 'ended') end();
      if (state === 'failed') context.announce(message('speechFailed'));
    },
  });
  const panel = createPanel({
    place: context.place, voices: fitting, voice: chosen()?.name ?? '', rate: habits().speechRate,
    toggle: speaker.toggle, skip: (by) => { skip(by); }, end,
    onRate: (speechRate) => {
      actions.habits?.set({ speechRate });
      speaker.again();
    },
    onVoice: (name) => {
      actions.habits?.set({ speechVoices: { ...habits().speechVoices, [primaryOf(lang)]: name } });
      speaker.again();
    },
  });

  function show(sentence: Sentence | undefined, word: readonly [number, number] | null): void {
    if (sentence === undefined) return;
    const { passage, start: from, end: to } = sentence;
    const range = rangeOf(passage, from, to);
    marker.mark(range, word === null ? null : rangeOf(passage, from + word[0], Math.min(to, from + word[1])));
    if (word !== null) return;
    const box = (range ?? passage.element).getBoundingClientRect();
    const { viewport, top, scrollTo } = context.scroller();
    if (box.top < 60 || box.bottom > viewport() - 90) scrollTo(top() + box.top - viewport() * STANDS_AT);
  }
  const skip = (by: number): void => { speaker.readFrom(Math.min(sentences.length - 1, Math.max(0, speaker.at() + by))); };
  const skipToPassage = (by: number): void => {
    const passages = [...new Set(sentences.map(({ passage }) => passage))];
    const here = sentences[speaker.at()]?.passage;
    const wanted = passages[Math.min(passages.length - 1, Math.max(0, (here === undefined ? 0 : passages.indexOf(here)) + by))];
    speaker.readFrom(sentences.findIndex(({ passage }) => passage === wanted));
  };
  const onClick = (event: MouseEvent): void => {
    if ((context.place === 'page' && !event.isTrusted) || !(event.target instanceof Element) || event.target.closest('a, button, summary, [data-galley-ui]') !== null) return;
    const index = sentenceAt(sentences, event.target, event.clientX, event.clientY);
    if (index >= 0) speaker.readFrom(index);
  };
  const stops = [
    context.onKey(({ key }) => {
      if (key !== 'Escape') return false;
      end();
      return true;
    }),
    context.onUpdate(() => {
      speaker.pause();
      marker.clear();
      sentences = sentencesOf(passagesOf(context.article()), lang);
      marker = createMarker(context.article());
    }),
  ];
  function end(): void {
    if (current?.context !== context) return;
    current = null;
    for (const stop of stops) stop();
    speaker.stop();
    marker.clear();
    panel.element.remove();
    element.removeEventListener('click', onClick);
    window.removeEventListener('pagehide', end);
  }
  current = { context, toggle: speaker.toggle, skip, skipPassage: skipToPassage };
  element.append(panel.element);
  element.addEventListener('click', onClick);
  window.addEventListener('pagehide', end);
  context.onEnd(end);
  if (fitting.length === 0) context.announce(message('noVoiceFor', languageName(lang)));
  const line = context.scroller().top() < 40 ? -Infinity : 60;
  speaker.readFrom(Math.max(0, sentences.findIndex(({ passage, start: from, end: to }) => (rangeOf(passage, from, to) ?? passage.element).getBoundingClientRect().top >= line)));
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames([message('language')], { type: 'language' }).of(primaryOf(lang)) ?? lang;
  } catch {
    return lang;
  }
}

function dress(element: HTMLElement): void {
  const root = element.getRootNode();
  if (dressed.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  dressed.add(root);
  addSheet(root, sheet);
}
