import { defineConfig } from 'vitest/config';
import { cssTextForVite } from './build/css-text-plugin.ts';
import { readabilityForVite } from './build/readability-plugin.ts';

export default defineConfig({
  plugins: [readabilityForVite, cssTextForVite],
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**', 'dist/**'],
    // Readability is a CommonJS package that Node would load by itself: inlined, it goes through the transform.
    server: { deps: { inline: [/@mozilla[\\/]readability/u] } },
    testTimeout: 20_000,
    passWithNoTests: true,
  },
});
