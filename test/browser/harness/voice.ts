/** Puts a voice in the view that is driven by hand: headless browsers have none. Runs in the view. */
export function installVoice(): void {
  const said: { text: string; onend?: () => void; onboundary?: (event: object) => void }[] = [];
  class Utterance { constructor(readonly text: string) {} }
  const synth = {
    getVoices: () => [{ name: 'Test', lang: 'en-GB', localService: true, default: true }],
    speak: (utterance: (typeof said)[number]) => { said.push(utterance); },
    cancel: () => { document.body.dataset['cancelled'] = String(Number(document.body.dataset['cancelled'] ?? 0) + 1); },
    addEventListener: () => undefined, removeEventListener: () => undefined,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.defineProperty(window, 'galleySaid', { value: said });
}
