import { describe, expect, test } from 'vitest';
import { compoundDistribution } from '../../src/actuarial/compound-distribution.js';
import {
  ActuarialInputError,
  type ClaimFrequency,
  type LossDistribution,
  type PanjerFrequency,
} from '../../src/actuarial/index.js';
import { numbersMade } from './numbers-made.js';

const total = ({ probabilities }: LossDistribution): number =>
  probabilities.reduce((sum, probability) => sum + probability, 0);
const evenly = (length: number): number[] => Array<number>(length).fill(1 / length);

describe('work is known beforehand', () => {
  const tabulated = (claims: number, amounts: number) => () =>
    compoundDistribution({
      frequency: { kind: 'tabulated', probabilities: evenly(claims) },
      severity: { probabilities: evenly(amounts) },
    });

  test.each([
    [800, 800],
    [65_536, 65_536],
  ])(
    '%d numbers of claims with %d amounts are refused before they are computed',
    (claims, amounts) => {
      const made = numbersMade(() =>
        expect(tabulated(claims, amounts)).toThrow(
          /^frequency.probabilities: .* write up to \d+ claims/,
        ),
      );
      expect(made).toBeLessThanOrEqual(claims + amounts);
    },
  );

  test('as many claims as the remedy says are computed, and one amount alone costs nothing', () => {
    expect(Math.abs(total(tabulated(101, 100)()) - 1)).toBeLessThan(1e-12);
    const one = compoundDistribution({
      frequency: { kind: 'tabulated', probabilities: evenly(2000) },
      severity: { probabilities: [...Array<number>(2000).fill(0), 1] },
    });
    expect(one.mean).toBeCloseTo(2000 * 999.5, 6);
    expect(one.percentile(0.5)).toBe(2000 * 999);
  });

  test('a recursion that would be too long names what to change', () => {
    const call = () =>
      compoundDistribution({
        frequency: { kind: 'poisson', mean: 1e6 },
        severity: { probabilities: evenly(20_000) },
      });
    expect(call).toThrow(ActuarialInputError);
    expect(call).toThrow(/^severity.probabilities: .* write the severity in fewer, larger units/);
  });
});

describe('probabilities that sum to 1 but for a millionth', () => {
  test.each([
    ['too little', [0, 0.5, 0.4999991]],
    ['too much', [0, 0.5, 0.5000009]],
  ])('%s: the total is 1, and moments and distribution agree', (_, probabilities) => {
    const loss = compoundDistribution({
      frequency: { kind: 'poisson', mean: 20_000 },
      severity: { probabilities },
    });
    expect(Math.abs(total(loss) - 1)).toBeLessThan(1e-9);
    expect(loss.limitedExpectation(1e6) / loss.mean).toBeCloseTo(1, 12);
    const mean = loss.probabilities.reduce((sum, probability, n) => sum + n * probability, 0);
    expect(mean / loss.mean).toBeCloseTo(1, 9);
  });

  test('what is missing goes to the amount after the last, and leaves the others alone', () => {
    const loss = compoundDistribution({
      frequency: { kind: 'tabulated', probabilities: [0, 1] },
      severity: { probabilities: [0.25, 0.7499995] },
    });
    expect(loss.probabilities.slice(0, 2)).toEqual([0.25, 0.7499995]);
    expect(loss.probabilities[2]).toBeCloseTo(5e-7, 15);
  });

  test('numbers of claims are divided by their sum', () => {
    const loss = compoundDistribution({
      frequency: { kind: 'tabulated', probabilities: [0.5, 0.4999995] },
      severity: { probabilities: [0, 1] },
    });
    expect(total(loss)).toBe(1);
    expect(loss.probabilities[0]).toBeCloseTo(0.5 / 0.9999995, 15);
  });
});

describe('zero-modified numbers of claims whose base is rare', () => {
  const bases: [string, PanjerFrequency][] = [
    ['Poisson, mean 1e-6', { kind: 'poisson', mean: 1e-6 }],
    ['Poisson, mean 1e-12', { kind: 'poisson', mean: 1e-12 }],
    ['Poisson, mean 1e-17', { kind: 'poisson', mean: 1e-17 }],
    ['Poisson, mean 600', { kind: 'poisson', mean: 600 }],
    ['negative binomial', { kind: 'negative-binomial', size: 0.5, probability: 1 - 1e-9 }],
    ['binomial', { kind: 'binomial', trials: 3, probability: 1e-12 }],
    ['binomial, q = 1', { kind: 'binomial', trials: 2, probability: 1 }],
  ];

  test.each(bases)('%s: the total is 1', (_, base) => {
    for (const probabilityOfZero of [0, 0.5, 0.999]) {
      const frequency: ClaimFrequency = { kind: 'zero-modified', base, probabilityOfZero };
      const loss = compoundDistribution({ frequency, severity: { probabilities: [0, 0.5, 0.5] } });
      expect(Math.abs(total(loss) - 1)).toBeLessThan(1e-11);
      expect(loss.probabilities[0]).toBeCloseTo(probabilityOfZero, 12);
      expect(loss.limitedExpectation(1e9) / loss.mean).toBeCloseTo(1, 9);
    }
  });

  test('one rare claim at a time, of known proportions', () => {
    const base: PanjerFrequency = { kind: 'poisson', mean: 1e-6 };
    const loss = compoundDistribution({
      frequency: { kind: 'zero-modified', base, probabilityOfZero: 0 },
      severity: { probabilities: [0.25, 0.75] },
    });
    // P(N = n | N > 0) = mean^(n - 1) / n! / (1 + mean / 2 + ...)
    const once = 1 - 5e-7;
    expect(loss.probabilities[0]).toBeCloseTo(0.25 * once + 0.0625 * 5e-7, 12);
    expect(loss.probabilities[2]! / (0.5625 * 5e-7)).toBeCloseTo(1, 5);
  });

  test('a base that never brings a claim is refused', () => {
    const base: PanjerFrequency = { kind: 'binomial', trials: 0, probability: 0.5 };
    expect(() =>
      compoundDistribution({
        frequency: { kind: 'zero-modified', base, probabilityOfZero: 0.5 },
        severity: { probabilities: [0, 1] },
      }),
    ).toThrow('frequency.base: brings no claims; write a base');
  });
});
