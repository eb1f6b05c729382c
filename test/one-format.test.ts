import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './support/files-below.js';

/** The code of the library and of the command line, without what it says about itself. */
function sources(root: string): { name: string; code: string }[] {
  return filesBelow(root)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, code: withoutRemarks(readFileSync(name, 'utf8')) }));
}

function withoutRemarks(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

const all = [...sources('src'), ...sources('cli/src')];
const holding = (pattern: RegExp, known: readonly string[] = []): string[] =>
  all
    .filter(({ name, code }) => pattern.test(code) && !known.includes(name))
    .map(({ name }) => name);

test('WRD-11 numbers are written in one place, by the signs of their language', () => {
  expect(holding(/\\B\(\?=/, ['src/explain/number-writer.ts'])).toEqual([]);
  expect(holding(/\bIntl\.NumberFormat|toLocale(String|DateString|TimeString)\(/)).toEqual([]);
});

test('WRD-11 names of regions and currencies are those of Unicode, asked for by the format and the writing alone', () => {
  expect(holding(/\bIntl\./, ['src/explain/format.ts', 'src/explain/zh-cn/writing.ts'])).toEqual(
    [],
  );
});

test('WRD-11 a language is chosen from the registry or a record of all, never by comparing tags', () => {
  expect(holding(/\blocale\s*[!=]==?\s*['"`]|['"`]\s*[!=]==?\s*locale\b/i)).toEqual([]);
});

test('WRD-11 the languages that are whole are listed once', () => {
  const lists = /\[\s*'en',\s*'zh-CN'\s*\]/;
  // The command line reads its options before it loads the library.
  const known = ['src/values/spoken.ts', 'cli/src/locale-option.ts'];
  expect(holding(lists, known)).toEqual([]);
});
