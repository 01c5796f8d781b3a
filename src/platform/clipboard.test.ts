// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyInDocument, writeClipboard } from './clipboard';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => `«${key}»` } } }));
afterEach(() => { vi.unstubAllGlobals(); });

const CONTENT = { plain: 'Words', html: '<p>Words</p>' };

class Item {
  constructor(readonly flavours: Readonly<Record<string, Blob>>) {}
}

function withClipboard(write: (items: readonly Item[]) => Promise<void>): void {
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
}

describe('writeClipboard', () => {
  it('writes both flavours in one item, or text alone', async () => {
    const write = vi.fn((_: readonly Item[]) => Promise.resolve());
    withClipboard(write);
    await writeClipboard(CONTENT);
    await writeClipboard({ plain: 'Words', html: null });
    const [both, alone] = write.mock.calls.map(([items]) => items[0]?.flavours ?? {});
    expect(Object.entries(both ?? {}).map(([type, blob]) => [type, blob.type, blob.size])).toEqual([['text/plain', 'text/plain', 5], ['text/html', 'text/html', 12]]);
    expect(Object.keys(alone ?? {})).toEqual(['text/plain']);
  });

  it('resolves after the write and not before', async () => {
    let finish = (): void => undefined;
    withClipboard(() => new Promise((resolve) => { finish = resolve; }));
    let done = false;
    const written = writeClipboard(CONTENT).then(() => { done = true; });
    await Promise.resolve();
    expect(done).toBe(false);
    finish();
    await written;
    expect(done).toBe(true);
  });

  it('hands over 20 MB as they are', async () => {
    const write = vi.fn((_: readonly Item[]) => Promise.resolve());
    withClipboard(write);
    await writeClipboard({ plain: 'x'.repeat(20_000_000), html: null });
    expect(write.mock.calls[0]?.[0][0]?.flavours['text/plain']?.size).toBe(20_000_000);
  });

  it('rejects in words where it is denied, or where there is no clipboard', async () => {
    withClipboard(() => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')));
    await expect(writeClipboard(CONTENT)).rejects.toThrow('«clipboardDenied»');
    vi.stubGlobal('navigator', {});
    await expect(writeClipboard(CONTENT)).rejects.toThrow('«clipboardDenied»');
  });
});

describe('copyInDocument', () => {
  /** A document whose copy command does what a browser's does. */
  function documentThat(allows: boolean, fires = allows) {
    const data = new Map<string, string>();
    const target = new EventTarget();
    const execCommand = (): boolean => {
      const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData: (type: string, text: string) => { data.set(type, text); } } });
      if (fires) target.dispatchEvent(event);
      return allows;
    };
    return { doc: Object.assign(target, { execCommand }) as unknown as Document, data, execCommand };
  }

  it('fills both flavours, and lets go of the event', () => {
    const { doc, data, execCommand } = documentThat(true);
    copyInDocument(doc, CONTENT);
    expect([...data]).toEqual([['text/plain', 'Words'], ['text/html', '<p>Words</p>']]);
    data.clear();
    execCommand();
    expect(data.size).toBe(0);
  });

  it('throws where the command is refused, and where nothing came of it', () => {
    expect(() => { copyInDocument(documentThat(false).doc, CONTENT); }).toThrow('«clipboardDenied»');
    expect(() => { copyInDocument(documentThat(true, false).doc, CONTENT); }).toThrow('«clipboardDenied»');
  });
});
