import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { entryPoints } from './scripts/entry-points.js';

export default defineConfig({
  resolve: {
    // Tests, the command line and the documentation's snippets import the package by name: no build is needed.
    alias: entryPoints.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  server: { watch: { ignored: ['**/.snippets/**'] } },
  test: {
    include: ['test/**/*.test.ts', 'cli/test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    maxWorkers: '100%', // on two cores the default is one worker
    testTimeout: 60_000, // properties price thousands of submissions, on slow machines too
    reporters: ['default', './scripts/count-reporter.js'],
  },
});
