import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/values/decimal.js';
import { quote } from '../../src/quote.js';
import type { Submission } from '../../src/submission/submission.js';
import { filesBelow } from '../support/files-below.js';
import { tariff } from './tariffs.js';

const book = tariff('formA');

describe('FIL-9 form A is data alone', () => {
  it('no line of code knows the insurer; an edition may cite it as a source', () => {
    const found = ['src', 'cli/src'].flatMap(filesBelow).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /taiping|太平/i.test(line))
        .filter((line) => !(file.endsWith('.json') && /^\s*"publisher": /.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it.each(book.cases!.map((one) => [one.id, one] as const))('its case “%s” holds', (_id, one) => {
    const made = quote(one.submission as unknown as Submission, book);
    expect(made.status).toBe(one.expected.status);
    expect(made.premium?.estimated).toBe(one.expected.premium);
  });

  it('names its source on the filing and the notice of every quote', () => {
    const made = quote(book.cases![0]!.submission as unknown as Submission, book);
    expect(made.book.filing).toBe('form A');
    expect(made.book.notice?.en).toContain('converted second-hand');
    expect(book.references['form-a']?.place).toContain('c0aa4124440796944e2fbfee53d4de485b353913');
  });

  it('insures nobody abroad', () => {
    const { submission } = book.cases![0]!;
    const abroad = [{ id: 'X', country: 'DE', turnover: '180000000' }];
    expect(quote({ ...submission, buyers: abroad } as never, book).status).toBe('declined');
  });

  it('has corner products from below a hundredth to above thirty times of the base', () => {
    const ends = { min: decimal(1), max: decimal(1) };
    for (const { page = '', kind } of book.algorithm.filter(({ kind }) => kind === 'page')) {
      const rows = book.pages[page]?.rows ?? [];
      const values = rows.flatMap((row) => ('min' in row ? [row.min, row.max] : [row.value]));
      const sorted = values.map((value) => decimal(value)).sort((a, b) => a.comparedTo(b));
      expect([kind, sorted.length > 1]).toEqual(['page', true]);
      ends.min = ends.min.times(sorted[0]!);
      ends.max = ends.max.times(sorted.at(-1)!);
    }
    expect(ends.min.lessThan('0.01')).toBe(true);
    expect(ends.max.greaterThan(30)).toBe(true);
  });
});
