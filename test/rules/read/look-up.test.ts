import { describe, expect, test } from 'vitest';
import { decimal } from '../../../src/values/decimal.js';
import {
  industryKey,
  industryRow,
  keyAt,
  lookUp,
  lookUpKey,
  readRow,
  rowValue,
} from '../../../src/rules/read/look-up.js';
import { RateBookError } from '../../../src/rules/read/rate-book-result.js';
import { sealRateBook } from '../../../src/rules/read/sealed-book.js';
import type { Page, RateBook } from '../../../src/rules/read/rate-book.js';
import { smallBook } from '../fixtures/small-book.js';

const book = sealRateBook(smallBook);

const read = (page: string, at: string) => {
  const reading = lookUp(book, page, decimal(at));
  return reading && [reading.source.value, reading.source.row];
};

/** A book of one page besides what it needs for its name. */
const bookOf = (page: Partial<Page>): RateBook => ({
  ...smallBook,
  pages: { own: { ...smallBook.pages['waiting-period'], ...page } as Page },
});

describe('RBK-3 keyed pages', () => {
  test('give the value at exactly the key, with its source', () => {
    const reading = lookUp(book, 'country', 'high');
    expect(reading?.value.toFixed()).toBe('1.6');
    expect(reading?.source).toEqual({
      page: 'country',
      title: smallBook.pages['country']?.title,
      row: 'high',
      value: '1.6',
      basis: 'judgement',
    });
  });

  test.each(['High', 'hig', 'high ', '', 'constructor', '__proto__', 'toString'])(
    'give nothing at "%s"',
    (key) => {
      expect(lookUp(book, 'country', key)).toBeUndefined();
      expect(lookUpKey(book, 'country', key)).toBeUndefined();
    },
  );

  test('with the one row "only" say the same everywhere', () => {
    const only = bookOf({ shape: 'keyed', rows: [{ key: 'only', value: '0.002' }] });
    expect(lookUp(only, 'own', decimal('90'))?.source.value).toBe('0.002');
    expect(lookUp(only, 'own', '90')?.source.value).toBe('0.002');
    expect(lookUp(book, 'country', decimal('1'))).toBeUndefined();
  });

  test('of keys give keys, and never a number', () => {
    expect(lookUpKey(book, 'country-class', 'VN')?.key).toBe('high');
    expect(lookUpKey(book, 'country-class', 'VN')?.source).toMatchObject({
      page: 'country-class',
      row: 'VN',
      value: 'high',
    });
    expect(lookUpKey(book, 'country-class', 'FR')).toBeUndefined();
    expect(lookUp(book, 'country-class', 'VN')).toBeUndefined();
    expect(keyAt(book, 'assumptions', 'months')).toBe('12');
  });
});

describe('RBK-3 banded pages, at every edge', () => {
  test.each([
    ['59.999999', undefined],
    ['60', ['1.04', '[60, 90]']],
    ['90', ['1.04', '[60, 90]']],
    ['90.000001', ['1.02', '(90, 180)']],
    ['179.999999', ['1.02', '(90, 180)']],
    ['180', ['1', '[180, 180]']],
    ['180.000001', ['0.977', '(180, ∞)']],
    ['1000000', ['0.977', '(180, ∞)']],
  ])('%s', (at, expected) => {
    expect(read('waiting-period', at)).toEqual(expected);
  });

  test('a number may be written as text; other text has no value', () => {
    expect(lookUp(book, 'waiting-period', '90')?.source.value).toBe('1.04');
    for (const text of ['', 'x', '1e2', '0x5a', 'NaN', ' 90', '9'.repeat(100)])
      expect(lookUp(book, 'waiting-period', text)).toBeUndefined();
  });
});

