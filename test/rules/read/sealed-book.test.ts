import { describe, expect, test } from 'vitest';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import { RateBookError } from '../../../src/rules/read/rate-book-result.js';
import {
  isLoadedRateBook,
  loadedRateBook,
  sealRateBook,
} from '../../../src/rules/read/sealed-book.js';
import { changedBook } from '../fixtures/changed-book.js';
import { smallBook } from '../fixtures/small-book.js';

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const mistaken = (given: unknown) => () => loadedRateBook(given as never);

describe('a sealed book', () => {
  test('is frozen to its last row, also where parts were frozen before', () => {
    const book = changedBook((open) => Object.freeze(open.pages));
    expect(sealRateBook(book)).toBe(book);
    expect(isFrozen(book)).toBe(true);
  });

  test('is known by itself, not by its content', () => {
    const book = sealRateBook(changedBook(() => undefined));
    expect(isLoadedRateBook(book)).toBe(true);
    for (const other of [{ ...book }, structuredClone(book), null, undefined, 'book', 1, {}, []])
      expect(isLoadedRateBook(other)).toBe(false);
  });
});

describe('what is given as a loaded book', () => {
  test('may be a book or a result', () => {
    const result = parseRateBook(smallBook);
    expect(result.ok && loadedRateBook(result.book) === result.book).toBe(true);
    expect(result.ok && loadedRateBook(result) === result.book).toBe(true);
  });

  test('is refused with its issues when it failed', () => {
    const result = parseRateBook(changedBook((book) => (book.currency = 'RMB')));
    expect(mistaken(result)).toThrow(RateBookError);
    expect(mistaken(result)).toThrow('/currency: currency-unknown (value RMB).');
    expect(mistaken(parseRateBook(changedBook((book) => (book.algorithm = []))))).toThrow(
      RateBookError,
    );
    expect(mistaken(parseRateBook({}))).toThrow(/and \d+ more: see issues/);
  });

  test.each([
    [null],
    [undefined],
    [structuredClone(smallBook)],
    [{ ok: true, book: structuredClone(smallBook) }],
    [{ ok: false }],
    ['small-2026.1'],
    [1],
  ])('is refused when nobody loaded it: %#', (given) => {
    expect(mistaken(given)).toThrow('not-loaded');
  });
});
