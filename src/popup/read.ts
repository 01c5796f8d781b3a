import type { ReadOutcome } from '../platform/outcome';
import { readActiveTab } from '../platform/read-tab';
import { message } from '../reader/messages';

/** Longer than a page is given to answer: the last resort, so that "reading" always ends. */
const LIMIT_MS = 15_000;

/** What the tab in front has to read. Always resolves, and within the limit. */
export async function read(force: boolean): Promise<ReadOutcome> {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const late = new Promise<ReadOutcome>((resolve) => {
    signal.addEventListener('abort', () => { resolve({ state: 'error', message: message('failedTooLong') }); });
  });
  const failed = (error: unknown): ReadOutcome => ({ state: 'error', message: error instanceof Error && error.message !== '' ? error.message : message('failedUnknown') });
  return Promise.race([readActiveTab({ force, signal }).catch(failed), late]);
}
