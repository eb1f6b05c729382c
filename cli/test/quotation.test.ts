import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run, type Io } from '../src/main.js';
import { casesOf } from '../../test/support/runs.js';
import { columnsOf } from '../src/wrap.js';

const locales = ['en', 'zh-CN'] as const;
const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));

/** What a person reads on a terminal of a width. */
async function shown(file: string, locale: string, columns?: number): Promise<string> {
  let text = '';
  const write = (part: string) => void (text += part);
  const io: Io = {
    stdin: () => Promise.resolve(''),
    readFile: (path) => Promise.resolve(readFileSync(path, 'utf8')),
    stdout: write,
    stderr: write,
    isTTY: false,
    columns,
  };
  await run(['quote', file, '--locale', locale], io);
  return text;
}

describe.each(locales)('a quotation in %s', (locale) => {
  test.each(examples)('of %s fits the terminal', async (name) => {
    for (const columns of casesOf([80, 100], 1)) {
      const text = await shown(`examples/${name}`, locale, columns);
      const wide = text.split('\n').filter((line) => columnsOf(line) > columns);
      expect(wide).toEqual([]);
    }
  });

  test('has no half-width punctuation after a Chinese heading, and no trailing blanks', async () => {
    const text = await shown('examples/exporter.json', locale);
    expect(text).not.toMatch(/[\u4e00-\u9fff][:;,]|[ \t]$/m);
  });
});

describe('the three measures', () => {
  test('stand below the steps, with the price of each tier', async () => {
    const text = await shown('examples/exporter.json', 'en');
    expect(text).toMatch(
      /What the three measures are worth\nContinuous cover\n {4}The years of cover so far lower the premium by\s+CNY [\d,.]+;/,
    );
    expect(text).toMatch(/Credit control\n {4}As rated now it makes the premium CNY [\d,.]+ lower/);
    expect(text).toMatch(/ Standard +0\.\d{3}% +CNY [\d,.]+ +-[\d,.]+ {2}Quoted\n/);
  });

  test('are told in Chinese too', async () => {
    const text = await shown('examples/exporter.json', 'zh-CN');
    expect(text).toMatch(/三项降费措施的作用\n连续投保\n {4}现有的连续投保年数已使保费降低/);
    expect(text).toMatch(/标准方案 +0\.\d{3}% +[\d,.]+元 +-[\d,.]+ {2}已报价\n/);
  });

  test('are not told when there is no price', async () => {
    expect(await shown('examples/declined.json', 'en')).not.toContain('three measures');
  });
});
