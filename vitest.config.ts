import { defineConfig } from 'vitest/config';
import { cssTextForVite } from './build/css-text-plugin.ts';
import { readabilityForVite } from './build/readability-plugin.ts';

export default defineConfig({
  plugins: [readabilityForVite, cssTextForVite],
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**', 'dist/**'],
    setupFiles: ['test/support/english.ts'],
    // A test that runs alone hides the others.
    allowOnly: false,
    testTimeout: 20_000,
  },
});
