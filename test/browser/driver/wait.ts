export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const STEP = 40;

/** How long a person would wait for one thing, with room for a busy machine. */
export const PATIENCE = 15_000;

/**
 * Asks until the answer is true, and returns it. An asking that throws counts as "not yet": documents come and go.
 * @throws after `ms`, with the last failure as the cause
 */
export async function until<T>(what: string, ask: () => Promise<T> | T, ms = PATIENCE): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${String(ms)} ms for ${what}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
    }
    await sleep(STEP);
  }
}

/** Settles as `work` does, or fails after `ms`; the timer does not outlive it. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`${what} took more than ${String(ms)} ms`)); }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
