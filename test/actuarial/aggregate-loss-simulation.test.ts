import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import { randomNumbers } from './random-numbers.js';

// The model itself, drawn at random: gamma sector factors, Poisson defaults given the factors. The random numbers are
// seeded, so the outcome is fixed; the bound of 4.5 standard errors would be passed by chance once in 150,000.

const draws = 60_000;
const variations: Record<string, number> = { north: 0.8, south: 1.5 };
const portfolio = {
  specificSector: 'specific',
  lossUnit: 10,
  obligors: [
    { severity: 10, defaultRate: 0.3, sectors: { north: 1 } },
    { severity: 40, defaultRate: 0.25, sectors: { north: 0.6, specific: 0.4 } },
    { severity: 70, defaultRate: 0.2, sectors: { north: 0.3, south: 0.7 } },
    { severity: 120, defaultRate: 0.1, sectors: { south: 1 } },
    { severity: 250, defaultRate: 0.05, sectors: { north: 0.2, south: 0.3, specific: 0.5 } },
  ],
};

/** Standard deviations such that every sector's factor has exactly the variation drawn below. */
function singleSectorRows() {
  return portfolio.obligors.flatMap(({ severity, defaultRate, sectors }) =>
    Object.entries(sectors).map(([sector, weight]) => ({
      severity,
      defaultRate: defaultRate * weight,
      defaultRateStandardDeviation: defaultRate * weight * (variations[sector] ?? 0),
      sectors: { [sector]: 1 },
    })),
  );
}

function simulatedLosses(): number[] {
  const { factor, poisson } = randomNumbers(20_240_229);
  return Array.from({ length: draws }, () => {
    const factors: Record<string, number> = {
      north: factor(variations['north']! ** 2),
      south: factor(variations['south']! ** 2),
      specific: 1,
    };
    let loss = 0;
    for (const { severity, defaultRate, sectors } of portfolio.obligors) {
      const weights = Object.entries(sectors) as [string, number][];
      const intensity = weights.reduce((sum, [name, weight]) => sum + weight * factors[name]!, 0);
      loss += severity * poisson(defaultRate * intensity);
    }
    return loss;
  });
}

describe('simulation', () => {
  const loss = aggregateLoss({ ...portfolio, obligors: singleSectorRows() });
  const losses = simulatedLosses();

  /** How many standard errors the average of a function of the simulated losses lies from its expectation. */
  function standardErrors(f: (loss: number) => number, expected: number): number {
    const values = losses.map(f);
    const average = values.reduce((sum, value) => sum + value, 0) / draws;
    const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (draws - 1);
    return Math.abs(average - expected) / Math.sqrt(variance / draws);
  }

  test('mean and variance', () => {
    expect(standardErrors((x) => x, loss.mean)).toBeLessThan(4.5);
    expect(standardErrors((x) => (x - loss.mean) ** 2, loss.standardDeviation ** 2)).toBeLessThan(
      4.5,
    );
  });

  test.each([0, 10, 70, 200, 400, 800])('P(S <= %d)', (amount) => {
    expect(standardErrors((x) => Number(x <= amount), loss.cumulative(amount))).toBeLessThan(4.5);
  });

  test.each([25, 100, 300, 700])('E[min(S, %d)] and E[(S - %d)+]', (amount) => {
    const limited = loss.limitedExpectation(amount);
    expect(standardErrors((x) => Math.min(x, amount), limited)).toBeLessThan(4.5);
    expect(standardErrors((x) => Math.max(x - amount, 0), loss.stopLoss(amount))).toBeLessThan(4.5);
  });
});
