import browser from 'webextension-polyfill';
import type { Envelope } from './gate';
import type { Message, MessageName, Request, Response } from './protocol';
import { isReply, MessageError } from './reply';
import { within } from './within';

/** Longer than any handler should take; a worker that was stopped in between never answers. */
export const TIMEOUT_MS = 15_000;

export interface SendOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/**
 * Sends to the background or the offscreen document.
 *
 * @throws MessageError, or the signal's reason
 */
export function send<Name extends MessageName>(message: Message<Name>, request: Request<Name>, options?: SendOptions): Promise<Response<Name>> {
  return exchange(message, (envelope) => browser.runtime.sendMessage(envelope), request, options);
}

/** Sends to the content script in a tab's top frame, as {@link send}. */
export function sendToTab<Name extends MessageName>(
  tabId: number, message: Message<Name>, request: Request<Name>, options?: SendOptions,
): Promise<Response<Name>> {
  return exchange(message, (envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), request, options);
}

async function exchange<Name extends MessageName>(
  message: Message<Name>, carry: (envelope: Envelope) => Promise<unknown>, request: Request<Name>, options: SendOptions = {},
): Promise<Response<Name>> {
  const { signal, timeoutMs = TIMEOUT_MS } = options;
  signal?.throwIfAborted();
  const reply = await within(carried(carry, { galley: message.name, to: message.to, request }), { timeoutMs, signal });
  if (reply === undefined) throw new MessageError('no-answer', 'Nobody answered.');
  if (!isReply(reply)) throw new MessageError('malformed-answer', 'The answer could not be read.');
  if (!reply.ok) throw new MessageError(reply.code, reply.reason);
  // What a page's process answers is checked as strictly as what it asks.
  if (!message.isResponse(reply.value)) throw new MessageError('malformed-answer', 'The answer does not have its form.');
  return reply.value;
}

async function carried(carry: (envelope: Envelope) => Promise<unknown>, envelope: Envelope): Promise<unknown> {
  try {
    return await carry(envelope);
  } catch (cause) {
    throw new MessageError('no-answer', cause instanceof Error ? cause.message : String(cause));
  }
}
