import { expect, it, vi } from 'vitest';
import { voicesFor, voicesOf } from './voices';

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({ name, lang, localService, default: isDefault });

it('prefers the region, then what stays on this device, then the browser’s own', () => {
  const all = [voice('far', 'de-DE', false), voice('austria', 'de-AT'), voice('en', 'en-US'), voice('near', 'de_DE'), voice('own', 'de-CH', true, true)];
  expect(voicesFor(all, 'de-DE').map(({ name }) => name)).toEqual(['near', 'far', 'own', 'austria']);
  expect(voicesFor(all, 'ja')).toEqual([]);
});

it('waits for voices that come late, and not for ever', async () => {
  vi.useFakeTimers();
  const listeners = new Set<() => void>();
  let list: SpeechSynthesisVoice[] = [];
  const synth = { getVoices: () => list, addEventListener: (_: string, listener: () => void) => { listeners.add(listener); }, removeEventListener: (_: string, listener: () => void) => { listeners.delete(listener); } } as unknown as SpeechSynthesis;
  const late = voicesOf(synth);
  list = [voice('late', 'en') as unknown as SpeechSynthesisVoice];
  for (const listener of listeners) listener();
  expect(await late).toHaveLength(1);
  list = [];
  const never = voicesOf(synth);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await never).toEqual([]);
  expect(listeners.size).toBe(0);
  vi.useRealTimers();
});
