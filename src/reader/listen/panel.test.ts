// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ReaderPlace } from '../types';
import { createPanel } from './panel';

function choose(place: ReaderPlace): number {
  const kept = vi.fn();
  const voices = [{ name: 'Ada' }, { name: 'Bea' }] as unknown as SpeechSynthesisVoice[];
  const nothing = (): void => undefined;
  const { element } = createPanel({ place, voices, voice: 'Ada', rate: 1, toggle: nothing, skip: nothing, end: nothing, onRate: kept, onVoice: kept });
  for (const select of element.querySelectorAll('select')) select.dispatchEvent(new Event('change'));
  return kept.mock.calls.length;
}

describe('the controls of reading aloud', () => {
  it('keep what is chosen in Galley’s own window, and nothing that a page chooses', () => {
    expect([choose('popup'), choose('page')]).toEqual([2, 0]);
  });
});
