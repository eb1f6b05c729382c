import { describe, expect, test } from 'vitest';
import { compoundDistribution } from '../../src/actuarial/compound-distribution.js';
import { type ClaimFrequency, type LossDistribution } from '../../src/actuarial/index.js';
import published from './fixtures/compound-distributions.json' with { type: 'json' };

/** Largest difference between published and computed numbers. */
function apart(expected: readonly number[], computed: readonly number[]): number {
  return Math.max(...expected.map((value, index) => Math.abs(value - computed[index]!)));
}

function cumulativeOf({ probabilities }: LossDistribution): number[] {
  let sum = 0;
  return probabilities.map((probability) => (sum += probability));
}

/** E[S | S > VaR], which counts the step at the percentile out. */
function strictTail(loss: LossDistribution, level: number): number {
  const valueAtRisk = loss.percentile(level);
  return valueAtRisk + loss.stopLoss(valueAtRisk) / (1 - loss.cumulative(valueAtRisk));
}

describe('Loss Models, example 9.5: any number of claims', () => {
  const { frequency, severity, lossUnit, ...expected } = published.convolution;
  const loss = compoundDistribution({
    frequency: { kind: 'tabulated', probabilities: frequency },
    severity: { probabilities: severity, lossUnit },
  });

  test('probabilities, mean, variance', () => {
    expect(loss.probabilities).toHaveLength(expected.probabilities.length);
    expect(apart(expected.probabilities, loss.probabilities)).toBeLessThan(1e-14);
    expect(loss.mean).toBeCloseTo(expected.mean, 10);
    expect(loss.standardDeviation ** 2).toBeCloseTo(expected.variance, 7);
  });

  test.each(Object.entries(expected.quantiles))('quantile %s %', (level, quantile) => {
    expect(loss.percentile(Number(level) / 100)).toBe(quantile);
  });

  test.each(expected.stopLoss as [number, number][])(
    'stop-loss premium at %d',
    (deductible, premium) => {
      expect(loss.stopLoss(deductible)).toBeCloseTo(premium, 10);
    },
  );

  test.each(Object.entries(expected.strictTailValueAtRisk))(
    'E[S | S > VaR] at %s',
    (level, tail) => {
      expect(strictTail(loss, Number(level))).toBeCloseTo(tail, 8);
    },
  );
});

test('Loss Models, example 9.10: compound Poisson', () => {
  const { mean, severity, probabilities, cumulative } = published.poisson;
  const loss = compoundDistribution({
    frequency: { kind: 'poisson', mean },
    severity: { probabilities: severity },
  });
  expect(apart(probabilities, loss.probabilities)).toBeLessThan(1e-15);
  expect(apart(cumulative, cumulativeOf(loss))).toBeLessThan(1e-14);
});

test('Loss Models, example 9.11: zero-modified binomial', () => {
  const { trials, probability, probabilityOfZero, severity, lossUnit, probabilities } =
    published.zeroModifiedBinomial;
  const loss = compoundDistribution({
    frequency: {
      kind: 'zero-modified',
      base: { kind: 'binomial', trials, probability },
      probabilityOfZero,
    },
    severity: { probabilities: severity, lossUnit },
  });
  expect(loss.probabilities).toHaveLength(probabilities.length);
  expect(apart(probabilities, loss.probabilities)).toBeLessThan(1e-14);
  const mean = probabilities.reduce((sum, p, n) => sum + p * n * lossUnit, 0);
  expect(loss.mean).toBeCloseTo(mean, 10);
  const square = probabilities.reduce((sum, p, n) => sum + p * (n * lossUnit) ** 2, 0);
  expect(loss.standardDeviation ** 2).toBeCloseTo(square - mean ** 2, 8);
});

