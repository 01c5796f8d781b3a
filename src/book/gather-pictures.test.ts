import { describe, expect, it } from 'vitest';
import { gatherPictures, LIMITS } from './gather-pictures';

const gif = (length = 20): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  bytes.set([...'GIF89a'].map((char) => char.charCodeAt(0)));
  bytes.set([0x3b], length - 1);
  return bytes;
};
const address = (at: number): string => `https://p.example/${String(at)}.gif`;

describe('gatherPictures', () => {
  it('has what came, by its address, and leaves out what is missing, no picture, or broken', async () => {
    const said: string[] = [];
    const pictures = await gatherPictures([0, 1, 2, 3, 4].map(address), {
      get: (from) => (from === address(1) ? Promise.resolve(null) : from === address(2) ? Promise.resolve(new TextEncoder().encode('<html>not here</html>')) : from === address(4) ? Promise.reject(new Error('gone')) : Promise.resolve(gif())),
      canShow: ({ bytes }) => Promise.resolve(bytes.length > 0),
      progress: (done, all) => { said.push(`${String(done)}/${String(all)}`); },
    });
    expect([...pictures.keys()].sort()).toEqual([address(0), address(3)]);
    expect(said.at(-1)).toBe('5/5');
    const broken = await gatherPictures([address(0)], { get: () => Promise.resolve(gif()), canShow: () => Promise.reject(new Error('cannot be decoded')), progress: () => undefined });
    expect(broken.size).toBe(0);
    const cut = await gatherPictures([address(0)], { get: () => Promise.resolve(gif().slice(0, 15)), canShow: () => Promise.resolve(true), progress: () => undefined });
    expect(cut.size).toBe(0);
  });

  it('keeps to its limits in number and bytes, a few at once', async () => {
    let running = 0, most = 0;
    const asked: number[] = [];
    const pictures = await gatherPictures(Array.from({ length: 200 }, (_, at) => address(at)), {
      get: async (_, bytes) => {
        asked.push(bytes);
        most = Math.max(most, running += 1);
        await new Promise((resolve) => { setTimeout(resolve, 0); });
        running -= 1;
        return bytes < 1_000_000 ? null : gif(1_000_000);
      },
      canShow: () => Promise.resolve(true), progress: () => undefined,
    });
    // Where there is no room for more, no more is asked for.
    expect(asked.length).toBeLessThan(LIMITS.all / 1_000_000 + 4);
    expect(most).toBeLessThanOrEqual(4);
    expect(pictures.size).toBe(LIMITS.all / 1_000_000);
    expect(Math.max(...asked)).toBe(LIMITS.each);
  });
});
