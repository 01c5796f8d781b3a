import { afterEach, describe, expect, it, vi } from 'vitest';
import { ID, ROOT } from '../../test/support/fake-browser';
import { autoSet } from './messages/auto';
import { autoFound } from './messages/auto-page';
import { on, receive } from './receive';
import { send } from './send';

const { fake } = await vi.hoisted(async () => {
  const { createFakeBrowser } = await import('../../test/support/fake-browser');
  return { fake: createFakeBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

let stop = (): void => undefined;
afterEach(() => { stop(); });

const fire = (envelope: unknown, sender: unknown): unknown => fake.browser.runtime.onMessage.fire(envelope, sender);
const page = { id: ID, url: 'https://news.example/', origin: 'https://news.example', frameId: 0, tab: { id: 4, url: 'https://news.example/' } };
const REQUEST = { sites: ['news.example'], on: true };

describe('send and receive', () => {
  it('carry a request to its handler and the answer back', async () => {
    const handle = vi.fn(() => true);
    stop = receive('background', [on(autoSet, handle)]);
    expect(await send(autoSet, REQUEST)).toBe(true);
    expect(handle).toHaveBeenCalledWith(REQUEST, expect.objectContaining({ id: ID, url: `${ROOT}popup.html` }));
  });

  it('give what a handler throws as a typed error, in its words', async () => {
    stop = receive('background', [on(autoSet, () => Promise.reject(new Error('The disk is full.')))]);
    await expect(send(autoSet, REQUEST)).rejects.toMatchObject({ name: 'MessageError', code: 'failed', message: 'The disk is full.' });
  });

  it('refuse an answer that does not have its form', async () => {
    stop = receive('background', [on(autoSet, () => 'yes' as unknown as boolean)]);
    await expect(send(autoSet, REQUEST)).rejects.toMatchObject({ code: 'malformed-answer' });
  });

  it('say that nobody is there', async () => {
    await expect(send(autoSet, REQUEST)).rejects.toMatchObject({ code: 'no-answer' });
    stop = receive('offscreen', []);
    await expect(send(autoSet, REQUEST)).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('do not wait for ever', async () => {
    stop = receive('background', [on(autoSet, () => new Promise<boolean>(() => undefined))]);
    await expect(send(autoSet, REQUEST, { timeoutMs: 20 })).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('receive', () => {
  it.each<[string, unknown, unknown, string]>([
    ['the wrong kind of sender', { galley: 'auto/set', to: 'background', request: REQUEST }, page, 'refused-sender'],
    ['another extension', { galley: 'auto/found', to: 'background', request: {} }, { ...page, id: 'someone-else' }, 'refused-sender'],
    ['a subframe', { galley: 'auto/found', to: 'background', request: {} }, { ...page, frameId: 3 }, 'refused-sender'],
    ['a request too rich', { galley: 'auto/found', to: 'background', request: { force: true } }, page, 'malformed'],
    ['an unknown name', { galley: '__proto__', to: 'background', request: {} }, page, 'unknown-message'],
  ])('answers %s with a typed error, and calls no handler', async (_, envelope, sender, code) => {
    const handle = vi.fn(() => true);
    stop = receive('background', [on(autoSet, handle), on(autoFound, () => 'opened')]);
    expect(await fire(envelope, sender)).toMatchObject({ ok: false, code });
    expect(handle).not.toHaveBeenCalled();
  });

  it('leaves messages for other rooms and of other senders to them', () => {
    stop = receive('background', [on(autoFound, () => 'opened')]);
    for (const envelope of [null, 'auto/found', { galley: 'auto/found', to: 'page', request: {} }, { type: 'ping' }]) {
      expect(fire(envelope, page)).toBeUndefined();
    }
  });

  it('stops', () => {
    receive('background', [on(autoFound, () => 'opened')])();
    expect(fire({ galley: 'auto/found', to: 'background', request: {} }, page)).toBeUndefined();
  });
});
