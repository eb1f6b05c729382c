import { type RateBook } from 'trade-credit-pricing/rate-book';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { bookCommand } from './memory-files.js';
import { rateBookDigest } from '../../../test/support/answers.js';

const exported = async (): Promise<string> =>
  Buffer.from(
    (await bookCommand(['export', 'reference', '--csv', 'r.csv'])).bytes('r.csv'),
  ).toString();
const importing = (csv: string | Uint8Array, ...argv: string[]) =>
  bookCommand(['import', '--csv', 'r.csv', '--into', 'reference', ...argv], { 'r.csv': csv });

describe('SPR-6 relativities as CSV', () => {
  test('out: a line a row, with a byte order mark', async () => {
    const csv = await exported();
    expect(csv).toMatch(/^\ufeffFactor,Level,Relativity\r\n/);
    expect(csv).toContain('\r\nindustry,F,1.45\r\n');
    expect(csv).toMatch(/\r\n$/);
  });

  test('in again: the same book', async () => {
    const { out, error, stopped } = await importing(await exported());
    expect([stopped, error]).toEqual([
      undefined,
      expect.stringMatching(/^0 of \d+ relativities changed\n$/),
    ]);
    expect(rateBookDigest(JSON.parse(out) as RateBook)).toBe(rateBookDigest(referenceBook));
  });

  test('some levels, a new edition, into a file', async () => {
    const { text, out, error } = await importing(
      'Factor,Level,Relativity\nindustry,F,1.60\n',
      ...['--partial', '--edition', 'own-1', '--output', 'own.json'],
    );
    expect([out, error]).toEqual(['', '1 of 1 relativity changed\n']);
    const own = JSON.parse(text('own.json')) as RateBook;
    expect(own.edition).toBe('own-1');
    expect(text('own.json')).toMatch(/\n {8}\{ "key": "F", "value": "1\.60", .*\},?\n/);
  });

  test.each<[string, string]>([
    ['semicolons', 'Factor;Level;Relativity\nindustry;F;1.6\n'],
    ['a line that names the separator', 'sep=;\r\nFactor;Level;Relativity\r\nindustry;F;1.6\r\n'],
    ['tabs', 'Factor\tLevel\tRelativity\nindustry\tF\t1.6\n'],
    [
      'a byte order mark, other capitals and columns',
      '\ufefflevel,RELATIVITY, factor\n F ,1.6,industry\n,,\n',
    ],
    ['quotation marks', '"Factor","Level","Relativity"\n"industry","F","1.6"'],
  ])('%s', async (_, csv) => {
    expect((await importing(csv, '--partial')).error).toBe('1 of 1 relativity changed\n');
  });

  test.each<[string, string, RegExp]>([
    [
      'a level not in the book',
      'Factor,Level,Relativity\n\nindustry,F,1.6\nindustry,FF,1',
      /^3 r\.csv cannot be taken over into the book:\nr\.csv:4: Page "industry" has no level "FF"/,
    ],
    [
      'levels missing',
      'Factor,Level,Relativity\nindustry,F,1.6',
      /\nr\.csv: Level "at 0" of "adverse-selection" is missing.*\nand \d+ more$/s,
    ],
    [
      'a decimal comma between semicolons',
      'Factor;Level;Relativity\nindustry;F;1,6',
      /r\.csv:2: "1,6" .* is not a number/,
    ],
    [
      'a decimal comma between commas',
      'Factor,Level,Relativity\nindustry,F,1,6',
      /^3 r\.csv:2: 4 cells in place of 3; put a level with a comma/,
    ],
    [
      'no headings',
      'industry,F,1.6\n',
      /^3 r\.csv:1: the headings are industry, f, 1\.6; write Factor, Level and Relativity/,
    ],
    [
      'a quotation mark left open',
      'Factor,Level,Relativity\nindustry,"F,1',
      /^3 r\.csv:2: a quotation mark is not closed/,
    ],
    ['nothing', '\n', /^3 r\.csv is empty; expected Factor,Level,Relativity/],
    ['a workbook', 'PK\u0003\u0004', /^3 r\.csv is an Excel workbook/],
    [
      'what the loader refuses',
      'Factor,Level,Relativity\ncountry,0,9',
      /\/pages\/country\/rows\/1: Edition/,
    ],
  ])('%s', async (title, csv, message) => {
    const partial = title === 'levels missing' ? [] : ['--partial'];
    const { stopped, out } = await importing(csv, ...partial);
    expect(stopped).toMatch(message);
    expect(out).toBe('');
  });

  test('in Chinese', async () => {
    const csv = 'Factor,Level,Relativity\nindustry,F,x';
    expect((await importing(csv, '--partial', '--locale', 'zh-CN')).stopped).toContain(
      'r.csv:2: “industry”的水平“F”填写的“x”不是数字',
    );
    const whole = 'Factor,Level,Relativity\nindustry,F,1.5';
    expect((await importing(whole, '--partial', '--locale', 'zh-CN')).error).toBe(
      '1个相对系数中有1个变更\n',
    );
  });
});
