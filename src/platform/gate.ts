import type { MessageName, Room, Sender } from './protocol';

/** What the browser says of a sender; every field may be missing, and only the browser can have set them. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Chromium gives it, Firefox does not. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** This extension, as it is told from others. */
export interface Self {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`: the address of the extension's root. */
  readonly root: string;
}

/** Why a message did not come through, or what failed at the other end. */
export type ErrorCode = 'refused-sender' | 'unknown-message' | 'malformed' | 'failed';

/** What answers one message: made of its definition and a handler by `on` in receive.ts. */
export interface Handling {
  readonly name: MessageName;
  readonly from: Sender;
  /** The call that answers, or null where the request does not have its form. */
  readonly accept: (request: unknown) => ((sender: SenderFacts) => unknown) | null;
}

export type Passage =
  | { readonly pass: true; readonly call: (sender: SenderFacts) => unknown }
  | { readonly pass: false; readonly code: ErrorCode; readonly reason: string }
  /** Not one of Galley's messages, or for another room: no reply at all. */
  | { readonly pass: null };

/** What travels. `galley` tells it from messages of others, `to` from messages for other rooms. */
export interface Envelope {
  readonly galley: MessageName;
  readonly to: Room;
  readonly request: unknown;
}

/**
 * The one gate that each message passes before a handler sees it. Denies by default: the sender must be this extension,
 * of the kind that the message's definition names, and the request must have its form. Never throws.
 *
 * @param known what this room answers, by message name
 */
export function gate(
  envelope: unknown, sender: SenderFacts, room: Room, known: ReadonlyMap<string, Handling>, self: Self,
): Passage {
  try {
    if (!isEnvelopeFor(room, envelope)) return { pass: null };
    const handling = known.get(envelope.galley);
    if (!handling) return { pass: false, code: 'unknown-message', reason: 'There is no such message.' };
    if (!isSender(handling.from, sender, self)) return { pass: false, code: 'refused-sender', reason: 'This sender may not ask for that.' };
    const call = handling.accept(envelope.request);
    return call ? { pass: true, call } : { pass: false, code: 'malformed', reason: 'The request does not have its form.' };
  } catch {
    return { pass: false, code: 'malformed', reason: 'The message could not be read.' };
  }
}

function isEnvelopeFor(room: Room, value: unknown): value is { readonly galley: string; readonly request: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'galley') && Object.hasOwn(value, 'to')
    && 'galley' in value && typeof value.galley === 'string' && 'to' in value && value.to === room;
}

/** Whether the browser vouches for a sender of that kind. */
export function isSender(kind: Sender, sender: SenderFacts, self: Self): boolean {
  if (self.id === '' || sender.id !== self.id) return false;
  // A frame inside a page, even one of Galley's own documents, is a place where the page decides what is around it.
  if (sender.frameId !== undefined && sender.frameId !== 0) return false;
  return kind === 'extension' ? isOwnDocument(sender, self) : isTopFrameOfPage(sender);
}

function isOwnDocument(sender: SenderFacts, self: Self): boolean {
  const own = originOf(self.root);
  return own !== null && sender.url !== undefined && originOf(sender.url) === own && (sender.origin === undefined || sender.origin === own);
}

function isTopFrameOfPage(sender: SenderFacts): boolean {
  if (typeof sender.tab?.id !== 'number' || sender.frameId !== 0 || sender.url === undefined) return false;
  const origin = originOf(sender.url);
  if (origin === null || !/^(?:https?|file):/.test(origin)) return false;
  return sender.origin === undefined || sender.origin === origin || (origin === 'file://' && sender.origin === 'null');
}

/**
 * Scheme and host as compared here. Spelled out, because `URL.origin` is "null" for extensions' schemes in some engines
 * and a comparison of prefixes would admit `chrome-extension://id.evil.example`.
 */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, username, password } = new URL(address);
  return username === '' && password === '' ? `${protocol}//${host}` : null;
}
