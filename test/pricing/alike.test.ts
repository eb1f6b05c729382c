import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricer, quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { submissions } from '../../src/testing/submissions.js';
import { runsOf } from '../support/runs.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const submission = read('examples/books/eleven-factors-submission.json') as Submission;

/** Loaded anew, so that nothing is known of what was priced before. */
function plan(): LoadedRateBook {
  const result = parseRateBook(read('examples/books/eleven-factors.json'));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.book;
}

const warm = plan();
const attributes = fc.record(
  {
    sector: fc.constantFrom('S01', 'S05', 'S20', 'S99'),
    'term-days': fc.oneof(fc.integer({ min: -1, max: 400 }).map(String), fc.constant('soon')),
    hhi: fc.integer({ min: 0, max: 10_500 }).map((number) => (number / 10_000).toFixed(4)),
    'loss-ratio': fc.integer({ min: 0, max: 30_000 }).map((number) => String(number / 10_000)),
    'loss-years': fc.integer({ min: 0, max: 12 }).map(String),
    unknown: fc.constant('x'),
  },
  { requiredKeys: ['sector', 'term-days', 'hhi', 'loss-ratio', 'loss-years'] },
);
const varied: fc.Arbitrary<Submission> = fc
  .record({
    estimated: fc.oneof(
      fc.integer({ min: 0, max: 400_000_000 }).map(String),
      fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2)),
    ),
    attributes,
    buyers: fc.integer({ min: 1, max: 4 }),
    others: fc.constantFrom(
      {},
      { id: 'Q-1' },
      { months: 6 },
      { inception: '2026-11-01' },
      { cover: { insuredPercentage: '85' } },
      { policyholder: { country: 'CN' } },
    ),
  })
  .map(({ estimated, attributes: own, buyers, others }) => ({
    ...submission,
    turnover: { estimated },
    attributes: { ...submission.attributes, ...own },
    buyers: Array.from({ length: buyers }, (_, index) => ({ id: `B-${index}`, country: 'CN' })),
    ...others,
  }));

describe('PRC-6 what is known of alike submissions is what each is found to be by itself', () => {
  it('records the same with a book that has priced others and with one that has not', () => {
    fc.assert(
      fc.property(varied, (each) => {
        expect(JSON.stringify(quote(each, warm))).toBe(JSON.stringify(quote(each, plan())));
      }),
      { numRuns: runsOf(1000) },
    );
  });
});

describe('PRC-6 in every book a submission of its rows is what it is found to be by itself', () => {
  const books = readdirSync('examples/books').filter((name) => !name.includes('submission'));
  const texts: readonly (readonly [string, string])[] = [
    ['the reference edition', JSON.stringify(referenceBook)],
    ...books.map((name) => [name, readFileSync(`examples/books/${name}`, 'utf8')] as const),
  ];
  const sizes = ['5000000000', '3', '1000000', '6000000', '20000000', '49999999.99', '200000000'];
  it.each(texts)('%s', (_name, text) => {
    const known = loaded(text);
    for (const buyers of [1, 2, 20])
      for (const estimated of sizes) {
        const each = rowOf(known, estimated, buyers);
        const anew = quote(each, loaded(text));
        expect(JSON.stringify(quote(each, known))).toBe(JSON.stringify(anew));
      }
  });
});

function loaded(text: string): LoadedRateBook {
  const result = parseRateBook(JSON.parse(text));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.book;
}

/** Nothing stated but what rows state: turnover shared by alike buyers. */
function rowOf(book: LoadedRateBook, estimated: string, buyers: number): Submission {
  const shared = { country: 'DE', grade: 4, termsDays: 60 } as const;
  return {
    ...{ currency: book.currency, asOf: '2026-08-03', inception: '2026-09-01', cover: {} },
    ...{ policyholder: { country: 'CN' }, turnover: { estimated }, attributes: {} },
    buyers: Array.from({ length: buyers }, (_, place) => ({ ...shared, id: `B-${place}` })),
  };
}

describe('PRC-4 the premium alone', () => {
  const books = [
    { name: 'the common plan', book: warm, drawn: varied },
    { name: 'the reference edition', book: referenceBook, drawn: submissions(referenceBook) },
  ];
  it.each(books)('is that of the quote: $name', ({ book, drawn }) => {
    const pricing = pricer(book);
    fc.assert(
      fc.property(drawn, (each) => {
        const { status, premium, findings, issues } = quote(each, book);
        expect(pricing.premium(each)).toEqual({ status, premium, findings, issues });
      }),
      { numRuns: runsOf(1000) },
    );
  });
});

describe('PRC-7 what is reckoned when it is read', () => {
  const made = quote(submission, warm);

  it('is part of the record: copied, written and read through whatever stands before it', () => {
    const text = JSON.stringify(made);
    expect(JSON.parse(text)).toEqual(structuredClone(made));
    expect(JSON.stringify({ ...made })).toBe(text);
    expect(JSON.stringify(new Proxy(made, {}))).toBe(text);
    expect(JSON.parse(text)).toHaveProperty('exposure.insurableTurnover', '137135000');
  });

  it('cannot be changed, and is the same each time', () => {
    expect(Object.isFrozen(made)).toBe(true);
    expect(made.ledger).toBe(made.ledger);
    expect(Object.isFrozen(made.ledger) && made.ledger.every((step) => Object.isFrozen(step))).toBe(
      true,
    );
    const exposure = 'exposure' in made ? made.exposure : undefined;
    expect(exposure).toBe('exposure' in made ? made.exposure : null);
    expect(Object.isFrozen(exposure)).toBe(true);
    for (const { facts, sources } of made.ledger) {
      expect(Object.isFrozen(facts)).toBe(true);
      expect(Object.isFrozen(sources) && sources.every((each) => Object.isFrozen(each))).toBe(true);
    }
  });
});
