import type { ReadOutcome } from '../platform/outcome';
import { readActiveTab } from '../platform/read-tab';
import { message } from '../reader/messages';
import { within } from './within';

/** Longer than a page is given to answer: the last resort, so that "reading" always ends. */
const LIMIT_MS = 12_000;

/** What the tab in front has to read. Always resolves, and within the limit. */
export function read(force: boolean): Promise<ReadOutcome> {
  const stop = new AbortController();
  const failed = (error: unknown): ReadOutcome => ({
    state: 'error', message: error instanceof Error && error.message !== '' ? error.message : message('failedUnknown'),
  });
  return within(LIMIT_MS, readActiveTab({ force, signal: stop.signal }).catch(failed), () => {
    stop.abort();
    return { state: 'error', message: message('failedTooLong') };
  });
}
