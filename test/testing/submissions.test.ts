import { ArgumentError } from '../../src/values/argument-error.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import { digestOfBook } from '../../src/rules/editions/digest.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import {
  assertProperty,
  NothingPricedError,
  perturbations,
  properties,
  propertyOf,
  submissions,
  tryProperty,
} from '../../src/testing/index.js';
import { smallBook as everyKind } from '../rules/fixtures/small-book.js';
import { book as roundNumbers, bookWith } from '../support/small-book.js';
import { runsOf } from '../support/runs.js';

const loaded = parseRateBook(everyKind);
if (!loaded.ok) throw new Error('the small book does not load');
const books: readonly (readonly [string, LoadedRateBook])[] = [
  ['reference', referenceBook],
  ['round numbers', roundNumbers],
  ['every kind', loaded.book],
];

describe('CHK-1 submissions drawn from a book', () => {
  it.each(books)('are priced by it: %s', (_name, book) => {
    fc.assert(
      fc.property(submissions(book), (submission) => {
        expect(quote(submission, book).premium).not.toBeNull();
      }),
      { numRuns: runsOf(100) },
    );
  });

  it.each(books)('reach its countries, grades, tiers and terms: %s', (_name, book) => {
    const drawn = fc.sample(submissions(book), { numRuns: runsOf(200, 80), seed: 1 });
    const buyers = drawn.flatMap((submission) => submission.buyers ?? []);
    expect(new Set(buyers.map(({ grade }) => grade)).size).toBe(9);
    expect(new Set(buyers.map(({ country }) => country)).size).toBeGreaterThan(2);
    const covers = drawn.map(({ cover }) => cover);
    const tiers = new Set(covers.flatMap(({ tier }) => tier ?? []));
    expect([...tiers].sort()).toEqual(book.tiers.map(({ id }) => id).sort());
    const kinds = book.algorithm.map(({ kind }) => kind);
    expect(covers.some((cover) => 'aggregateFirstLoss' in cover)).toBe(
      kinds.includes('aggregate-first-loss'),
    );
  });

  it('are of the size and cover asked for', () => {
    const options = { buyers: { min: 20, max: 25 }, cover: 'plain' } as const;
    for (const { buyers, cover } of fc.sample(submissions(referenceBook, options), 10)) {
      expect(buyers!.length).toBeGreaterThanOrEqual(20);
      expect(buyers!.length).toBeLessThanOrEqual(25);
      expect(cover.tier).toBeUndefined();
      expect(cover.maximumLiability).toBeUndefined();
    }
  });

  it('shrink to two plain buyers with round amounts', () => {
    const { counterexample } = fc.check(
      fc.property(submissions(referenceBook), ({ buyers = [] }) => buyers.length < 2),
      { seed: 1, numRuns: 10 },
    );
    const [submission] = counterexample!;
    expect(submission.buyers).toEqual([
      ...[1, 2].map((number) => ({
        ...{ id: `B-${number}`, country: 'DE', sector: 'C', grade: 1, termsDays: 60 },
        ...{ paymentMethod: 'open-account', turnover: '5000000' },
      })),
    ]);
    expect(submission.lossHistory).toEqual({ statement: 'no-history' });
    expect(submission.cover).not.toHaveProperty('tier');
  });

  it('cannot be drawn where the book declines whatever there is: it is said, and does not hang', () => {
    const declining = bookWith((book) => {
      book.guidelines = [
        {
          ...{ id: 'no-one', measure: 'top-five-share', above: '0', outcome: 'decline' },
          ...{ title: { en: 'No one', 'zh-CN': '不承保' }, basis: 'judgement', references: [] },
          note: 'Made up for tests.',
        },
      ];
    });
    expect(() => submissions(declining)).toThrow(NothingPricedError);
    expect(() => submissions(declining)).toThrow('no-one');
    expect(tryProperty(declining, propertyOf('ledger-replays'))).toMatchObject({
      outcome: 'not-applicable',
      cases: 0,
    });
  });
});

describe('CHK-6 changed books', () => {
  it('load, and differ from the book in what is said', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(perturbations(roundNumbers), ({ book, kind, page, path, description }) => {
        kinds.add(kind);
        expect(digestOfBook(book)).not.toBe(digestOfBook(roundNumbers));
        expect(path).toMatch(new RegExp(`^/pages/${page}/rows/\\d+$`));
        expect(description.en).toMatch(/^page [a-z-]+, row \d+: (value|at|upTo|below) .+ → .+$/);
      }),
      { numRuns: runsOf(60) },
    );
    expect([...kinds].sort()).toEqual(['end-moved', 'value-moved', 'values-swapped']);
  });
});

describe('CHK-4 properties', () => {
  it('there is one for each id, told in both languages', () => {
    for (const { id, statement, reason } of properties) {
      expect(propertyOf(id).id).toBe(id);
      for (const { en, 'zh-CN': zh } of [statement, reason]) {
        expect(en).toMatch(/^[A-Z].+\.$/);
        expect(zh).toMatch(/^[^A-Za-z]+。$/);
      }
    }
    expect(() => propertyOf('no-such-property' as never)).toThrow(ArgumentError);
  });

  const tried = properties.flatMap((property) =>
    books.slice(1).map(([name, book]) => [property.id, name, book] as const),
  );
  const runs = runsOf(5, 1);
  it.each(tried)('%s: tried on the book of %s, or the reason said', (id, _name, book) => {
    const result = tryProperty(book, propertyOf(id), { runs });
    const { outcome, reason, cases } = result;
    expect(outcome === 'not-applicable').toBe(reason !== null);
    if (reason === null) expect(cases).toBe(outcome === 'failed' ? cases : runs);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    if (outcome !== 'held') expect(() => assertProperty(book, id, { runs })).toThrow(id);
  });

  it('a check is pure: the same case and book give the same answer', () => {
    const property = propertyOf('worse-grade-never-cheaper');
    fc.assert(
      fc.property(property.cases(roundNumbers), (one) => {
        const copy = structuredClone(one);
        expect(property.check(copy, roundNumbers)).toEqual(property.check(one, roundNumbers));
        expect(copy).toEqual(one);
      }),
      { numRuns: runsOf(20) },
    );
  });
});
