import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { cssTextForVite } from './build/css-text-plugin.ts';
import { readabilityForVite } from './build/readability-plugin.ts';

/** Rooms without state of their own: a test there leaves nothing behind, so one load of the engine does for all of them. */
const PURE = ['article', 'extract', 'format', 'settings'].map((room) => `src/${room}/**/*.test.ts`);

/** Vitest keeps `--exclude` from projects, and a run without the built bundles needs it. */
const EXCLUDED = process.argv.flatMap((word, at, words) => (word === '--exclude' ? words[at + 1] ?? [] : []));

export default defineConfig({
  plugins: [readabilityForVite, cssTextForVite],
  test: {
    setupFiles: ['test/support/english.ts'],
    // A test that runs alone hides the others.
    allowOnly: false,
    testTimeout: 20_000,
    // All cores: by default one is left free, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, exclude: [...configDefaults.exclude, ...EXCLUDED], isolate: false } },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE, 'test/browser/**', ...EXCLUDED],
        },
      },
    ],
  },
});
