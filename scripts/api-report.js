// @ts-check
// Writes what the package offers its users to the folder api, one file an entry point: `npm run api`. With `--check` it
// compares, and fails where a file is not up to date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { apiSurface } from './api-surface.js';
import { cliEntryPoints, entryPoints } from './entry-points.js';

const folder = 'api';

const entries = [
  ...entryPoints.map(({ specifier, source }) => ({ specifier, source })),
  ...cliEntryPoints,
];
const head = 'Written by `npm run api`; after a conflict, write it again.';

/** @returns {ReadonlyMap<string, string>} */
function reports() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  const paths = Object.fromEntries(
    entryPoints.map(({ specifier, source }) => [specifier, [resolve(source)]]),
  );
  const { offered, inner } = apiSurface(entries, { ...options, paths }, '.');
  const files = new Map(
    [...offered].map(([specifier, text]) => [
      `${specifier.replace(/^trade-credit-pricing\/?|^trade-credit-/, '').replaceAll('/', '-') || 'index'}.txt`,
      `What "${specifier}" offers. ${head}\n\n${text}`,
    ]),
  );
  return files.set('not-exported.txt', `What the others are made of. ${head}\n\n${inner}`);
}

/** @param {string} name */
function written(name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

const made = reports();
mkdirSync(folder, { recursive: true });
const stale = readdirSync(folder).filter((name) => !made.has(name));
const changed = [...made].filter(([name, text]) => written(name) !== text).map(([name]) => name);
if (process.argv.includes('--check')) {
  if (changed.length + stale.length > 0) {
    console.error(`What the package offers has changed: ${[...changed, ...stale].join(', ')}`);
    console.error('Write: npm run api, and look at the difference with git diff api');
    process.exitCode = 1;
  }
} else {
  for (const name of stale) rmSync(join(folder, name));
  for (const [name, text] of made) writeFileSync(join(folder, name), text);
}
