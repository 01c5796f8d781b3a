import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** What is built; a test builds elsewhere, beside what others are using. */
export const DIST = process.env['GALLEY_DIST'] ?? path.join(ROOT, 'dist');

/** An absolute path from one that is given from the checkout's top. */
export const inRoot = (...parts: readonly string[]): string => path.join(ROOT, ...parts);
export const inDist = (...parts: readonly string[]): string => path.join(DIST, ...parts);
