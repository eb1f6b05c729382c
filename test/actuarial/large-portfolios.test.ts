import { describe, expect, test } from 'vitest';
import { aggregateLoss, type AggregateLoss } from '../../src/actuarial/aggregate-loss.js';

function total(loss: AggregateLoss): number {
  return loss.probabilities.reduce((sum, probability) => sum + probability, 0);
}

function momentsOf({ probabilities, lossUnit }: AggregateLoss) {
  const mean = probabilities.reduce((sum, p, n) => sum + p * n, 0);
  const variance = probabilities.reduce((sum, p, n) => sum + p * (n - mean) ** 2, 0);
  return { mean: mean * lossUnit, deviation: Math.sqrt(variance) * lossUnit };
}

function expectSound(loss: AggregateLoss): void {
  expect(Math.abs(total(loss) - 1)).toBeLessThan(1e-9);
  expect(loss.probabilities.every((probability) => probability >= 0)).toBe(true);
  const { mean, deviation } = momentsOf(loss);
  expect(mean / loss.mean).toBeCloseTo(1, 8);
  expect(deviation / loss.standardDeviation).toBeCloseTo(1, 7);
}

describe('start values far below the range of binary64', () => {
  test('a Poisson sector with 5,000 claims, against the probability of 5,000 by its logarithm', () => {
    const loss = aggregateLoss({
      obligors: [
        { severity: 1, defaultRate: 0.05, defaultRateStandardDeviation: 0, count: 100_000 },
      ],
    });
    expectSound(loss);
    let logarithm = -5000;
    for (let n = 1; n <= 5000; n += 1) logarithm += Math.log(5000 / n);
    expect(loss.probabilities[5000]! / Math.exp(logarithm)).toBeCloseTo(1, 9);
    expect(loss.probabilities[0]).toBe(0);
    expect(loss.percentile(0.5)).toBe(5000);
  });

  test('20,000 expected claims of 100,000 obligors in one sector, of many sizes', () => {
    const obligors = Array.from({ length: 50 }, (_, size) => ({
      severity: 1000 * (size + 1),
      defaultRate: 0.2,
      count: 2000,
    }));
    expectSound(aggregateLoss({ obligors, lossUnit: 5000 }));
  });

  test('20,000 expected claims, half of them specific', () => {
    const obligors = [1, 2, 5].map((severity) => ({
      severity,
      defaultRate: 0.2,
      count: 33_334,
      sectors: { cycle: 0.5, specific: 0.5 },
    }));
    expectSound(aggregateLoss({ obligors, specificSector: 'specific' }));
  });

  test('many small claims and few very large ones, whose probabilities rise from the small ones again', () => {
    const loss = aggregateLoss({
      obligors: [
        { severity: 1, defaultRate: 0.1, defaultRateStandardDeviation: 0, count: 10_000 },
        { severity: 9000, defaultRate: 0.5, defaultRateStandardDeviation: 0, count: 4 },
      ],
      lossUnit: 1,
    });
    expectSound(loss);
    let below = 0;
    [1, 2, 2, 4 / 3].forEach((poissonTerm, large) => {
      const upToNext = loss.cumulative(9000 * large + 5000);
      expect((upToNext - below) / (poissonTerm * Math.exp(-2))).toBeCloseTo(1, 9);
      below = upToNext;
    });
  });
});

describe('a part of a large distribution', () => {
  test('far below the mean everything is 0, and nothing is lost of the mean', () => {
    const loss = aggregateLoss({
      obligors: [
        { severity: 1, defaultRate: 0.2, defaultRateStandardDeviation: 0, count: 100_000 },
      ],
      upTo: 100,
    });
    expect(loss.cumulative(100)).toBe(0);
    expect(loss.limitedExpectation(100)).toBe(100);
    expect(loss.stopLoss(100)).toBe(19_900);
  });

  test('100,000 different obligors up to the 99 % quantile', () => {
    const obligors = Array.from({ length: 100_000 }, (_, index) => ({
      severity: 1 + (index % 900),
      defaultRate: 0.001 + (index % 7) * 0.0001,
    }));
    const loss = aggregateLoss({ obligors, banding: 'split', lossUnit: 16, upToLevel: 0.99 });
    expect(loss.tailValueAtRisk(0.99)).toBeGreaterThan(loss.percentile(0.99));
    expect(loss.percentile(0.5)).toBeLessThan(loss.mean);
  });
});
