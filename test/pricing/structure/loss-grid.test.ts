import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossBasis } from '../../../src/pricing/structure/loss-basis.js';
import { lossGrid } from '../../../src/pricing/structure/loss-grid.js';
import { makeWorksheet } from '../../../src/pricing/worksheet.js';
import { referenceBook } from '../../../src/reference-book.js';
import { pricer, quote } from '../../../src/quote.js';
import { rowValue } from '../../../src/rules/read/look-up.js';
import type { Cover } from '../../../src/submission/submission.js';
import { parseSubmission } from '../../../src/submission/parse-submission.js';
import { referenceCase } from '../../support/reference-case.js';

const pages = { severity: 'severity', distribution: 'loss-distribution' };

function basisUnder(cover: Partial<Cover>) {
  const base = referenceCase({ turnover: 100_000_000, buyers: 30 });
  const parsed = parseSubmission({ ...base, cover: { ...base.cover, ...cover } });
  const risk = pricer(referenceBook).risk(parsed);
  const worksheet = risk && makeWorksheet(risk);
  if (risk === null || worksheet === null) throw new Error('not priced');
  return lossBasis(risk, worksheet, pages);
}

describe('STR-1 the distribution of the losses of a year', () => {
  // Poisson counts with mean 2 given a gamma factor of mean 1 and squared variation 0.25 are negative binomial with
  // r = 4 and p = 1 / (1 + 2 x 0.25) = 2/3: P(0) = p^4, P(n + 1) = P(n) (n + 4) / (n + 1) (1 - p).
  it('is negative binomial for losses of one size', () => {
    const grid = lossGrid({ lossUnit: 100, variation: 0.5 }, 1);
    grid.sink(100, 2);
    const distribution = grid.distribution(200, 1);
    let [probability, cumulative] = [(2 / 3) ** 4, (2 / 3) ** 4];
    for (let n = 0; n < 20; n += 1) {
      expect(distribution.cumulative(n * 100)).toBeCloseTo(cumulative, 12);
      probability *= ((n + 4) / (n + 1)) * (1 / 3);
      cumulative += probability;
    }
  });

  it('has the coefficient of variation of the book', () => {
    const stated = rowValue(referenceBook, 'loss-distribution', 'systematic-variation');
    expect(basisUnder({}).setting.variation).toBe(stated.toNumber());
  });
});

describe('STR-4 the grid of losses', () => {
  it('is one for all covers, a power of two, with 512 to 1,024 units in the largest peak balance', () => {
    const { setting, largest } = basisUnder({});
    expect(Number.isInteger(Math.log2(setting.lossUnit))).toBe(true);
    expect(largest / setting.lossUnit).toBeGreaterThanOrEqual(512);
    expect(largest / setting.lossUnit).toBeLessThan(1024);
    for (const cover of [
      { insuredPercentage: '70' },
      { eachLoss: '90000', nonQualifyingLoss: '120000' },
      { aggregateFirstLoss: '1000000', maximumLiability: '2000000' },
    ])
      expect(basisUnder(cover).setting).toEqual(setting);
  });

  it('holds the largest amounts a submission may state, in whatever currency', () => {
    const most = '9'.repeat(18);
    const base = referenceCase({ turnover: 100_000_000, buyers: 30 });
    const [first, ...others] = base.buyers ?? [];
    const made = quote(
      {
        ...base,
        turnover: { estimated: most },
        exchangeRates: [{ currency: 'JPY', rate: '120.5', date: base.asOf }],
        buyers: [
          { ...first, id: 'MOST', country: 'US', currency: 'JPY', peakBalance: most },
          ...others,
        ],
      },
      referenceBook,
    );
    expect(made.status).toBe('referred');
    expect(
      made.ledger.map(({ after }) => after).filter((after) => !/^\d+(\.\d+)?$/.test(after)),
    ).toEqual([]);
    expect(made.ledger.length).toBeGreaterThan(10);
  });

  it('splits an amount over its two neighbours, so that its mean stays', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 6400 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(amounts, (list) => {
        const grid = lossGrid({ lossUnit: 64, variation: 0.8 }, 100);
        for (const amount of list) grid.sink(amount, 0.01);
        const expected = list.reduce((all, amount) => all + amount * 0.01, 0);
        expect(grid.distribution(expected, 1).stopLoss(0)).toBeCloseTo(expected, 6);
      }),
    );
    const grid = lossGrid({ lossUnit: 64, variation: 0 }, 100);
    grid.sink(80, 1); // three quarters on 64, one quarter on 128: exp(-1) x 3/4 at the first
    const first = grid.distribution(80, 1);
    expect(first.cumulative(64) - first.cumulative(0)).toBeCloseTo(0.75 * Math.exp(-1), 12);
  });
});
