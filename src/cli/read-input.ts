import { createReadStream, type ReadStream } from 'node:fs';
import { Failure } from './failure';

/** Larger files are no articles; what the parser makes of them would not fit in memory. */
export const MAX_BYTES = 32 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'reading it is not allowed', EPERM: 'reading it is not allowed',
  ENOTDIR: 'there is no such file', ENAMETOOLONG: 'its name is too long', ELOOP: 'its links lead round in a circle',
};

/**
 * The bytes of a file, or of standard input for "-".
 * @throws Failure in one line where it cannot be read, is empty, or is larger than `MAX_BYTES`
 */
export async function readInput(file: string): Promise<Uint8Array> {
  const name = file === '-' ? 'standard input' : file;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream: ReadStream | NodeJS.ReadStream = file === '-' ? process.stdin : createReadStream(file);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BYTES) throw new Failure(`${name} is too large: more than ${MAX_BYTES / 1024 / 1024} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Failure(`cannot read ${name}: ${REASONS[code] ?? code}`);
  }
  if (size === 0) throw new Failure(`${name} is empty`);
  return Buffer.concat(chunks);
}
