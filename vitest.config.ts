import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { entryPoints } from './scripts/entry-points.js';

export default defineConfig(({ mode }) => ({
  resolve: {
    // Tests, the command line and the documentation's snippets import the package by name: no build is needed.
    alias: [
      ...entryPoints,
      { specifier: 'trade-credit-cli/workbook', source: 'cli/src/workbook/index.ts' },
    ].map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  server: { watch: { ignored: ['**/.snippets/**'] } },
  test: {
    include: ['test/**/*.test.ts', 'cli/test/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    env: { TEST_RUNS: mode === 'all' || mode === 'long' ? mode : 'few' }, // read in test/support/runs.ts
    isolate: false, // the sources are read once, not once for each file
    maxWorkers: '100%', // on two cores the default is one worker
    testTimeout: 600_000, // catches what hangs; a slow or loaded machine is no failure
    hookTimeout: 600_000,
    reporters: ['default', './scripts/count-reporter.js'],
  },
}));
