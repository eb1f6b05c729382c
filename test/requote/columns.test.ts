import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import {
  premiumColumns as columnsAsGiven,
  type RowColumns,
} from '../../src/requote/columns/premium-columns.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { runsOf } from '../support/runs.js';
import { premiumColumns } from '../support/answers.js';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const submission: Submission = read('examples/books/eleven-factors-submission.json');
const document = read('examples/books/eleven-factors.json');

function loaded(book: unknown): LoadedRateBook {
  const result = parseRateBook(book);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.book;
}

const plan = loaded(document);

interface Row {
  readonly turnover: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function columnsOf(rows: readonly Row[]): RowColumns {
  const names = Object.keys(submission.attributes ?? {});
  return {
    turnover: rows.map(({ turnover }) => turnover),
    attributes: Object.fromEntries(
      names.map((name) => [name, rows.map(({ attributes }) => attributes[name] ?? '')]),
    ),
  };
}

function oneByOne(rows: readonly Row[], book: LoadedRateBook) {
  return rows.map(({ turnover, attributes }) => {
    const made = quote({ ...submission, turnover: { estimated: turnover }, attributes }, book);
    return made.premium?.estimated ?? null;
  });
}

const keyOf = (page: string) =>
  fc.constantFrom<string>(...document.pages[page].rows.map(({ key }: { key: string }) => key));
const share = (most: number, decimals: number) =>
  fc
    .integer({ min: 0, max: most * 10 ** decimals })
    .map((part) => (part / 10 ** decimals).toFixed(decimals));
const whole = (most: number) => fc.integer({ min: 0, max: most }).map(String);

const row: fc.Arbitrary<Row> = fc.record({
  turnover: fc.oneof(
    fc.integer({ min: 1, max: 400_000_000 }).map(String),
    fc.integer({ min: 100, max: 2_000_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  ),
  attributes: fc.record({
    sector: keyOf('base-rate'),
    'country-grade': keyOf('country-grade'),
    'term-days': whole(180),
    hhi: fc.oneof(share(1, 4), share(1, 8), fc.constantFrom('0', '0.05', '0.1', '0.30', '1')),
    'loss-years': whole(12),
    'loss-ratio': share(3, 4),
    'continuity-years': whole(9),
    'maturity-score': whole(100),
    tier: keyOf('tier'),
  }),
});

/** A row whose price lies exactly half a cent between two, if a turnover near by makes one. */
function tied({ attributes }: Row): Row[] {
  const plain = {
    'term-days': '60',
    hhi: '0.1',
    'loss-years': '0',
    'continuity-years': '1',
    'maturity-score': '50',
  };
  const factor = (page: string, key = '') => {
    const found = document.pages[page].rows.find((each: { key: string }) => each.key === key);
    const [ones, decimals = ''] = found.value.split('.');
    return { number: BigInt(ones + decimals), decimals: decimals.length };
  };
  const factors = [
    factor('base-rate', attributes['sector']),
    factor('country-grade', attributes['country-grade']),
    factor('tier', attributes['tier']),
  ];
  const product = factors.reduce((all, { number }) => all * number, 1n);
  const unit = BigInt(
    '1'.padEnd(factors.reduce((all, { decimals }) => all + decimals, 0) - 1, '0'),
  );
  for (let turnover = 5_000_000n; turnover < 5_002_000n; turnover += 1n)
    if ((product * turnover) % unit === unit / 2n)
      return [{ turnover: String(turnover), attributes: { ...attributes, ...plain } }];
  return [];
}

describe('PRC-5 columns', () => {
  it('come out to the cent as each row is quoted, half cents included, and nearly all at once', () => {
    let [ties, decided, rows] = [0, 0, 0];
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (drawn) => {
        const half = drawn.flatMap(tied);
        const all = [...drawn, ...half];
        const made = premiumColumns(submission, columnsOf(all), plan);
        expect(made.premiums).toEqual(oneByOne(all, plan));
        ties += half.length;
        decided += made.decided;
        rows += all.length;
      }),
      { numRuns: runsOf(300) },
    );
    expect(ties).toBeGreaterThan(rows / 100);
    expect(decided).toBeGreaterThan((rows - ties) * 0.99);
    expect(decided).toBeLessThan(rows);
  });

  it('a row that cannot be priced is told apart, and moves no other', () => {
    const attributes = { ...submission.attributes };
    const rows = [
      { turnover: '137135000', attributes },
      { turnover: '137135000', attributes: { ...attributes, 'term-days': '181' } },
      { turnover: '137135000', attributes: { ...attributes, 'loss-ratio': 'none' } },
      { turnover: '-1', attributes },
      { turnover: '0', attributes },
      { turnover: '1371.3500000001', attributes },
      { turnover: '137135000', attributes: { ...attributes, sector: 'S99' } },
    ];
    const { premiums, apart } = premiumColumns(submission, columnsOf(rows), plan);
    expect(premiums).toEqual(oneByOne(rows, plan));
    expect(apart.map(({ row, result }) => [row, result.status])).toEqual([
      [1, 'invalid'],
      [2, 'invalid'],
      [3, 'invalid'],
      [4, premiums[4] === null ? expect.any(String) : 'quoted'],
      [5, 'invalid'],
      [6, 'invalid'],
    ]);
    expect(apart.every(({ result }) => result.issues.length + result.findings.length > 0)).toBe(
      true,
    );
  });

  it('a list that is too short leaves its rows without the attribute', () => {
    const { premiums, apart } = premiumColumns(
      submission,
      { turnover: ['137135000', '200000000'], attributes: { tier: ['GOLD'] } },
      plan,
    );
    expect(premiums[0]).not.toBeNull();
    expect(apart.map(({ row, result }) => [row, result.issues[0]?.path])).toEqual([
      [1, '/attributes/tier'],
    ]);
  });

  it.each([
    [
      'exclusions',
      { turnover: { estimated: '1', exclusions: [{ reason: 'cash', amount: '1000000' }] } },
    ],
    ['half a year', { months: 6 }],
  ])('%s: what the turnover is held against is looked at row by row', (_, more) => {
    const rows = ['20000000', '137135000'];
    const sent = { ...submission, ...more } as Submission;
    const { premiums, decided } = premiumColumns(sent, { turnover: rows }, plan);
    expect(decided).toBe(0);
    expect(premiums).toEqual(
      rows.map((estimated) => {
        const turnover = { ...sent.turnover, estimated };
        return quote({ ...sent, turnover }, plan).premium?.estimated ?? null;
      }),
    );
  });

  it('a book that looks at more is quoted row by row', () => {
    const sent: Submission = read('examples/exporter.json');
    const turnover = ['150000000', '180000000'];
    const { premiums, decided } = premiumColumns(sent, { turnover }, referenceBook);
    expect(decided).toBe(0);
    expect(premiums).toEqual(
      turnover.map((estimated) => {
        const made = quote({ ...sent, turnover: { ...sent.turnover, estimated } }, referenceBook);
        return made.premium?.estimated ?? null;
      }),
    );
  });

  it('a formula rounded coarsely is priced as it is rounded, and still decided at once', () => {
    const coarse = structuredClone(document);
    coarse.pages.experience.rounding.decimals = 3;
    const book = loaded(coarse);
    const rows = fc.sample(row, { numRuns: 200, seed: 11 });
    const { premiums, decided } = premiumColumns(submission, columnsOf(rows), book);
    expect(premiums).toEqual(oneByOne(rows, book));
    expect(decided).toBeGreaterThan(180);
  });

  it('filed ranges and coarse rounding are decided by the whole way', () => {
    const coarse = structuredClone(document);
    coarse.pages.hhi.rounding.decimals = 2;
    delete coarse.pages.experience.rounding;
    const book = loaded(coarse);
    const rows = fc.sample(row, { numRuns: 40, seed: 7 });
    expect(premiumColumns(submission, columnsOf(rows), book).premiums).toEqual(
      oneByOne(rows, book),
    );
  });
});

describe('PRC-5 columns that may be anything', () => {
  const turnover = ['137135000', '90000000', '80000000'];
  const rows = (attributes: Readonly<Record<string, readonly unknown[]>>) =>
    premiumColumns(submission, { turnover, attributes } as RowColumns, plan);

  it.each<readonly [string, Readonly<Record<string, readonly unknown[]>>, string]>([
    ['a number in bands', { 'term-days': ['103', 30] }, 'not-text'],
    ['a number on a curve', { hhi: ['0.0540', 0.2] }, 'not-text'],
    ['a number in the formula', { 'loss-ratio': ['0.0933', 0.5] }, 'not-text'],
    ['a number for a key', { sector: ['S05', 5] }, 'not-text'],
    ['an object that reads as text', { 'term-days': ['103', new String('30')] }, 'not-plain-data'],
    [
      'a number longer than a text',
      { 'term-days': ['103', `30.${'0'.repeat(64)}`] },
      'text-too-long',
    ],
    ['an attribute nobody asks for', { other: [undefined, 'x'] }, 'unknown-attribute'],
  ])('%s is an issue of its row, never a price', (_, attributes, code) => {
    const { premiums, apart } = rows(attributes);
    expect(premiums[0]).not.toBeNull();
    expect(premiums[1]).toBeNull();
    expect(apart.find(({ row }) => row === 1)?.result.issues.map((each) => each.code)).toEqual([
      code,
    ]);
  });

  it('a turnover sent as a whole number is the same as its text', () => {
    const sent = { turnover: ['137135000', 90_000_000] } as unknown as RowColumns;
    expect(premiumColumns(submission, sent, plan).premiums).toEqual(
      premiumColumns(submission, { turnover: ['137135000', '90000000'] }, plan).premiums,
    );
  });

  it.each<readonly [string, unknown, string, string]>([
    ['nothing', undefined, '/columns', 'not-record'],
    ['a list', [], '/columns', 'not-record'],
    ['a text for a list', { turnover: '1000' }, '/columns/turnover', 'not-list'],
    ['what has a length', { turnover: { length: 1e9 } }, '/columns/turnover', 'not-list'],
    ['no attributes', { attributes: null }, '/columns/attributes', 'not-record'],
    ['a text of days', { attributes: { hhi: '30' } }, '/columns/attributes/hhi', 'not-list'],
    ['rows without end', { turnover: new Array(4e9) }, '/columns/turnover', 'too-many-items'],
  ])('%s in place of columns is told with its place', (_, columns, path, code) => {
    const made = columnsAsGiven(submission, columns as RowColumns, plan);
    expect(made).toMatchObject({ status: 'invalid', issues: [{ path, code }] });
  });

  it('what is no submission is told before its rows', () => {
    const none = null as unknown as Submission;
    expect(columnsAsGiven(none, { turnover }, plan)).toMatchObject({
      status: 'invalid',
      issues: [{ path: '/submission', code: 'not-record' }],
    });
  });
});
