/** What a speaker needs of the browser; handed in, so that a test can listen. */
export interface Voicebox {
  readonly speak: (utterance: SpeechSynthesisUtterance) => void;
  readonly cancel: () => void;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
}

export interface SpeakerParts {
  readonly voicebox: Voicebox;
  /** The sentences as they are by now. */
  readonly texts: () => readonly string[];
  /** Asked for each sentence anew: speed and voice hold from the next one on. */
  readonly dress: (utterance: SpeechSynthesisUtterance) => void;
  /** Sentence `index` is being read, `word` from and to within it; null while it is not known. */
  readonly onAt: (index: number, word: readonly [from: number, to: number] | null) => void;
  readonly onState: (state: 'reading' | 'paused' | 'ended' | 'failed') => void;
}

export interface Speaker {
  readonly readFrom: (index: number) => void;
  readonly pause: () => void;
  readonly toggle: () => void;
  readonly at: () => number;
  readonly isReading: () => boolean;
  /** Reads the sentence again, as with another voice; nothing while paused. */
  readonly again: () => void;
  readonly stop: () => void;
}

/**
 * Reads sentence by sentence: engines forget long utterances, pause badly, and some stop after 15 seconds. Pausing ends the
 * sentence, going on begins it again.
 */
export function createSpeaker({ voicebox, texts, dress, onAt, onState }: SpeakerParts): Speaker {
  let at = 0;
  let reading = false;
  /** Events of an utterance that was cancelled come late; they are nobody's business any more. */
  let turn = 0;

  const silence = (): void => {
    turn += 1;
    reading = false;
    voicebox.cancel();
  };
  const readFrom = (index: number): void => {
    silence();
    const text = texts()[index];
    if (text === undefined) {
      at = 0;
      onState('ended');
      return;
    }
    at = index;
    reading = true;
    const mine = turn;
    const utterance = voicebox.utter(text);
    dress(utterance);
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (mine !== turn || name === 'sentence') return;
      onAt(at, [charIndex, charIndex + (charLength > 0 ? charLength : wordLength(text, charIndex))]);
    };
    utterance.onend = () => { if (mine === turn) readFrom(at + 1); };
    utterance.onerror = ({ error }) => {
      if (mine !== turn || error === 'interrupted' || error === 'canceled') return;
      silence();
      onState('failed');
    };
    onAt(at, null);
    onState('reading');
    voicebox.speak(utterance);
  };
  const pause = (): void => {
    if (!reading) return;
    silence();
    onState('paused');
  };
  return {
    readFrom, pause,
    toggle: () => { if (reading) pause(); else readFrom(at); },
    at: () => at,
    isReading: () => reading,
    again: () => { if (reading) readFrom(at); },
    stop: silence,
  };
}

/** Firefox gives no length of a word. */
const wordLength = (text: string, from: number): number => /^[^\s]*/u.exec(text.slice(from))?.[0].length ?? 0;
