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

const library = JSON.parse(readFileSync('package.json', 'utf8'));
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

/** A path to the library would be packed as it stands: a released command line names the library's version instead. */
function stageCommandLine() {
  const staged = join(packed, 'cli');
  cpSync('cli', staged, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const manifest = JSON.parse(readFileSync('cli/package.json', 'utf8'));
  delete manifest.scripts;
  manifest.dependencies[library.name] = library.version;
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return staged;
}

/** Plain `npm pack` and `npm publish` in `cli` must stop, and name the command that packs it. */
function requireRefusal() {
  const args = ['publish', '--dry-run', '--registry', 'http://localhost:9'];
  const { status, stderr } = spawnSync('npm', args, { cwd: 'cli', encoding: 'utf8' });
  if (status === 0 || !stderr.includes('npm publish .pack/trade-credit-cli.tgz'))
    throw new Error(`npm publish in cli does not stop, or does not say what to write:\n${stderr}`);
}

/** What the tarball of the command line says of itself must hold outside of this repository. */
function requireInstallable() {
  const manifest = JSON.parse(
    readFileSync(join(consumer, 'node_modules/trade-credit-cli/package.json'), 'utf8'),
  );
  const versions = Object.entries({ ...manifest.dependencies });
  const paths = versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  if (paths.length > 0) throw new Error(`not installable: ${paths.join('; ')}`);
  if (manifest.repository.url !== library.repository.url)
    throw new Error('the packages name two repositories');
}

/** @param {(specifier: string, index: number) => string} line */
const forEachEntry = (line) =>
  entryPoints.map(({ specifier }, index) => line(specifier, index)).join('\n');

requireRefusal();
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

// Node takes what is joined into few files, also where two entry points share a module; a bundler what is apart.
writeFileSync(
  join(consumer, 'files.mjs'),
  `for (const entry of [${forEachEntry((name) => `'${name}',`)}]) console.log(import.meta.resolve(entry));`,
);
const files = run('node', ['files.mjs']).trim().split('\n');
const apart = files.filter((file) => !file.includes('/dist/node/'));
if (apart.length > 0) throw new Error(`Node opens a file for each module of ${apart.join(', ')}`);

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

requireInstallable();
const quote = JSON.parse(run('npx', ['--no-install', 'trade-credit', 'quote', example, '--json']));
if (quote.status !== 'quoted' || !/^\d+\.\d\d$/.test(quote.premium.estimated))
  throw new Error('the installed command writes no quote');
if (!run('npx', ['--no-install', 'trade-credit', 'quote', example]).includes('Estimated premium'))
  throw new Error('the installed command writes no quotation');

rmSync(consumer, { recursive: true });
console.log(`packed, installed and used: ${tarballs.map((path) => basename(path)).join(', ')}`);
