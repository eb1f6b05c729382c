import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import eleven from '../../examples/books/eleven-factors.json' with { type: 'json' };
import sent from '../../examples/books/eleven-factors-submission.json' with { type: 'json' };
import exporter from '../../examples/exporter.json' with { type: 'json' };
import { parseSubmission, type Submission } from '../../src/index.js';
import { rowPremium } from '../../src/pricing/row-premium.js';
import { pricer, quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { ParsedSubmission } from '../../src/submission/parse-submission.js';
import { runsOf } from '../support/runs.js';

interface OpenBook {
  algorithm: { id: string }[];
  cases?: object[];
  pages: Record<string, { rows: { key: string; value: string }[]; rounding?: object }>;
}

/** The plan with something about it changed. */
function planWith(change: (book: OpenBook) => void = () => undefined): LoadedRateBook {
  const open = structuredClone(eleven) as unknown as OpenBook;
  open.cases = [];
  change(open);
  const result = parseRateBook(open);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.book;
}

function setRow(book: OpenBook, [page, key]: readonly [string, string], value: string): void {
  for (const row of book.pages[page]?.rows ?? []) if (row.key === key) row.value = value;
}

function parsed(submission: Submission): ParsedSubmission {
  const result = parseSubmission(submission);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.submission;
}

const first = sent as Submission;
const keyOf = (page: 'base-rate' | 'country-grade' | 'tier') =>
  fc.constantFrom(...eleven.pages[page].rows.map(({ key }) => key));
const share = (most: number, decimals: number) =>
  fc
    .integer({ min: 0, max: most * 10 ** decimals })
    .map((part) => (part / 10 ** decimals).toFixed(decimals));
const whole = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const row: fc.Arbitrary<Submission> = fc
  .record({
    estimated: fc.oneof(
      fc.integer({ min: 1, max: 400_000_000 }).map(String),
      fc.integer({ min: 1, max: 2_000_000_000 }).map((cents) => (cents / 100).toFixed(2)),
    ),
    attributes: fc.record({
      sector: keyOf('base-rate'),
      'country-grade': keyOf('country-grade'),
      'term-days': whole(180),
      hhi: fc.oneof(share(1, 4), share(1, 12), fc.constantFrom('0', '0.05', '0.1', '0.30', '1')),
      'loss-years': whole(12),
      'loss-ratio': fc.oneof(share(3, 4), share(1, 20)),
      'continuity-years': whole(9),
      'maturity-score': whole(100),
      tier: keyOf('tier'),
    }),
  })
  .map(({ estimated, attributes }) => ({ ...first, turnover: { estimated }, attributes }));

const books: readonly (readonly [string, LoadedRateBook])[] = [
  ['the plan', planWith()],
  [
    'a least premium that binds',
    planWith((book) => setRow(book, ['bounds', 'premium-floor'], '90000')),
  ],
  [
    'a minimum premium',
    planWith((book) => setRow(book, ['contract', 'minimum-premium-share'], '0.85')),
  ],
  [
    'one bound and no least premium',
    planWith((book) => {
      const held = ['least', 'floor'];
      book.algorithm = book.algorithm.filter(({ id }) => !held.includes(id));
      const bounds = book.pages['bounds'];
      if (bounds) bounds.rows = bounds.rows.filter(({ key }) => key === 'product-cap');
    }),
  ],
  [
    'bounds of many decimals',
    planWith((book) => setRow(book, ['bounds', 'product-cap'], '1.0123456789')),
  ],
  [
    'bounds below 1',
    planWith((book) => {
      setRow(book, ['bounds', 'product-cap'], '0.9');
      setRow(book, ['bounds', 'product-floor'], '0.8');
    }),
  ],
  [
    'a curve and a formula that are rounded coarsely',
    planWith((book) => {
      for (const page of ['hhi', 'experience'])
        (book.pages[page] ??= { rows: [] }).rounding = { decimals: 3 };
    }),
  ],
  [
    'a formula rounded as derived operands are',
    planWith((book) => {
      delete book.pages['experience']?.rounding;
    }),
  ],
];

describe('PRC-4 the premium of a row like one that was priced', () => {
  it.each(books)('is that of the quote, without its steps: %s', (_, book) => {
    expect(rowPremium(parsed(first), planWith())).toBeNull();
    quote(first, book);
    fc.assert(
      fc.property(row, (each) => {
        const submission = parsed(each);
        const { status, premium, findings, issues } = quote(submission, book);
        expect(rowPremium(submission, book)).toEqual({ status, premium, findings, issues });
      }),
      { numRuns: runsOf(3000, 100) },
    );
  });

  it.each<readonly [string, Partial<Submission>]>([
    ['an attribute is missing', { attributes: { sector: 'S05' } }],
    ['an attribute is none the plan knows', { attributes: { ...first.attributes, other: '1' } }],
    ['a key is not on its page', { attributes: { ...first.attributes, sector: 'S99' } }],
    ['a number is none', { attributes: { ...first.attributes, hhi: 'high' } }],
    ['a number is below zero', { attributes: { ...first.attributes, 'loss-ratio': '-0.1' } }],
    ['a number is beyond its bands', { attributes: { ...first.attributes, 'term-days': '181' } }],
    ['more is said of the turnover', { turnover: { estimated: '1000000', offeredShare: '0.9' } }],
    ['the period is another', { inception: '2026-11-01' }],
    ['there are more buyers', { buyers: [...(first.buyers ?? []), { id: 'B-2', country: 'CN' }] }],
  ])('goes the whole way where %s', (_, change) => {
    const book = planWith();
    quote(first, book);
    const submission = parsed({ ...first, ...change });
    expect(rowPremium(submission, book)).toBeNull();
    const { status, premium, findings, issues } = quote(submission, book);
    expect(pricer(book).premium(submission)).toEqual({ status, premium, findings, issues });
  });

  it('goes the whole way by measures of the caller, and by a book that looks at more', () => {
    const book = planWith();
    quote(first, book);
    const measure = () => ({ value: 'GOLD', facts: {}, path: '/attributes' });
    const measures = { attribute: { measure, version: '1' } };
    expect(pricer(book, { measures }).premium(first).issues).toEqual(
      quote(first, book, { measures }).issues,
    );
    expect(rowPremium(parsed(first), referenceBook)).toBeNull();
  });
});

/** Every record and list of a value. */
function records(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(records)];
}

describe('PRC-4 nobody writes into what others are told', () => {
  const cases: readonly (readonly [string, Submission])[] = [
    ['held at the least premium', { ...first, turnover: { estimated: '1000' } }],
    ['charged', first],
    ['an issue of the row', { ...first, attributes: { ...first.attributes, sector: 'S99' } }],
    ['an issue of the field', { ...first, currency: 'XXX' }],
    ['declined', { ...first, policyholder: { country: 'SU' } }],
    ['nothing insurable', { ...first, buyers: [{ id: 'B-1', country: 'CN', related: true }] }],
  ];

  it.each(cases)('the premium alone is frozen to its last member: %s', (_, submission) => {
    const book = planWith((open) => {
      const cover = open.pages['country-cover'];
      if (cover) cover.rows[0] = { key: 'CN', value: 'restricted' };
    });
    for (const each of [submission, { ...submission, id: 'again' }])
      expect(records(pricer(book).premium(each)).filter((one) => !Object.isFrozen(one))).toEqual(
        [],
      );
  });

  it('a pricer does not hand out a cover that can be changed', () => {
    const risk = pricer(referenceBook).risk(exporter as Submission);
    expect(records(risk?.cover).filter((one) => !Object.isFrozen(one))).toEqual([]);
  });
});
