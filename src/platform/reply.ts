import { isRecord } from '../article/guard-shape';
import type { ErrorCode } from './gate';

/** What comes back: a value, or what went wrong. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly reason: string };

const CODES: Readonly<Record<ErrorCode, true>> = { 'refused-sender': true, 'unknown-message': true, malformed: true, failed: true };

export function isReply(value: unknown): value is Reply {
  if (!isRecord(value)) return false;
  if (value['ok'] === true) return Object.hasOwn(value, 'value');
  return value['ok'] === false && typeof value['reason'] === 'string' && typeof value['code'] === 'string' && Object.hasOwn(CODES, value['code']);
}

/** `no-answer`: nobody is there (no content script in the tab, or an extension that was updated since). */
export type MessageErrorCode = ErrorCode | 'no-answer' | 'malformed-answer' | 'timeout';

/** A message that did not reach a handler, or whose handler failed; `message` is a sentence for a reader. */
export class MessageError extends Error {
  override readonly name = 'MessageError';

  constructor(readonly code: MessageErrorCode, reason: string) {
    super(reason);
  }
}
