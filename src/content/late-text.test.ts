// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLateText } from './late-text';

let visibility: DocumentVisibilityState = 'visible';
let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  document.body.replaceChildren();
  vi.spyOn(Document.prototype, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function watch(again = vi.fn(() => Promise.resolve())) {
  stop = watchLateText(window, again, (node) => node instanceof HTMLElement && node.dataset['ours'] !== undefined);
  return again;
}
const add = (name = 'p'): HTMLElement => document.body.appendChild(document.createElement(name));
const later = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('watchLateText', () => {
  it('waits until the page is quiet, and asks once for all that came', async () => {
    const again = watch();
    for (let i = 0; i < 4; i += 1) {
      add();
      await later(300);
    }
    expect(again).not.toHaveBeenCalled();
    await later(600);
    expect(again).toHaveBeenCalledTimes(1);
    await later(20_000);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever for one that is never quiet, and leaves it alone in the end', async () => {
    const again = watch();
    for (let i = 0; i < 600; i += 1) {
      add();
      await later(100);
    }
    expect(again.mock.calls.length).toBeGreaterThan(2);
    expect(again.mock.calls.length).toBeLessThanOrEqual(8);
    const before = again.mock.calls.length;
    add();
    await later(60_000);
    expect(again).toHaveBeenCalledTimes(before);
  });

  it('hears what the page hides, and nothing of the reader’s own', async () => {
    const text = add();
    const ours = add();
    ours.dataset['ours'] = '';
    const again = watch();
    ours.style.color = 'red';
    ours.remove();
    await later(5_000);
    expect(again).not.toHaveBeenCalled();
    text.hidden = true;
    await later(1_000);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('is silent while nobody looks', async () => {
    const again = watch();
    visibility = 'hidden';
    add();
    await later(5_000);
    expect(again).not.toHaveBeenCalled();
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await later(1_000);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('gives a page that takes long to read more rest', async () => {
    let calls = 0;
    const again = watch(vi.fn(async () => {
      calls += 1;
      await new Promise((resolve) => { setTimeout(resolve, 400); });
    }));
    add();
    await later(1_000);
    add();
    await later(2_000);
    expect(calls).toBe(1);
    await later(4_000);
    expect(again).toHaveBeenCalledTimes(2);
  });
});
