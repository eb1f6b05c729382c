import { describe, expect, it } from 'vitest';
import type { PricedQuote } from '../src/quoted/quote-record.js';
import type { Buyer, Grade, Submission } from '../src/submission/submission.js';
import { pricedPast } from './support/past-sellers.js';
import { referenceCase } from './support/reference-case.js';
import { bestSeller, sizedSeller, withLimits } from './support/sized-seller.js';

const [m, bn] = [1e6, 1e9];
const limits = [0, 1, 1.5, 2] as const;
const limited = (submission: Submission, times: number): Submission =>
  times === 0 ? submission : withLimits(submission, times);
const among = (submission: Submission, change: (at: number) => Partial<Buyer>): Submission => ({
  ...submission,
  buyers: (submission.buyers ?? []).map((buyer, at) => ({ ...buyer, ...change(at) })),
});
const rate = ({ premium }: PricedQuote): number => Number(premium.rate) * 100;
const lossShare = ({ losses, premium }: PricedQuote): number =>
  Number(losses?.present.insured) / Number(premium.estimated);
const named = limits.map(
  (times) => [times === 0 ? 'no limit named' : `limits × ${times}`, times] as const,
);

/** Buyers an agency has rated Ba+ and Baa-; such a rating knows no class of country. */
function rated(): Submission {
  const base = referenceCase();
  const buyers = (base.buyers ?? []).map(({ grade: _, ...buyer }, at): Buyer => ({
    ...buyer,
    rating: at % 2 === 0 ? 'BB+' : 'BBB-',
  }));
  return { ...base, buyers };
}

describe('RAT-28 CNY 200 m with 200 buyers asks 0.12 to 0.35 %, wherever they are', () => {
  it.each(named)('buyers at home, %s', (_name, times) => {
    const quoted = pricedPast(
      limited(
        among(referenceCase(), () => ({ country: 'CN' })),
        times,
      ),
    );
    expect(rate(quoted)).toBeGreaterThanOrEqual(0.12);
    expect(rate(quoted)).toBeLessThanOrEqual(0.35);
  });

  it.each(named)('rated by an agency, %s', (_name, times) => {
    const quoted = pricedPast(limited(rated(), times));
    expect(rate(quoted)).toBeGreaterThanOrEqual(0.12);
    expect(rate(quoted)).toBeLessThanOrEqual(0.35);
  });
});

/** Twelve buyers with average default rates of 0.60, 0.66 and 0.79 %. */
const mixes: readonly (readonly Grade[])[] = [
  [1, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6],
  [2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6],
  [2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 6, 7],
];

describe('RAT-24 a small seller, with limits or without, pays what a policy costs and what it loses', () => {
  const cases = mixes.flatMap((grades, mix) =>
    named.map(([name, times]) => [mix, name, times, grades] as const),
  );
  it.each(cases)('CNY 6 m, mix %d, %s', (_mix, _name, times, grades) => {
    const seller = among(sizedSeller(6 * m, 12), (at) => ({ grade: grades[at]! }));
    const quoted = pricedPast(limited(seller, times));
    expect(Number(quoted.exposure.averageDefaultRate)).toBeGreaterThan(0.0059);
    expect(Number(quoted.exposure.averageDefaultRate)).toBeLessThan(0.0081);
    expect(rate(quoted)).toBeGreaterThanOrEqual(0.5);
    expect(rate(quoted)).toBeLessThanOrEqual(1);
    expect(lossShare(quoted)).toBeGreaterThanOrEqual(0.25);
  });

  it.each([
    [50 * m, 60],
    [200 * m, 200],
    [bn, 400],
  ])('CNY %d, %d buyers: losses are 40 to 60 %% of the premium', (turnover, buyers) => {
    for (const times of limits) {
      const share = lossShare(pricedPast(limited(sizedSeller(turnover, buyers), times)));
      expect(share).toBeGreaterThanOrEqual(0.4);
      expect(share).toBeLessThanOrEqual(0.6);
    }
  });
});

describe('RAT-29 CNY 5 bn, best control, grades 3 and 4: 0.06 to 0.15 %', () => {
  it.each(named)('the reference mix of countries, %s', (_name, times) => {
    const quoted = pricedPast(limited(bestSeller(5 * bn, 1000), times));
    expect(rate(quoted)).toBeGreaterThanOrEqual(0.06);
    expect(rate(quoted)).toBeLessThanOrEqual(0.15);
    expect(lossShare(quoted)).toBeLessThanOrEqual(0.75);
  });

  it.each(['DE', 'CN'].flatMap((country) => [0, 1.5, 2].map((times) => [country, times] as const)))(
    '%s alone, limits × %d',
    (country, times) => {
      const seller = among(bestSeller(5 * bn, 1000), () => ({ country }));
      const quoted = pricedPast(limited(seller, times));
      expect(rate(quoted)).toBeGreaterThanOrEqual(0.06);
      expect(rate(quoted)).toBeLessThanOrEqual(0.15);
    },
  );
});
