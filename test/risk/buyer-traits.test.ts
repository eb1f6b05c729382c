import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import type { PricedQuote, Quote } from '../../src/quoted/quote-record.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import { ratedTraits, withReaders } from '../../src/rules/read/rated-traits.js';
import { byKey } from '../../src/rules/read/trait-readers.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import { decimal } from '../../src/values/decimal.js';
import { buyerTraits } from '../../src/submission/buyer-traits.js';
import { cornerSubmissions } from '../../src/testing/check/corner-submissions.js';
import { drawnBuyers } from '../../src/testing/drawn-buyers.js';
import { vocabularyOf } from '../../src/testing/vocabulary.js';
import { buyers, handCase, stepOf } from '../support/hand-case.js';
import {
  addIncoterms,
  bookWithIncoterms,
  fewReaders,
  moreTraits,
  submissionWithIncoterms,
} from '../support/incoterms.js';
import { type OpenBook, openBook } from '../support/small-book.js';
import { plainIssues } from '../../src/values/plain-issue.js';

const values = { EXW: '1', DDP: '1.2' };

function open(change: (book: OpenBook) => void = () => undefined): OpenBook {
  const book = openBook();
  addIncoterms(book, values);
  change(book);
  return book;
}

function loaded(change?: (book: OpenBook) => void): LoadedRateBook {
  const result = bookWithIncoterms(open(change));
  if (!result.ok) throw new Error(plainIssues(result.issues));
  return result.book;
}

/** The hand case, its first buyers under these terms of delivery and the others silent. */
function delivered(...terms: readonly string[]): unknown {
  const stated = buyers(10).map((buyer, index) => ({
    ...buyer,
    ...(terms[index] !== undefined && { incoterms: terms[index] }),
  }));
  return { ...handCase, buyers: stated };
}

function quoteOf(submission: unknown, book = loaded()): Quote {
  return quote(submissionWithIncoterms(submission), book);
}

describe('EXP-8 one list says what tells buyers apart; a trait named in it is looked at everywhere', () => {
  const pair = (...terms: readonly string[]) => {
    const two = buyers(2).map((buyer, index) => ({ ...buyer, incoterms: terms[index] }));
    return { ...handCase, turnover: { estimated: '7200000', offeredShare: '1' }, buyers: two };
  };
  const indication = (...terms: readonly string[]) =>
    (quoteOf(pair(...terms)) as PricedQuote).premium.indication;

  // Two buyers of 900,000 on average: 2 x 900,000 x 1 % x 0.5 x 0.9 = 8,100; with fixed expense over 0.75.
  it.each([
    [['EXW', 'EXW'], '26800'],
    [['DDP', 'DDP'], '28960'],
    [['EXW', 'DDP'], '27880'],
    [['DDP', 'EXW'], '27880'],
  ])('%s costs %s', (terms, expected) => {
    expect(indication(...terms)).toBe(expected);
  });

  it.each([
    [['EXW', 'EXW'], '45329.54'],
    [['DDP', 'DDP'], '46063.02'],
    [['EXW', 'DDP'], '45696.27'],
  ])(
    '%s costs %s whichever buyer is named first, where buyers differ in size',
    (terms, expected) => {
      // Insured loss of a year: 0.001125 of a turnover (90 of 360 days, 1 %, half lost, 90 % insured); DDP 1.05.
      // 9,779,696 x 0.001125 = 11,002.158; x 1, x 1.05 or, with 4,889,696 of it at 1.05, x 1.024999; with 22,995 of
      // expense over 0.75. Two EXW or two DDP are never the price of one of each.
      const book = loaded((open) => {
        open.pages.incoterms.rows[1].value = '1.05';
        open.pages.loadings.rows[0].value = '22995';
      });
      const [first, second] = buyers(2).map((buyer, index) => ({
        ...buyer,
        turnover: ['4890000', '4889696'][index],
        incoterms: terms[index],
      }));
      const turnover = { estimated: '9779696', offeredShare: '1' };
      for (const pairOf of [
        [first, second],
        [second, first],
      ]) {
        const quoted = quoteOf({ ...handCase, turnover, buyers: pairOf }, book) as PricedQuote;
        expect(decimal(quoted.premium.indication).toFixed(2)).toBe(expected);
      }
    },
  );

  it('weighs the levels of the step, and names them in its facts', () => {
    const step = stepOf(quoteOf(delivered('DDP', 'DDP', 'EXW')) as PricedQuote, 'incoterms');
    expect(step).toMatchObject({
      operand: '1.04',
      facts: { heaviest: 'EXW', heaviestShare: '0.8' },
    });
  });

  it('assumes what a buyer does not say, once for all of them', () => {
    const { assumptions } = quoteOf(delivered('DDP'));
    expect(assumptions).toContainEqual({
      input: 'incoterms',
      path: '/buyers/1/incoterms',
      value: 'EXW',
      count: 9,
    });
  });

  it('refuses a level that is none of the list, in a submission', () => {
    expect(quoteOf(delivered('FOB')).issues.map(({ path, code }) => [path, code])).toEqual([
      ['/buyers/0/incoterms', 'not-one-of'],
    ]);
  });
});

