// @ts-check
// Packs the library and the command line as a release would, leaves the two tarballs in .pack, installs them into an
// empty folder, and uses them there: as an ES module, with require, through the compiler, and as a command.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { entryPoints } from './entry-points.js';

const example = resolve('examples/exporter.json');
const packed = resolve('.pack');
const consumer = mkdtempSync(join(tmpdir(), 'trade-credit-'));

/**
 * Runs a command and returns what it wrote; a failure ends the check.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, cwd = consumer) {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return stdout;
  console.error(`${stdout}failed: ${command} ${args.join(' ')}`);
  process.exit(1);
}

/** @param {string} folder */
function pack(folder) {
  const [tarball] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', packed], folder),
  );
  const path = join(packed, `${tarball.name}.tgz`);
  renameSync(join(packed, tarball.filename), path);
  return path;
}

/** npm packs `file:..` as it stands: a released command line names the library's version instead. */
function stageCommandLine() {
  const staged = join(packed, 'cli');
  cpSync('cli', staged, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const manifest = JSON.parse(readFileSync('cli/package.json', 'utf8'));
  manifest.dependencies['trade-credit-pricing'] = manifest.version;
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return staged;
}

/** @param {(specifier: string, index: number) => string} line */
const forEachEntry = (line) =>
  entryPoints.map(({ specifier }, index) => line(specifier, index)).join('\n');

rmSync(packed, { recursive: true, force: true });
mkdirSync(packed);
const tarballs = [pack('.'), pack(stageCommandLine())];
rmSync(join(packed, 'cli'), { recursive: true });

writeFileSync(join(consumer, 'package.json'), '{ "private": true }');
run('npm', ['install', '--silent', '--prefer-offline', ...tarballs]);

// Both module systems offer the same names.
const list = 'console.log(JSON.stringify(names.map((entry) => Object.keys(entry).sort())));';
writeFileSync(
  join(consumer, 'esm.mjs'),
  `const names = [${forEachEntry((name) => `await import('${name}'),`)}];\n${list}`,
);
writeFileSync(
  join(consumer, 'cjs.cjs'),
  `const names = [${forEachEntry((name) => `require('${name}'),`)}];\n${list}`,
);
const [esm, cjs] = [run('node', ['esm.mjs']), run('node', ['cjs.cjs'])];
if (esm !== cjs) throw new Error(`ESM and CommonJS differ:\n${esm}${cjs}`);

// The compiler finds the types of both, under both ways of resolution.
const types = `${forEachEntry((name, index) => `import * as entry${index} from '${name}';`)}
export const used = [${forEachEntry((_, index) => `entry${index},`)}];\n`;
for (const file of ['types.mts', 'types.cts', 'types.ts'])
  writeFileSync(join(consumer, file), types);
const compiler = resolve('node_modules/typescript/bin/tsc');
const strict = ['--noEmit', '--strict', '--target', 'es2022', '--exactOptionalPropertyTypes'];
run('node', [compiler, ...strict, '--module', 'nodenext', 'types.mts', 'types.cts']);
run('node', [
  compiler,
  ...strict,
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  'types.ts',
]);

const quote = run('npx', ['--no-install', 'trade-credit', 'quote', example, '--json']);
if (typeof JSON.parse(quote) !== 'object') throw new Error('the installed command writes no quote');

rmSync(consumer, { recursive: true });
console.log(`packed, installed and used: ${tarballs.map((path) => basename(path)).join(', ')}`);
