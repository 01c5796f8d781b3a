import { describe, expect, it, vi } from 'vitest';
import { createSpeaker, type Speaker } from './speaker';

/** A voice that says nothing until it is told to. */
function fakeVoice() {
  const said: SpeechSynthesisUtterance[] = [];
  const cancel = vi.fn();
  const utter = (text: string): SpeechSynthesisUtterance => ({ text } as unknown as SpeechSynthesisUtterance);
  const last = (): SpeechSynthesisUtterance => {
    const utterance = said.at(-1);
    if (utterance === undefined) throw new Error('nothing was said');
    return utterance;
  };
  const event = (fields: object): SpeechSynthesisEvent & SpeechSynthesisErrorEvent => fields as never;
  return {
    voicebox: { speak: (utterance: SpeechSynthesisUtterance) => { said.push(utterance); }, cancel, utter },
    cancel, said: () => said.map(({ text }) => text), last,
    ends: (utterance = last()) => { utterance.onend?.call(utterance, event({})); },
    word: (charIndex: number, charLength = 0) => { last().onboundary?.call(last(), event({ name: 'word', charIndex, charLength })); },
    fails: (error: string) => { last().onerror?.call(last(), event({ error })); },
  };
}

function start(): { voice: ReturnType<typeof fakeVoice>; speaker: Speaker; at: unknown[]; states: string[] } {
  const voice = fakeVoice();
  const at: unknown[] = [];
  const states: string[] = [];
  const speaker = createSpeaker({
    voicebox: voice.voicebox, texts: () => ['One tide.', 'Two boats.', 'Three men.'], dress: (utterance) => { utterance.rate = 2; },
    onAt: (index, word) => { at.push(word === null ? index : [index, ...word]); }, onState: (state) => { states.push(state); },
  });
  return { voice, speaker, at, states };
}

describe('the speaker', () => {
  it('reads one sentence after the other, with the words, to the end', () => {
    const { voice, speaker, at, states } = start();
    speaker.readFrom(0);
    voice.word(0, 3);
    voice.word(4);
    voice.ends();
    voice.ends();
    voice.ends();
    expect(voice.said()).toEqual(['One tide.', 'Two boats.', 'Three men.']);
    expect(at).toEqual([0, [0, 0, 3], [0, 4, 9], 1, 2]);
    expect(states).toEqual(['reading', 'reading', 'reading', 'ended']);
    expect([voice.last().rate, speaker.isReading()]).toEqual([2, false]);
  });

  it('pauses, and begins the sentence again', () => {
    const { voice, speaker, states } = start();
    speaker.readFrom(1);
    const before = voice.last();
    speaker.toggle();
    voice.ends(before);
    expect([voice.said(), speaker.isReading(), states.at(-1)]).toEqual([['Two boats.'], false, 'paused']);
    speaker.again();
    expect(voice.said()).toHaveLength(1);
    speaker.toggle();
    expect([voice.said(), speaker.at()]).toEqual([['Two boats.', 'Two boats.'], 1]);
  });

  it('skips without hearing what it cancelled', () => {
    const { voice, speaker } = start();
    speaker.readFrom(0);
    const first = voice.last();
    speaker.readFrom(2);
    voice.ends(first);
    expect([voice.said(), speaker.at(), voice.cancel.mock.calls.length]).toEqual([['One tide.', 'Three men.'], 2, 2]);
  });

  it('says so when the voice fails, and not when it was interrupted', () => {
    const { voice, speaker, states } = start();
    speaker.readFrom(0);
    voice.fails('interrupted');
    expect(states).toEqual(['reading']);
    voice.fails('synthesis-failed');
    expect([states.at(-1), speaker.isReading()]).toEqual(['failed', false]);
  });

  it('is silent once it is stopped', () => {
    const { voice, speaker, states } = start();
    speaker.readFrom(0);
    const first = voice.last();
    speaker.stop();
    voice.ends(first);
    expect([voice.said().length, states, voice.cancel.mock.calls.length]).toEqual([1, ['reading'], 2]);
  });
});
