import browser, { type Runtime } from 'webextension-polyfill';
import { gate, type Handling, type SenderFacts } from './gate';
import type { Message, MessageName, Request, Response, Room } from './protocol';
import type { Reply } from './reply';

/**
 * Pairs a message with its handler.
 *
 * @param handle is only called past the gate; what it throws comes back to the sender as a typed error
 */
export function on<Name extends MessageName>(
  message: Message<Name>, handle: (request: Request<Name>, sender: SenderFacts) => Response<Name> | Promise<Response<Name>>,
): Handling {
  const { name, from, isRequest } = message;
  return { name, from, accept: (request) => (isRequest(request) ? (sender) => handle(request, sender) : null) };
}

/**
 * Answers a room's messages from here on. To be called synchronously when a script starts: a worker that was woken by
 * a message gets it only then.
 *
 * @returns what stops it
 */
export function receive(room: Room, handlings: readonly Handling[]): () => void {
  const known = new Map<string, Handling>(handlings.map((handling) => [handling.name, handling]));
  const listener = (envelope: unknown, from: Runtime.MessageSender): Promise<Reply> | undefined => {
    const sender = factsOf(from);
    const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
    const passage = gate(envelope, sender, room, known, self);
    if (passage.pass === null) return undefined;
    if (!passage.pass) return Promise.resolve({ ok: false, code: passage.code, reason: passage.reason });
    return answer(passage.call, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => { browser.runtime.onMessage.removeListener(listener); };
}

async function answer(call: (sender: SenderFacts) => unknown, sender: SenderFacts): Promise<Reply> {
  try {
    return { ok: true, value: await call(sender) };
  } catch (cause) {
    return { ok: false, code: 'failed', reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

function factsOf({ id, url, frameId, tab, ...rest }: Runtime.MessageSender): SenderFacts {
  // `origin` came to Chromium after the polyfill's types were written.
  const origin = 'origin' in rest && typeof rest.origin === 'string' ? rest.origin : undefined;
  return { id, url, origin, frameId, tab: tab && { id: tab.id, url: tab.url, incognito: tab.incognito } };
}
