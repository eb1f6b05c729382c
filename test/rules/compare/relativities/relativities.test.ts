import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { chinese, english } from '../../../../src/issues.js';
import { referenceBook } from '../../../../src/reference-book.js';
import { diffRateBooks } from '../../../../src/rules/compare/diff/diff-rate-books.js';
import { digestOfBook } from '../../../../src/rules/editions/digest.js';
import { parseRateBook } from '../../../../src/rules/load/parse-rate-book.js';

import {
  type SentRelativity,
  withRelativities,
} from '../../../../src/rules/compare/relativities/with-relativities.js';
import { sealRateBook } from '../../../../src/rules/read/sealed-book.js';
import { changedReference } from '../diff/arbitrary-change.js';
import { relativitiesOf } from '../../../support/answers.js';

const ranges = changedReference(({ pages }) => {
  pages.country.rows[0] = { key: '0', min: '0.5', max: '0.9' };
  pages.country.rows[1] = { key: '1', min: '0.5', max: '0.90', selected: '0.80' };
  pages.bands = {
    ...pages.country,
    shape: 'banded',
    selection: 'interpolated',
    rows: [
      { from: '0', upTo: '60', value: '1.00' },
      { above: '60', below: '90', min: '1', max: '1.2' },
      { from: '90', value: '1.5' },
    ],
  };
});
const one = (factor: string, level: string, relativity: string): SentRelativity[] => [
  { factor, level, relativity },
];
const partly = (rows: readonly SentRelativity[]) =>
  withRelativities(ranges, rows, { partial: true });
const told = (rows: readonly SentRelativity[]) =>
  partly(rows).issues.map((issue) => [
    issue.code,
    'index' in issue && issue.index,
    english.say(issue),
  ]);

describe('relativities of a book', () => {
  test('a row for each row of each page of relativities', () => {
    const pages = Object.values(referenceBook.pages).filter(({ unit }) => unit === 'relativity');
    const rows = relativitiesOf(referenceBook);
    expect(rows).toHaveLength(pages.reduce((count, page) => count + page.rows.length, 0));
    expect(rows).toContainEqual({ factor: 'industry', level: 'F', relativity: '1.45' });
    expect(rows).toContainEqual({
      factor: 'adverse-selection',
      level: 'at 0.25',
      relativity: '1.35',
    });
  });

  test('a filed range is what is selected, its midpoint, or nothing where a line selects', () => {
    const of = (id: string) => relativitiesOf(ranges).filter(({ factor }) => factor === id);
    expect(
      of('country')
        .slice(0, 2)
        .map(({ relativity }) => relativity),
    ).toEqual(['0.7', '0.80']);
    expect(of('bands')).toEqual([
      { factor: 'bands', level: '[0, 60]', relativity: '1.00' },
      { factor: 'bands', level: '(60, 90)', relativity: '' },
      { factor: 'bands', level: '[90, ∞)', relativity: '1.5' },
    ]);
  });
});

describe('SPR-5 other relativities', () => {
  test('the same relativities give the same book', () => {
    for (const book of [referenceBook, ranges]) {
      const result = withRelativities(book, relativitiesOf(book));
      expect(result).toMatchObject({ ok: true, changed: 0 });
      expect(result.ok && digestOfBook(result.book)).toBe(digestOfBook(book));
    }
  });

  property.prop([fc.nat(), fc.integer({ min: 1, max: 99_999 })])(
    'one other relativity changes the row it names, and it alone',
    (at, number) => {
      const rows = relativitiesOf(referenceBook);
      const index = at % rows.length;
      const relativity = `${Math.floor(number / 10_000)}.${String(number % 10_000).padStart(4, '0')}1`;
      const sent = rows.map((row, place) => (place === index ? { ...row, relativity } : row));
      const result = withRelativities(referenceBook, sent);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      const { changes } = diffRateBooks(referenceBook, sealRateBook(result.book));
      expect(changes).toMatchObject([
        { part: 'row', id: rows[index]!.factor, fields: [{ field: 'value', after: relativity }] },
      ]);
    },
  );

  test('in a filed range it is selected', () => {
    const result = partly([...one('country', '0', '0.60'), ...one('bands', '(60, 90)', '1.1')]);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.changed).toBe(2);
    expect(result.book.pages['country']?.rows[0]).toEqual({
      key: '0',
      min: '0.5',
      max: '0.9',
      selected: '0.60',
    });
    expect(result.book.pages['bands']?.rows[1]).toMatchObject({ selected: '1.1' });
  });

  test('zeros that were lost on the way change nothing', () => {
    expect(partly([...one('country', '1', '0.8'), ...one('bands', '[0,60.0]', '1')])).toMatchObject(
      {
        ok: true,
        changed: 0,
      },
    );
  });

  test('the book is not loaded, and what the loader says of it counts', () => {
    const result = withRelativities(referenceBook, one('country', '0', '9'), { partial: true });
    expect(parseRateBook(result.ok && result.book).issues.map(({ code }) => code)).toContain(
      'not-monotone',
    );
  });

  test.each<[string, SentRelativity[], string, RegExp]>([
    [
      'an unknown factor',
      one('contry', 'F', '1'),
      'unknown-factor',
      /no page "contry"\. Did you mean "country"\?/,
    ],
    [
      'a page of something else',
      one('loadings', 'profit', '1'),
      'not-relativities',
      /"loadings" holds no relativities/,
    ],
    [
      'an unknown level',
      one('payment-method', 'open-acount', '1'),
      'unknown-level',
      /no level "open-acount"\. Did you mean "open-account"\?/,
    ],
    [
      'a level of a name every object has',
      one('country', '__proto__', '1'),
      'unknown-level',
      /no level "__proto__"/,
    ],
    [
      'a factor of such a name',
      one('__proto__', 'x', '1'),
      'unknown-factor',
      /no page "__proto__"/,
    ],
    [
      'no number',
      one('country', '2', 'high'),
      'relativity-not-decimal',
      /"high" .* is not a number\. Write a decimal such as 0\.95/,
    ],
    ['a decimal comma', one('country', '2', '0,95'), 'relativity-not-decimal', /a point/],
    [
      'a thousands separator',
      one('country', '2', '1,000.5'),
      'relativity-not-decimal',
      /thousands/,
    ],
    ['a percentage', one('country', '2', '95%'), 'relativity-not-decimal', /percentage/],
    ['nothing', one('country', '2', ' '), 'relativity-empty', /has no relativity/],
    ['zero', one('country', '2', '0'), 'relativity-not-positive', /not above zero/],
    [
      'outside the filed range',
      one('country', '0', '0.91'),
      'relativity-outside-range',
      /outside the filed range 0\.5 – 0\.9\. Write a number within it/,
    ],
  ])('%s', (_, rows, code, message) => {
    expect(told(rows)).toEqual([[code, 0, expect.stringMatching(message)]]);
    expect(chinese.say(partly(rows).issues[0]!)).toMatch(/请/);
  });

  test('a level that comes twice, and one that does not come', () => {
    const rows = relativitiesOf(ranges);
    expect(told([...rows, rows[3]!])).toEqual([['level-twice', rows.length, expect.any(String)]]);
    expect(withRelativities(ranges, rows.slice(1)).issues).toMatchObject([
      { code: 'level-missing', index: null, factor: rows[0]!.factor, level: rows[0]!.level },
    ]);
  });
});
