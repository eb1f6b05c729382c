import { describe, expect, test } from 'vitest';
import * as entryPoint from '../../../src/rate-book.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import { digestOfBook } from '../../../src/rules/editions/digest.js';
import { isLoadedRateBook, sealRateBook } from '../../../src/rules/read/sealed-book.js';
import { changedBook, issuesAfter, type Editable } from '../fixtures/changed-book.js';
import { smallBook } from '../fixtures/small-book.js';

const codes = (change: (book: Editable) => void) => issuesAfter(change).map(({ code }) => code);

describe('a book without mistakes', () => {
  test('is loaded as a frozen copy with the same content', () => {
    const input = changedBook(() => undefined);
    const result = parseRateBook(input);
    expect(result.issues).toEqual([]);
    expect(result.ok && isLoadedRateBook(result.book)).toBe(true);
    expect(result.ok && result.book).toEqual(smallBook);
    expect(Object.isFrozen(input)).toBe(false);
    expect(result.ok && digestOfBook(result.book)).toBe(digestOfBook(smallBook));
  });

  test('is returned as it is when it has been loaded', () => {
    const result = parseRateBook(smallBook);
    expect(parseRateBook(result)).toBe(result);
    expect(parseRateBook(result.ok && result.book)).toBe(result);
    const sealed = sealRateBook(changedBook(() => undefined));
    const first = parseRateBook(sealed);
    expect(first.ok && first.book).toBe(sealed);
    expect(parseRateBook(sealed)).toBe(first);
  });

  test('may leave out what is optional', () => {
    expect(
      codes((book) => {
        delete book.effectiveTo;
        delete book.filing;
        delete book.notice;
        delete book.tiers[0].minimumTurnover;
        delete book.algorithm[0].pages['rating-grade'];
        delete book.pages['rating-grade'];
      }),
    ).toEqual([]);
  });

  test('may begin with a flat rate on one row, and price countries without classes', () => {
    expect(
      codes((book) => {
        const title = { en: 'Rate', 'zh-CN': '费率' };
        const page = {
          ...book.pages.channel,
          unit: 'rate',
          rows: [{ key: 'only', value: '0.002' }],
        };
        book.pages = {
          assumptions: book.pages.assumptions,
          contract: book.pages.contract,
          'country-cover': book.pages['country-cover'],
          rate: page,
        };
        book.algorithm = [
          {
            id: 'rate',
            kind: 'flat-rate',
            operation: 'start',
            title,
            measure: 'turnover-size',
            page: 'rate',
          },
        ];
        delete book.questionnaire;
        delete book.technical;
        delete book.adjustment;
        book.guidelines.pop();
        book.pages.contract.rows.pop();
      }),
    ).toEqual([]);
  });

  test('may look a cell up on its own page without classes', () => {
    expect(
      codes((book) => {
        delete book.algorithm[1].pages;
        delete book.pages['country-class'];
        delete book.pages.country.monotone;
        book.pages.country.keys = 'country';
        book.pages.country.rows = [{ key: 'CN', value: '1' }];
      }),
    ).toEqual([]);
  });
});

describe('measures of your own', () => {
  const book = changedBook((changed) => (changed.algorithm[8].measure = 'weather'));

  test('are known by the names given', () => {
    expect(parseRateBook(book).issues.map(({ code }) => code)).toEqual(['measure-unknown']);
    expect(parseRateBook(book, { measures: { weather: {} } }).issues).toEqual([]);
  });
});

describe('RBK-1 several mistakes', () => {
  test('are all told at once, in rows, pages, steps and tiers', () => {
    const found = codes((book) => {
      book.currency = 'RMB';
      book.pages.country.rows[0].value = 0.86;
      book.pages.country.rows[2].value = '-1';
      book.pages.channel.title = 'Channel';
      book.pages.channel.rows[1].value = '0';
      book.algorithm[4].operation = 'add';
      book.tiers[0].cover.insuredPercentage = '0.9';
      delete book.questionnaire.questions[0].weight;
    });
    expect([...new Set(found)].sort()).toEqual([
      'currency-unknown',
      'missing-field',
      'number-not-text',
      'operation-not-allowed',
      'outside-range',
      'percentage-as-share',
      'wrong-type',
    ]);
  });

  test('are not told twice, nor where a part left out explains them', () => {
    expect(codes((book) => (book.algorithm[2].kind = 5))).toEqual(['number-not-text']);
    expect(codes((book) => delete book.pages.limits.shape)).toEqual(['missing-field']);
    expect(codes((book) => (book.pages.country.rows[1].key = ''))).toEqual(['not-a-key']);
    expect(codes((book) => (book.pages['insured-percentage'].rows[1].at = '.8'))).toEqual([
      'not-decimal-text',
    ]);
    expect(codes((book) => (book.questionnaire.note = 5))).toEqual(['number-not-text']);
    expect(codes((book) => (book.pages.limits.rows[3].value = '-1'))).toEqual(['outside-range']);
  });

  test('of a book in another format are its format alone', () => {
    expect(parseRateBook({ format: 2, sections: [] }).issues.map(({ path }) => path)).toEqual([
      '/format',
    ]);
    expect(parseRateBook({}).issues.length).toBeGreaterThan(10);
  });

  test('beyond two hundred are counted', () => {
    const issues = issuesAfter((book) => {
      book.pages.channel.rows = Array.from({ length: 500 }, (_, index) => ({
        key: `k${index}`,
        value: '0',
      }));
    });
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toMatchObject({ code: 'too-many-issues', facts: { count: 300 } });
  });
});

test('the entry point exports the gate and what is done with editions by name', () => {
  expect(Object.keys(entryPoint).sort()).toEqual([
    'RateBookError',
    'changelogEntry',
    'changelogEntryWith',
    'diffRateBooks',
    'diffText',
    'diffTextWith',
    'editionInForce',
    'isLoadedRateBook',
    'parseRateBook',
    'priceEffects',
    'propertyIds',
    'rateBookDigest',
    'relativitiesOf',
    'sealRateBook',
    'withRelativities',
  ]);
});
