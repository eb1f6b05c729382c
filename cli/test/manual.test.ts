import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../src/main.js';
import { command } from './memory-io.js';

const exporter = readFileSync('examples/exporter.json', 'utf8');
const published = (name: string) => readFileSync(`docs/manual/reference-2026.1.${name}`, 'utf8');

test.each([
  [['--locale', 'en'], 'en.md'],
  [['--locale', 'zh-CN'], 'zh-CN.md'],
  [['--format', 'html'], 'html'],
])('manual reference %j writes the published manual', async (options, name) => {
  const argv = ['manual', 'reference', '--example', 'exporter.json', ...options];
  const { exitCode, out, error } = await command(argv, { 'exporter.json': exporter });
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
  expect(out === published(name)).toBe(true);
});

test('HTML begins with the language asked for', async () => {
  const argv = ['manual', 'reference', '--format', 'html', '--locale', 'zh-CN'];
  const { out } = await command(argv);
  expect(out).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
});

test('--output writes a file', async () => {
  const files: Record<string, string> = {};
  const exitCode = await run(['manual', 'reference', '--output', 'manual.md'], {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.resolve(''),
    writeFile: (path, text) => Promise.resolve(void (files[path] = text)),
    stdout: () => expect.unreachable(),
    stderr: () => expect.unreachable(),
    isTTY: false,
  });
  expect(exitCode).toBe(0);
  expect(files['manual.md']).toMatch(/^# Reference edition 2026.1/);
});

test.each([
  [['manual'], 2, /missing required argument/],
  [['manual', 'reference', '--format', 'pdf'], 2, /markdown, html/],
  [['manual', '-', '--example', '-'], 2, /not several/],
  [['manual', 'own.json'], 3, /own.json is not a valid rate book/],
  [['manual', 'reference', '--output', 'x'], 2, /cannot write x/],
])('%j answers %i', async (argv, answer, message) => {
  const { exitCode, out, error } = await command(argv, { 'own.json': '{"format":1}' });
  expect({ exitCode, out }).toEqual({ exitCode: answer, out: '' });
  expect(error).toMatch(message);
});
