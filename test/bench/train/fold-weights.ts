import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the weights stand that were learned without one fold's sites. */
export const foldFile = (fold: number): string => resolve(`dist/bench/forest-fold-${String(fold)}.ts`);

/** @returns the files of all folds that train-blocks.ts wrote last @throws where there are none */
export function foldWeights(): string[] {
  const files: string[] = [];
  while (existsSync(foldFile(files.length))) files.push(foldFile(files.length));
  if (files.length < 2) throw new Error('no weights by fold: run test/bench/train/train-blocks.ts --write-folds first');
  return files;
}
