import { expect, it } from 'vitest';
import { checkRateBook } from '../../src/testing/index.js';
import { banded, step } from '../support/book-parts.js';
import { runsOf } from '../support/runs.js';
import { bookWith } from '../support/small-book.js';

it('CHK-2 a book of a thousand bands is checked in a bounded number of quotes', () => {
  const bandCount = runsOf(1000, 40);
  const book = bookWith((open) => {
    const bands = Array.from({ length: bandCount }, (_, index) => ({
      ...(index === 0 ? { from: '0' } : { above: String(index * 1_000_000) }),
      ...(index === bandCount - 1 ? {} : { upTo: String((index + 1) * 1_000_000) }),
      value: index % 2 === 0 ? '1' : '1.5',
    }));
    open.pages.size = banded('Size', 'relativity', ...bands);
    open.algorithm.splice(
      5,
      0,
      step('size', 'multiply', { kind: 'page', measure: 'turnover-size', page: 'size' }),
    );
    const isFixed = (entry: { kind?: string; key?: string }): boolean =>
      entry.kind === 'fixed-expense' || entry.key === 'fixed-expense';
    open.algorithm = open.algorithm.filter((line: { kind: string }) => !isFixed(line));
    const { loadings } = open.pages;
    loadings.rows = loadings.rows.filter((row: { key: string }) => !isFixed(row));
  });
  const { corners, cliffs, status } = checkRateBook(book, { runs: runsOf(5, 1) });
  expect(status).toBe('holds');
  expect(corners.quotes).toBeLessThanOrEqual(3000);
  expect(cliffs.length).toBeGreaterThan(10);
});
