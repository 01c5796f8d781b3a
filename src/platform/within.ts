import { MessageError } from './reply';

export interface Patience {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Settles as the promise does, if it does in time.
 *
 * @throws MessageError `timeout` after so long, or the signal's reason when it is aborted
 */
export function within<T>(promise: Promise<T>, { timeoutMs, signal }: Patience): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => { reject(signal?.reason instanceof Error ? signal.reason : new DOMException('Stopped.', 'AbortError')); };
    const timer = setTimeout(() => { reject(new MessageError('timeout', 'There was no answer in time.')); }, timeoutMs);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
    void promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    });
  });
}
