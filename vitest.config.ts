import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { compiledPath, compileSources } from './scripts/compiled-sources.js';
import { entryPoints } from './scripts/entry-points.js';

const aliases = [
  ...entryPoints,
  { specifier: 'trade-credit-cli/workbook', source: 'cli/src/workbook/index.ts' },
];

/** Sources are compiled once and loaded by Node; while watching they are read as they are. */
const isOnce = process.argv.includes('run');

export default defineConfig(async ({ mode }) => ({
  plugins: isOnce ? [await compiledOnce()] : [],
  resolve: {
    // Tests, the command line and the documentation's snippets import the package by name: no build is needed.
    alias: aliases.map(({ specifier, source }) => ({
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
    // Garbage is collected seldom, and by the worker itself: every core has one.
    execArgv: ['--single-threaded-gc', '--min-semi-space-size=32', '--max-semi-space-size=64'],
    testTimeout: 600_000, // catches what hangs; a slow or loaded machine is no failure
    hookTimeout: 600_000,
    reporters: ['default', './scripts/count-reporter.js'],
  },
}));

/** Hands tests the compiled sources in place of the sources. */
async function compiledOnce(): Promise<Plugin> {
  await compileSources(aliases);
  return {
    ...{ name: 'compiled-sources', enforce: 'pre' },
    async resolveId(specifier, importer, options) {
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      const compiled = found === null ? undefined : compiledPath(found.id);
      return compiled ?? found;
    },
  };
}
