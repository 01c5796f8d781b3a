/**
 * The promise, or what `otherwise` gives when that takes longer, so that nothing is waited for without end. A timer and
 * not `AbortSignal.timeout`: nothing but the promise holds on to such a signal.
 */
export async function within<T>(ms: number, promise: Promise<T>, otherwise: () => T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => { resolve(otherwise()); }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
