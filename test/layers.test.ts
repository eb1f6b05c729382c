import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import cli from '../cli/package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { version } from '../src/values/version.js';

// The quick part of the structural rules; `npm run layers` and `npm run lint` check what imports what.

const notOurs = new Set([
  '.git',
  '.snippets',
  'node_modules',
  'dist',
  'coverage',
  'package-lock.json',
]);
const texts = new Set(['.ts', '.js', '.cjs', '.mjs', '.json', '.md', '.yml', '.css', '.html', '']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !notOurs.has(name) && join(folder, name) !== join('docs', 'api'))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

const files = filesBelow('.').filter((file) => texts.has(extname(file)));
const modules = files.filter((file) => /^src\b.*\.ts$/.test(file));

/** `file:line: text` of every line that matches. */
function linesMatching(pattern: RegExp, among = files): string[] {
  return among.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? `${file}:${index + 1}: ${line.trim()}` : [])),
  );
}

describe('files', () => {
  test('no module is longer than 300 lines: one module, one thing', () => {
    const long = modules
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('a module is named for what it is, not "utils", "helpers", "common" or "types"', () => {
    const vague = /^(utils?|helpers?|common|shared|misc|types?)$/i;
    const names = (file: string) => file.split('/').map((part) => basename(part, extname(part)));
    const named = files.filter((file) => /^(src|cli|test|scripts)\b/.test(file));
    expect(named.filter((file) => names(file).some((name) => vague.test(name)))).toEqual([]);
  });

  test('nothing is left to do in the sources', () => {
    expect(linesMatching(/\b(?:TO[D]O|FIX[M]E)\b|not implemente[d]/)).toEqual([]);
  });

  test('every test runs', () => {
    expect(linesMatching(/\b(?:test|it|describe)\.(?:only|skip|todo)\b/)).toEqual([]);
  });

  test('no test looks at a clock or limits its own time: sizes are counted in work', () => {
    const tests = files.filter((file) => /^(cli\/)?test\b.*\.ts$/.test(file));
    expect(linesMatching(/performance\.no[w]|hrtim[e]|Date\.no[w]|timeou[t]:/, tests)).toEqual([]);
  });

  test('no path of one machine is written down', () => {
    expect(linesMatching(/(?<![\w.~/-])\/(?:home|Users|root|work|workspace|farm|mnt)\/\w/)).toEqual(
      [],
    );
  });
});

describe('packages', () => {
  test('three runtime dependencies, each pinned', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['@noble/hashes', 'decimal.js', 'zod']);
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.values(versions).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });

  test('the lock file names no registry', () => {
    const addresses = Object.values(lock.packages)
      .map((entry) => ('resolved' in entry ? entry.resolved : ''))
      .filter((address) => /^\w+:/.test(address));
    expect(addresses).toEqual([]);
  });

  test('packages and quotes carry one version', () => {
    expect([cli.version, version]).toEqual([manifest.version, manifest.version]);
  });
});
