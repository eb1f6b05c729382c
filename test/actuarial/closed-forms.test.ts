import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import { pricedLossUnit } from '../../src/actuarial/banding.js';

/** `P(N = n)` of a negative binomial number with mean `mu` and a mixing variable of squared variation `c`. */
function negativeBinomial(n: number, mu: number, c: number): number {
  let probability = (1 + c * mu) ** (-1 / c);
  for (let k = 1; k <= n; k += 1) {
    probability *= (((1 / c + k - 1) / k) * (c * mu)) / (1 + c * mu);
  }
  return probability;
}

describe('closed forms', () => {
  test.each([
    ['rounded up', 'round-up' as const],
    ['split', 'split' as const],
  ])('one obligor, %s: a negative binomial number of equal losses', (_, banding) => {
    const loss = aggregateLoss({
      obligors: [{ severity: 500, defaultRate: 0.1, defaultRateStandardDeviation: 0.06 }],
      lossUnit: 500,
      banding,
    });
    for (const n of [0, 1, 2, 3, 8]) {
      const expected = negativeBinomial(n, 0.1, 0.36);
      expect(loss.probabilities[n]! / expected).toBeCloseTo(1, 12);
    }
  });

  test('identical obligors: a negative binomial number of equal losses', () => {
    const loss = aggregateLoss({
      obligors: [
        { severity: 500, defaultRate: 0.02, defaultRateStandardDeviation: 0.012, count: 300 },
      ],
      lossUnit: 500,
    });
    for (let n = 0; n < 40; n += 1) {
      const expected = negativeBinomial(n, 6, 0.36);
      expect(loss.probabilities[n]! / expected).toBeCloseTo(1, 12);
    }
    expect(loss.mean).toBe(3000);
    expect(loss.standardDeviation).toBeCloseTo(500 * Math.sqrt(6 + 0.36 * 36), 9);
  });

  test('a default rate that does not vary: Poisson', () => {
    const loss = aggregateLoss({
      obligors: [{ severity: 500, defaultRate: 0.5, defaultRateStandardDeviation: 0, count: 8 }],
      lossUnit: 500,
    });
    expect(loss.probabilities[0]! / Math.exp(-4)).toBeCloseTo(1, 14);
    expect(loss.probabilities[3]! / ((Math.exp(-4) * 64) / 6)).toBeCloseTo(1, 14);
  });

  test('a rate that hardly varies is nearly Poisson, without loss of digits', () => {
    const almost = (deviation: number) =>
      aggregateLoss({
        obligors: [
          { severity: 1, defaultRate: 1, defaultRateStandardDeviation: deviation, count: 9 },
        ],
        lossUnit: 1,
      });
    expect(almost(1e-12).probabilities[9]! / almost(0).probabilities[9]!).toBeCloseTo(1, 12);
    expect(almost(1e-5).probabilities[9]! / almost(0).probabilities[9]!).toBeCloseTo(1, 8);
  });

  test('nothing to lose: a certain loss of 0', () => {
    const loss = aggregateLoss({ obligors: [{ severity: 0, defaultRate: 0.1 }] });
    expect(loss.probabilities).toEqual([1]);
    expect([loss.mean, loss.percentile(0.99), loss.tailValueAtRisk(0.99)]).toEqual([0, 0, 0]);
    expect([loss.stopLoss(10), loss.limitedExpectation(10)]).toEqual([0, 0]);
    expect(loss.riskContributions(0.99)).toEqual([{ expectedLoss: 0, contribution: 0 }]);
    const harmless = aggregateLoss({ obligors: [{ severity: 7, defaultRate: 0 }] });
    expect(harmless.probabilities).toEqual([1]);
  });
});

describe('measures of one Poisson number of losses of 10', () => {
  const loss = aggregateLoss({
    obligors: [{ id: 'only', severity: 10, defaultRate: 1, defaultRateStandardDeviation: 0 }],
    lossUnit: 10,
  });
  const none = Math.exp(-1);

  test('cumulative probability steps at the loss points', () => {
    expect(loss.cumulative(9.99)).toBeCloseTo(none, 14);
    expect(loss.cumulative(10)).toBeCloseTo(2 * none, 14);
  });

  test('percentiles, stepping and interpolated', () => {
    expect(loss.percentile(0.3)).toBe(0);
    expect(loss.percentile(0.5)).toBe(10);
    expect(loss.percentile(1.5 * none, { interpolate: true })).toBeCloseTo(5, 12);
  });

  test('limited expectation, stop-loss and layer', () => {
    expect(loss.limitedExpectation(4)).toBeCloseTo(4 * (1 - none), 14);
    expect(loss.limitedExpectation(15)).toBeCloseTo(10 * (1 - none) + 5 * (1 - 2 * none), 13);
    expect(loss.stopLoss(4) + loss.limitedExpectation(4)).toBeCloseTo(10, 14);
    expect(loss.layer(4, 11)).toBeCloseTo(
      loss.limitedExpectation(15) - loss.limitedExpectation(4),
      14,
    );
    expect(loss.stopLoss(1e9)).toBeCloseTo(0, 9);
  });

  test('tail value at risk weighs the step at the percentile by what of it lies in the tail', () => {
    expect(loss.tailValueAtRisk(0)).toBeCloseTo(10, 12);
    // The worst half: what of P(S = 10) reaches below one half counts as 10, all above counts in full.
    expect(loss.tailValueAtRisk(0.5)).toBeCloseTo((10 - 10 * (0.5 - none)) / 0.5, 12);
  });

  test('the only obligor carries the whole percentile', () => {
    const [contribution] = loss.riskContributions(0.9);
    expect(contribution!.id).toBe('only');
    expect(contribution!.contribution).toBe(loss.percentile(0.9, { interpolate: true }));
  });
});

test('the priced loss unit is a power of two that leaves 512 to below 1,024 units', () => {
  expect([512, 1023, 1024, 1_000_000, 1, 0.75].map(pricedLossUnit)).toEqual([
    1, 1, 2, 1024, 0.001953125, 0.0009765625,
  ]);
});