describe('RBK-6 a page is held to the levels of the trait it is looked up by', () => {
  const codes = (change: (book: OpenBook) => void) =>
    bookWithIncoterms(open(change)).issues.map(({ code, path }) => [code, path]);
  const rows = (book: OpenBook): { key: string; value: string }[] => book.pages.incoterms.rows;

  it.each<[string, (book: OpenBook) => void, string[]]>([
    ['lacks a level', (book) => rows(book).pop(), ['keys-missing', '/pages/incoterms/rows']],
    [
      'holds a stranger',
      (book) => rows(book).push({ key: 'FOB', value: '1' }),
      ['unknown-level', '/pages/incoterms/rows/2'],
    ],
    [
      'does not say what its keys are',
      (book) => delete book.pages.incoterms.keys,
      ['page-keys', '/pages/incoterms/keys'],
    ],
    [
      'is looked up though nothing is assumed where a buyer is silent',
      (book) => book.pages.assumptions.rows.pop(),
      ['rows-missing', '/pages/assumptions/rows'],
    ],
    [
      'assumes no level of the list',
      (book) => (book.pages.assumptions.rows.at(-1).value = 'FOB'),
      ['unknown-level', '/pages/assumptions/rows/12/value'],
    ],
  ])('a page that %s', (_what, change, issue) => {
    expect(codes(change)).toEqual([issue]);
  });

  it('a measure of buyers that nothing reads is refused', () => {
    const found = parseRateBook(open()).issues.map(({ code, path }) => [code, path]);
    expect(found).toContainEqual(['measure-unknown', '/algorithm/4/measure']);
  });

  it('a trait without a reader does not compile', () => {
    // @ts-expect-error -- no reader for incoterms
    withReaders(moreTraits, fewReaders);
    const read = withReaders(moreTraits, { ...fewReaders, incoterms: byKey });
    expect(Object.keys(read)).toEqual([...Object.keys(buyerTraits), 'incoterms']);
  });
});

describe('what tests draw has every trait', () => {
  const book = loaded();
  const words = vocabularyOf(book);
  const levelsIn = (lists: readonly (readonly object[])[]) =>
    new Set(lists.flat().map((buyer) => (buyer as { incoterms?: string }).incoterms));

  it('the levels of each trait are drawn', () => {
    const drawn = fc.sample(drawnBuyers(words, { min: 5, max: 5 }), { seed: 7, numRuns: 20 });
    expect(levelsIn(drawn)).toEqual(new Set(['EXW', 'DDP']));
  });

  it('a corner reaches each of its rows', () => {
    const corners = [...cornerSubmissions(book, handCase)];
    const corner = corners.find(({ name }) => name === 'incoterms EXW, DDP');
    expect(levelsIn([corner?.submission.buyers ?? []])).toEqual(new Set(['EXW', 'DDP']));
  });
});

describe('EXP-8 each trait of the list moves the price of the buyers that state it, in whatever order', () => {
  const book = loadedSmall();
  const indicationOf = (field: string, stated: readonly string[]): string => {
    const two = buyers(2).map((buyer, index) => ({
      ...buyer,
      ...{ turnover: ['4890000', '4889696'][index], [field]: stated[index] },
    }));
    const turnover = { estimated: '9779696', offeredShare: '1' };
    const quoted = quote({ ...handCase, turnover, buyers: two } as never, book);
    return quoted.premium?.indication ?? plainIssues(quoted.issues);
  };

  it.each(Object.entries(ratedTraits))('%s', (name, { field }) => {
    const known: Readonly<Record<string, { readonly levels: readonly string[] }>> =
      vocabularyOf(book).traits;
    const [one = '', ...others] = known[name]?.levels ?? [];
    const alike = indicationOf(field, [one, one]);
    const other = others.find((level) => indicationOf(field, [level, level]) !== alike);
    expect(other).toBeDefined();
    const [first, second] = [
      indicationOf(field, [one, other!]),
      indicationOf(field, [other!, one]),
    ];
    const ends = [alike, indicationOf(field, [other!, other!])].map(Number).sort((a, b) => a - b);
    for (const mixed of [first, second]) {
      expect(Number(mixed)).toBeGreaterThan(ends[0]!);
      expect(Number(mixed)).toBeLessThan(ends[1]!);
    }
    expect(
      decimal(first).plus(second).minus(ends[0]!).minus(ends[1]!).abs().toNumber(),
    ).toBeLessThan(0.01);
  });
});

function loadedSmall(): LoadedRateBook {
  const result = parseRateBook(openBook());
  if (!result.ok) throw new Error(plainIssues(result.issues));
  return result.book;
}
