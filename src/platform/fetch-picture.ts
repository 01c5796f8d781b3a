/** One picture may take so long, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * The bytes of a picture, for a person who asked for them to be in a book: the one request that Galley ever makes. Without
 * cookies and without a referrer, of that very host: one that sends it elsewhere has no picture.
 *
 * @param most bytes; more are not waited for
 * @returns null where there is no such picture, it is larger, or it does not come
 */
export async function fetchPicture(address: string, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const late = new AbortController();
  const timer = setTimeout(() => { late.abort(); }, PATIENCE_MS);
  try {
    const response = await fetch(address, {
      credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'force-cache', signal: late.signal,
      // What books cannot show (AVIF) is not asked for.
      headers: { accept: 'image/jpeg,image/png,image/webp,image/gif' },
    });
    return response.ok && response.body !== null ? await upTo(most, response.body.getReader()) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    // What is larger is not loaded to its end.
    late.abort();
  }
}

async function upTo(most: number, reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) return null;
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
