import { describe, expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { quote } from '../../src/quote.js';
import { rowValue } from '../../src/rules/read/look-up.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import { type CaseOptions, referenceCase } from '../support/reference-case.js';
import { expectDocument } from './documents.js';
import { type Table, tableNames, withTables } from './markdown-tables.js';

const file = 'docs/limits-and-terms.md';

function priced(submission: Submission): PricedQuote {
  const made = quote(submission, referenceBook);
  if (made.premium === null) throw new Error(JSON.stringify([made.issues, made.findings]));
  return made as PricedQuote;
}

/** The case with each buyer's limit a multiple of its balance at some terms; null for none. */
function withLimits(options: CaseOptions, multiple: number | null, days: number): Submission {
  const made = referenceCase(options);
  if (multiple === null) return made;
  const buyers = (made.buyers ?? []).map((buyer) => ({
    ...buyer,
    approvedLimit: ((Number(buyer.turnover) * days * multiple) / 365).toFixed(2),
  }));
  return { ...made, buyers };
}

/** What a seller pays at a multiple, what lies above its limits, and what 90 days cost with limits fixed and grown. */
function measured(options: CaseOptions, multiple: number | null) {
  const long = { ...options, termsDays: 90 };
  const now = priced(withLimits(options, multiple, 60));
  const at = (submission: Submission): number =>
    Number(priced(submission).premium.unrounded) / Number(now.premium.unrounded) - 1;
  const { aboveLimits = '0', groundUp = '1' } = now.losses?.present ?? {};
  return {
    rate: Number(now.premium.unrounded) / Number(now.exposure.insurableTurnover),
    above: Number(aboveLimits) / Number(groundUp),
    fixed: at(withLimits(long, multiple, 60)),
    grown: at(withLimits(long, multiple, 90)),
    stress: Number(now.losses?.stress.insured) / Number(now.losses?.present.insured),
  };
}

const multiples = [null, 0.5, 1, 1.2, 1.5, 2, 3, 5];
const sellers = [
  { turnover: 20_000_000, buyers: 30 },
  { turnover: 60_000_000, buyers: 15 },
  { turnover: 200_000_000, buyers: 20 },
  { turnover: 1_000_000_000, buyers: 400 },
  { turnover: 5_000_000_000, buyers: 1000 },
];

function row(name: string, of: ReturnType<typeof measured>): string[] {
  const percent = (share: number, decimals = 1): string =>
    `${(Math.round(share * 10 ** (decimals + 2)) / 10 ** decimals).toFixed(decimals)} %`;
  const change = (share: number): string => `${share < 0 ? '' : '+'}${percent(share)}`;
  const { rate, above, fixed, grown } = of;
  return [name, percent(rate, 3), percent(above), change(fixed), change(grown)];
}

describe('EXP-3 terms move the price where limits are named', () => {
  const byMultiple = new Map(multiples.map((multiple) => [multiple, measured({}, multiple)]));
  const bySeller = sellers.map((seller) => [seller, measured(seller, 1.5)] as const);

  test('the page says, cell by cell, what the reference edition asks', async () => {
    const tables: Record<string, Table> = {
      terms: [...byMultiple].map(([multiple, of]) =>
        row(multiple === null ? 'none named' : `× ${multiple}`, of),
      ),
      sellers: bySeller.map(([{ turnover, buyers }, of]) =>
        row(`CNY ${turnover / 1_000_000} m, ${buyers}`, of),
      ),
    };
    expect(tableNames(file)).toEqual(Object.keys(tables));
    await expectDocument(file, withTables(file, tables));
  });

  test.each([1.2, 1.35, 1.5, 1.75, 2])(
    '60 to 90 days cost +1 to +15 %% at fixed limits of %d times the normal balance, +8 to +25 %% where they grow',
    (multiple) => {
      const { fixed, grown } = byMultiple.get(multiple) ?? measured({}, multiple);
      expect(fixed).toBeGreaterThan(0.01);
      expect(fixed).toBeLessThan(0.15);
      expect(grown).toBeGreaterThan(0.08);
      expect(grown).toBeLessThan(0.25);
    },
  );

  test('60 to 90 days cost +8 to +25 % where no limit is named', () => {
    const { fixed } = byMultiple.get(null)!;
    expect(fixed).toBeGreaterThan(0.08);
    expect(fixed).toBeLessThan(0.25);
  });

  test.each(bySeller)('so they do for other sellers: %o', (_seller, { fixed, grown }) => {
    expect(fixed).toBeGreaterThan(0.01);
    expect(fixed).toBeLessThan(0.15);
    expect(grown).toBeGreaterThan(0.08);
    expect(grown).toBeLessThan(0.25);
  });

  test('limits of 1.0 to 1.5 times the normal balance leave 1 to 20 % above them', () => {
    for (const multiple of [1, 1.1, 1.25, 1.4, 1.5])
      for (const options of [{}, ...sellers]) {
        const { above } = measured(options, multiple);
        expect(above).toBeGreaterThan(0.01);
        expect(above).toBeLessThan(0.2);
      }
  });

  test('the level stays in the range of the market with limits and without', () => {
    for (const multiple of [null, 1, 1.2, 1.5, 2, 3, 5]) {
      expect(byMultiple.get(multiple)!.rate).toBeGreaterThan(0.0012);
      expect(byMultiple.get(multiple)!.rate).toBeLessThan(0.0035);
    }
  });

  test('a bad year costs 2.7 times an ordinary one or more', () => {
    for (const { stress } of byMultiple.values()) expect(stress).toBeGreaterThanOrEqual(2.7);
  });
});

describe('STR-13 the split of a bad year is as near its guide as the share lost lets', () => {
  const row = (page: string, key: string): number =>
    Number(rowValue(referenceBook, page, key).toFixed());
  const lost = row('exposure', 'loss-given-default');
  const severity = (share: number): number => 1 + share * (1 / lost - 1);
  const [total, number, mean] = [2.7, 1.48, 1.79]; // published: worst over mean year; 2009 over 2008

  test('nothing can be lost beyond the balance: the mean claim grows by 1 / 0.88 at most', () => {
    expect(severity(1)).toBeCloseTo(1.136, 3);
    expect(severity(1)).toBeLessThan(mean);
    expect(total / severity(1)).toBeGreaterThan(number); // 2.376: the least the number can be
  });

  test('the rows are within 3.2 % of the least number, and lose all but 1 % of each balance', () => {
    const cycle = row('loss-distribution', 'stress-cycle');
    const bad = severity(row('loss-distribution', 'stress-severity'));
    expect(bad * lost).toBeCloseTo(0.988, 3);
    expect(cycle * bad).toBeGreaterThanOrEqual(total);
    expect(cycle / (total / severity(1))).toBeLessThan(1.032);
  });

  test('the published mean would be more than one and a half times all that is owed', () => {
    expect(lost * mean).toBeGreaterThan(1.5);
  });
});

describe('EXP-3 nothing jumps', () => {
  const unrounded = (submission: Submission): number =>
    Number(priced(submission).premium.unrounded);

  test('a day of terms, from 0 to 180, moves the price by 2.5 % at most and never down', () => {
    const at = (termsDays: number): number =>
      unrounded(withLimits({ termsDays, buyers: 40, turnover: 60_000_000 }, 1.5, 60));
    for (let days = 0; days < 180; days += 9) {
      const [before, after] = [at(days), at(days + 1)];
      expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-6));
      expect(after / before).toBeLessThan(1.025);
    }
  });

  test('a limit one per cent higher, from 0.2 to 6 times the balance, costs 0 to 1 % more', () => {
    const at = (multiple: number): number =>
      unrounded(withLimits({ buyers: 40, turnover: 60_000_000 }, multiple, 60));
    for (const multiple of [0.2, 0.5, 0.9, 1.09, 1.1, 1.37, 1.9, 2.74, 4, 6]) {
      const change = at(multiple * 1.01) / at(multiple) - 1;
      expect(change).toBeGreaterThanOrEqual(-1e-6);
      expect(change).toBeLessThan(0.0101);
    }
  });
});
