import { readFileSync } from 'node:fs';

import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { bookCommand } from './memory-files.js';
import { rateBookDigest } from '../../../test/support/answers.js';

const own = JSON.stringify({
  ...referenceBook,
  edition: 'own-2027.1',
  effectiveFrom: '2027-01-01',
  pages: {
    ...referenceBook.pages,
    loadings: {
      ...referenceBook.pages['loadings'],
      rows: referenceBook.pages['loadings']!.rows.map((row) =>
        'key' in row && row.key === 'brokerage' ? { ...row, value: '0.20' } : row,
      ),
    },
  },
});
const exporter = readFileSync('examples/exporter.json', 'utf8');
const files = { 'own.json': own, 's.json': exporter };

describe('trade-credit book diff', () => {
  test('in words, with the effect on a submission', async () => {
    const { out } = await bookCommand(
      ['diff', 'reference', 'own.json', '--submission', 's.json'],
      files,
    );
    expect(out).toContain('reference-2026.1 → own-2027.1\n');
    expect(out).toMatch(/\nPage loadings\n {2}\* brokerage: value \S+ to 0\.20 \(/);
    expect(out).toMatch(/\nEffect\n {2}s\.json: CNY \S+ → CNY \S+ /);
  });

  test('as an entry of a changelog, in Chinese', async () => {
    const argv = [
      'diff',
      'reference',
      'own.json',
      '--changelog',
      '--locale',
      'zh-CN',
      '--submission',
      's.json',
    ];
    const { out } = await bookCommand(argv, files);
    expect(out).toMatch(/^## \[own-2027\.1\] - 2027-01-01\n/);
    expect(out).toMatch(/\n- 费率表 loadings：brokerage 取值由/);
    expect(out).toMatch(/\n### 保费影响\n\n- s\.json：[\d,]+\.00元/);
  });

  test('as JSON', async () => {
    const { out } = await bookCommand(['diff', 'reference', 'own.json', '--json'], files);
    const cases = referenceBook.cases ?? [];
    expect(JSON.parse(out)).toMatchObject({
      before: { edition: 'reference-2026.1', digest: rateBookDigest(referenceBook) },
      after: { edition: 'own-2027.1' },
      changes: [{ part: 'book' }, { part: 'row', id: 'loadings', row: 'brokerage' }],
      effects: cases.map(({ id }) => ({ id })),
    });
  });

  test.each<[string, string[], RegExp]>([
    [
      'a book that is none',
      ['diff', 'reference', 'bad.json'],
      /^3 bad\.json is not a valid rate book/,
    ],
    [
      'a submission that is none',
      ['diff', 'reference', 'reference', '--submission', 'bad.json'],
      /^3 bad\.json is not a valid submission:\n\//,
    ],
    ['standard input twice', ['diff', '-', '-'], /^2 standard input holds one of the files/],
    ['no file', ['export', 'reference'], /^2 name one file/],
    ['two files', ['export', 'reference', 'a.xlsx', '--csv', 'a.csv'], /^2 name one file/],
    [
      'another kind of file',
      ['export', 'reference', 'a.ods'],
      /^2 a\.ods is neither \.xlsx nor \.json/,
    ],
    ['nothing to import', ['import'], /^2 name one file/],
    ['a list and no book', ['import', '--csv', 'a.csv'], /^2 --csv and --into belong together/],
    [
      'a book and no list',
      ['import', 'a.xlsx', '--into', 'reference'],
      /^2 --csv and --into belong together/,
    ],
  ])('%s', async (_, argv, message) => {
    const { stopped } = await bookCommand(argv, { 'bad.json': '{}' });
    expect(stopped).toMatch(message);
  });
});

describe('a book to begin with', () => {
  test('show writes a row a line, as the pages of the reference edition stand', async () => {
    const { out, stopped } = await bookCommand(['show', 'reference']);
    expect(stopped).toBeUndefined();
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(referenceBook)));
    const rows = Object.values(referenceBook.pages).flatMap(
      (page): readonly unknown[] => page.rows,
    );
    const lines = out.split('\n').map((line) => line.trim().replace(/,$/, ''));
    const shown = new Set(
      lines.filter((line) => line.startsWith('{ ')).map((line) => JSON.stringify(JSON.parse(line))),
    );
    expect(rows.filter((row) => !shown.has(JSON.stringify(row)))).toEqual([]);
  });

  test('to a file, or by export', async () => {
    const shown = await bookCommand(['show', 'reference', '--output', 'a.json']);
    const exported = await bookCommand(['export', 'reference', 'a.json']);
    expect(shown.out).toBe('');
    expect(exported.text('a.json')).toBe(shown.text('a.json'));
  });

  test('digest', async () => {
    expect((await bookCommand(['digest', 'reference'])).out).toBe(
      `${rateBookDigest(referenceBook)}\n`,
    );
    expect((await bookCommand(['digest', 'own.json'], files)).out).toMatch(
      /^sha256:[0-9a-f]{64}\n$/,
    );
  });
});
