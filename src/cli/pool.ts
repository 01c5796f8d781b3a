import { extname } from 'node:path';
import { Piscina } from 'piscina';
import type { PageTask } from './run';
import type { PageReport } from './worker';

/** The slowest page of some two thousand takes a few seconds; one that takes this long would never end. */
const PAGE_MS = 120_000;
/** Memory that one page may take, in megabytes: a worker that needs more ends, and its page is reported. */
const PAGE_MB = 2_048;

export interface Pool {
  /** Never rejects: what ends a worker is a report. */
  readonly read: (task: PageTask & { readonly name: string | undefined }) => Promise<PageReport>;
  readonly close: () => Promise<void>;
}

/** Worker threads, one a core: a page is parsed and read on one. Beside the sources the worker is TypeScript, in dist JavaScript. */
export function openPool(jobs: number): Pool {
  const workers = new Piscina({
    filename: new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: 1, maxThreads: jobs, concurrentTasksPerWorker: 1, resourceLimits: { maxOldGenerationSizeMb: PAGE_MB },
  });
  return {
    read: async (task) => {
      try {
        return await (workers.run(task, { signal: AbortSignal.timeout(PAGE_MS) }) as Promise<PageReport>);
      } catch (error) {
        const late = error instanceof Error && error.name === 'AbortError';
        return { ok: false, error: late ? `reading the page took longer than ${PAGE_MS / 1000} seconds` : `the page cannot be read (${error instanceof Error ? error.message : String(error)})` };
      }
    },
    close: () => workers.destroy(),
  };
}
