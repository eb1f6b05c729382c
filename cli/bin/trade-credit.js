#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  const { nodeIo, run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2), nodeIo());
} else {
  console.error(
    'The command line is not built. At the root of the repository run: npm ci && npm run build:js',
  );
  process.exitCode = 2;
}