describe('compound Poisson with a discretised gamma severity', () => {
  const { mean, severity, lossUnit, ...expected } = published.poissonGamma;
  const loss = compoundDistribution({
    frequency: { kind: 'poisson', mean },
    severity: { probabilities: severity, lossUnit },
  });

  test('cumulative probabilities', () => {
    const listed = severity.length;
    const computed = cumulativeOf(loss);
    expect(apart(expected.cumulative.slice(0, listed), computed)).toBeLessThan(1e-13);
    // The table is cut off at 22 and sums to 1 - 6e-9. actuar drops what is missing, which with 10 claims is 6e-8 of
    // its distribution; here it goes to the amount after the last.
    expect(apart(expected.cumulative, computed)).toBeLessThan(1e-7);
    expect(computed.at(-1)).toBeCloseTo(1, 11);
  });

  test.each(Object.entries(expected.quantiles))('quantile %s %', (level, quantile) => {
    expect(loss.percentile(Number(level) / 100)).toBe(quantile);
  });

  test.each(Object.entries(expected.strictTailValueAtRisk))(
    'E[S | S > VaR] at %s',
    (level, tail) => {
      expect(Math.abs(strictTail(loss, Number(level)) - tail)).toBeLessThan(2e-4);
    },
  );
});

test.each([
  ['negative binomial', published.negativeBinomial, 'negative-binomial'],
  ['binomial', published.binomial, 'binomial'],
])('compound %s', (_, { source: _source, severity, probabilities, ...parameters }, kind) => {
  const frequency = { kind, ...parameters } as unknown as ClaimFrequency;
  const loss = compoundDistribution({ frequency, severity: { probabilities: severity } });
  expect(apart(probabilities, loss.probabilities)).toBeLessThan(1e-15);
});

describe('numbers of claims', () => {
  const one = { probabilities: [0, 1] };

  test('a zero-truncated Poisson number has no probability of 0 and keeps its proportions', () => {
    const base = { kind: 'poisson' as const, mean: 0.7 };
    const loss = compoundDistribution({
      frequency: { kind: 'zero-modified', base, probabilityOfZero: 0 },
      severity: one,
    });
    expect(loss.probabilities[0]).toBe(0);
    expect(loss.probabilities[2]! / loss.probabilities[1]!).toBeCloseTo(0.35, 14);
    expect(loss.mean).toBeCloseTo(0.7 / (1 - Math.exp(-0.7)), 14);
  });

  test('a geometric number of claims', () => {
    const loss = compoundDistribution({
      frequency: { kind: 'negative-binomial', size: 1, probability: 0.25 },
      severity: one,
    });
    loss.probabilities
      .slice(0, 50)
      .forEach((probability, n) => expect(probability / (0.25 * 0.75 ** n)).toBeCloseTo(1, 12));
    expect(loss.percentile(0.25)).toBe(0);
  });

  test('20,000 expected claims do not underflow', () => {
    const loss = compoundDistribution({
      frequency: { kind: 'poisson', mean: 20_000 },
      severity: { probabilities: [0.2, 0.5, 0.3] },
    });
    const total = loss.probabilities.reduce((sum, probability) => sum + probability, 0);
    expect(Math.abs(total - 1)).toBeLessThan(1e-9);
    expect(loss.limitedExpectation(1e6) / loss.mean).toBeCloseTo(1, 9);
  });

  test('a binomial number of 20,000 trials keeps every probability positive or 0', () => {
    const loss = compoundDistribution({
      frequency: { kind: 'binomial', trials: 20_000, probability: 0.3 },
      severity: one,
    });
    expect(Math.min(...loss.probabilities)).toBeGreaterThanOrEqual(0);
    expect(loss.limitedExpectation(20_000)).toBeCloseTo(6000, 6);
    const total = loss.probabilities.reduce((sum, probability) => sum + probability, 0);
    expect(Math.abs(total - 1)).toBeLessThan(1e-9);
  });

  test('no claims, and claims of nothing', () => {
    const none = { kind: 'poisson' as const, mean: 0 };
    expect(compoundDistribution({ frequency: none, severity: one }).probabilities).toEqual([1]);
    const some = { kind: 'poisson' as const, mean: 3 };
    const free = compoundDistribution({ frequency: some, severity: { probabilities: [1] } });
    expect(free.probabilities).toEqual([1]);
    expect(free.mean).toBe(0);
  });
});