describe('filed ranges', () => {
  test('give the exact midpoint where nothing is selected', () => {
    const { value, source } = lookUp(book, 'insured-percentage', decimal('80'))!;
    expect(value.toFixed()).toBe('0.8');
    expect(source.range).toEqual({ min: '0.78', max: '0.82' });
    const thin = bookOf({ rows: [{ from: '0', min: '0.1234567', max: '0.1234568' }] });
    expect(lookUp(thin, 'own', '1')?.value.toFixed()).toBe('0.12345675');
  });

  test('give the selection', () => {
    const { value, source } = lookUp(book, 'insured-percentage', decimal('90'))!;
    expect(value.toFixed()).toBe('0.89');
    expect(source.range).toEqual({ min: '0.85', max: '0.92' });
  });

  test('are interpolated with their curve', () => {
    const { value, source } = lookUp(book, 'insured-percentage', decimal('85'))!;
    expect(value.toFixed()).toBe('0.845');
    expect(source).toMatchObject({ row: '80 – 90', range: { min: '0.815', max: '0.87' } });
    expect(lookUp(book, 'insured-percentage', decimal('65'))?.source.range).toEqual({
      min: '0.64',
      max: '0.66',
    });
  });
});

describe('curves', () => {
  test.each([
    ['continuity', '-1', undefined],
    ['continuity', '0', ['1', '0']],
    ['continuity', '1', ['0.993333', '0 – 3']],
    ['continuity', '3', ['0.98', '3']],
    ['continuity', '5', ['0.96', '5']],
    ['continuity', '40', ['0.96', '> 5']],
    ['collection-withholding', '0', ['1', '< 1.25']],
    ['collection-withholding', '9', ['0', '> 2']],
    ['insured-percentage', '49.99', undefined],
    ['insured-percentage', '100.01', undefined],
  ])('%s at %s', (page, at, expected) => {
    expect(read(page, at)).toEqual(expected);
  });

  test('round between points as the page declares', () => {
    const page = {
      shape: 'curve',
      rows: [
        { at: '0', value: '0' },
        { at: '3', value: '0.01' },
      ],
    } as const;
    expect(lookUp(bookOf(page), 'own', '1')?.source.value).toBe('0.00333333');
    expect(lookUp(bookOf({ ...page, rounding: { decimals: 4 } }), 'own', '1')?.source.value).toBe(
      '0.0033',
    );
    expect(lookUp(bookOf({ ...page, rounding: { decimals: 4 } }), 'own', '1.5')?.source.value).toBe(
      '0.005',
    );
  });
});

describe('industries', () => {
  test.each([
    ['2610', '1.2', '261'],
    ['2620', '1.1', '26'],
    ['2710', '1', 'C'],
    ['C26', '1.1', '26'],
    ['G', '1', 'G'],
  ])('%s is read at the most specific row', (code, value, row) => {
    expect(industryRow(book, 'industry', code)?.source).toMatchObject({ value, row });
    expect(industryKey(book, 'industry', code)?.source).toMatchObject({ value, row });
  });

  test('unknown codes have no row', () => {
    expect(industryRow(book, 'industry', '0499')).toBeUndefined();
  });
});

describe('constants', () => {
  test('are read as numbers', () => {
    expect(rowValue(book, 'limits', 'rate-unit').toFixed()).toBe('0.00001');
    expect(readRow(book, 'limits', 'rate-unit').source).toMatchObject({
      page: 'limits',
      row: 'rate-unit',
    });
  });

  test.each([
    [
      () => rowValue(book, 'limits', 'nothing'),
      '/pages/limits: row-not-there (page limits, row nothing)',
    ],
    [
      () => keyAt(book, 'assumptions', 'weather'),
      '/pages/assumptions: row-not-there (page assumptions, row weather)',
    ],
    [() => lookUp(book, 'nowhere', 'x'), '/pages/nowhere: page-not-there'],
    [() => lookUp(book, 'constructor', 'x'), '/pages/constructor: page-not-there'],
  ])('that are missing throw with path, page and row', (reading, place) => {
    expect(reading).toThrow(RateBookError);
    expect(reading).toThrow(place);
  });
});

test('a page that can still change is read anew', () => {
  const page = { ...smallBook.pages['country'], rows: [{ key: 'low', value: '1' }] };
  const open: RateBook = { ...smallBook, pages: { country: page as Page } };
  expect(rowValue(open, 'country', 'low').toFixed()).toBe('1');
  page.rows = [{ key: 'low', value: '2' }];
  expect(rowValue(open, 'country', 'low').toFixed()).toBe('2');
});
