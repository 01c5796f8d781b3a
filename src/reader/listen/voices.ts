/** As much of a voice as choosing needs. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** Milliseconds that a browser may take to find its voices: the first list that it gives is often empty. */
const PATIENCE_MS = 1_500;

/** The browser's voices, once it knows them; [] where it has none. */
export function voicesOf(synth: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const there = synth.getVoices();
  if (there.length > 0) return Promise.resolve(there);
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer);
      synth.removeEventListener('voiceschanged', settle);
      resolve(synth.getVoices());
    };
    const timer = setTimeout(settle, PATIENCE_MS);
    synth.addEventListener('voiceschanged', settle);
  });
}

export const primaryOf = (lang: string): string => lang.toLowerCase().split(/[-_]/u)[0] ?? '';

/** The voices for a language, best first: of the same region, then on this device (nothing of the text leaves it), then the browser's own. */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): V[] {
  const wanted = lang.toLowerCase().replace('_', '-');
  const score = (voice: V): number => Number(voice.lang.toLowerCase().replace('_', '-') === wanted) * 4 + Number(voice.localService) * 2 + Number(voice.default);
  return voices.filter((voice) => primaryOf(voice.lang) === primaryOf(lang)).sort((a, b) => score(b) - score(a));
}
