import type { Suite } from '../harness/suite.ts';
import { articles } from './articles.ts';

/** Every suite, in the order in which they run. */
export const SUITES: readonly Suite[] = [articles];
