import { describe, expect, test } from 'vitest';
import { aggregateLoss, type AggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import {
  type ActuarialInputError,
  type Obligor,
  type Portfolio,
} from '../../src/actuarial/index.js';
import { eachOf, sizeOf } from '../support/runs.js';
import { numbersMade } from './numbers-made.js';

// The promise: 100,000 obligors and 20,000 expected claims, no probability negative, total 1 within 1e-9.
const promised = sizeOf(100_000);

const severities = [7_000, 13_000, 37_000, 61_000, 97_000, 100_000];
const obligorsWith = (fields: (index: number) => Partial<Obligor>): Obligor[] =>
  Array.from({ length: promised }, (_, index) => ({
    severity: severities[index % severities.length]!,
    defaultRate: 0.2,
    ...fields(index),
  }));

function expectWhole({ probabilities, lossUnit, mean }: AggregateLoss): void {
  let [total, first, least] = [0, 0, 1];
  probabilities.forEach((probability, n) => {
    total += probability;
    first += n * probability;
    least = Math.min(least, probability);
  });
  expect(least).toBeGreaterThanOrEqual(0);
  expect(Math.abs(total - 1)).toBeLessThan(1e-9);
  expect((first * lossUnit) / mean).toBeCloseTo(1, 8);
}

function refusalOf(portfolio: Portfolio): ActuarialInputError {
  try {
    aggregateLoss(portfolio);
  } catch (error) {
    return error as ActuarialInputError;
  }
  throw new Error('was not refused');
}

describe('the promised size', () => {
  test('one size of loss: only multiples of it are computed', () => {
    const obligors = Array<Obligor>(promised).fill({ severity: 10_000, defaultRate: 0.2 });
    const loss = aggregateLoss({ obligors });
    expect([loss.lossUnit, loss.mean]).toEqual([100, 2000 * promised]);
    expectWhole(loss);
  });

  test.each(eachOf([4, 12], 2))(
    'a specific share and %d sectors: sectors cost no memory',
    (sectors) => {
      const obligors = obligorsWith((index) => ({
        sectors: { Specific: 0.3, [`S${index % sectors}`]: 0.7 },
      }));
      const loss = aggregateLoss({ obligors, specificSector: 'Specific' });
      expect(loss.lossUnit).toBe(1000);
      expectWhole(loss);
    },
  );

  test('default rates that vary by their whole', () => {
    const obligors = obligorsWith(() => ({ defaultRateStandardDeviation: 0.2 }));
    expectWhole(aggregateLoss({ obligors }));
  });

  test('varied severities on split bands: the unit is doubled until it is quick enough', () => {
    const obligors = obligorsWith((index) => ({ severity: 1000 + ((index * 7919) % 99_001) }));
    const loss = aggregateLoss({ obligors, banding: 'split' });
    expect(loss.lossUnit).toBe(promised === 100_000 ? 1024 : 256);
    expectWhole(loss);
  });
});

describe('what would take too long', () => {
  const varied = Array.from({ length: 1000 }, (_, index) => ({
    severity: 1000 + ((index * 7919) % 99_001),
    defaultRate: 0.2,
    count: 100,
  }));
  const volatile = varied.map((row) => ({ ...row, defaultRateStandardDeviation: 0.6 }));

  test.each([
    ['on a fine grid', { obligors: varied, banding: 'split' as const, lossUnit: 128 }],
    ['with a long tail', { obligors: volatile }],
    ['far up', { obligors: varied, lossUnit: 100, upTo: 5e9 }],
  ])('%s is refused before it is computed, with a unit that works', (_, portfolio) => {
    const { path, remedy } = refusalOf(portfolio);
    expect(numbersMade(() => refusalOf(portfolio))).toBeLessThan(10_000);
    expect(path).toBe('lossUnit');
    const unit = Number(/^write (\d+), or compute less/.exec(remedy)?.[1]);
    // Not the whole of it here, which takes seconds: what is refused is refused before it is computed.
    const loss = aggregateLoss({ ...portfolio, lossUnit: unit * 16 });
    expect(loss.percentile(0.99)).toBeGreaterThan(loss.mean);
    const { remedy: still } = refusalOf({ ...portfolio, lossUnit: unit / 2 });
    expect(still).toContain(`write ${unit},`);
  });

  test('a list of probabilities between which nothing lies; the measures need none', () => {
    const obligors = [{ severity: 60_000, defaultRate: 1, count: 20_000 }];
    const loss = aggregateLoss({ obligors, lossUnit: 1 });
    expect(loss.percentile(0.5) % 60_000).toBe(0);
    expect(() => loss.probabilities).toThrow('write a lossUnit 60000 times as large');
    const coarse = aggregateLoss({ obligors, lossUnit: 60_000 });
    expect(coarse.percentile(0.99)).toBe(loss.percentile(0.99));
    expect(coarse.stopLoss(2e9)).toBe(loss.stopLoss(2e9));
  });
});

test('a distribution on multiples of a severity is that on every unit', () => {
  const obligors = [
    { severity: 300, defaultRate: 0.4, count: 9 },
    { severity: 500, defaultRate: 0.1, count: 4 },
  ];
  const every = aggregateLoss({
    obligors: [...obligors, { severity: 1, defaultRate: 1e-18 }],
    lossUnit: 1,
  });
  const some = aggregateLoss({ obligors, lossUnit: 1 });
  expect(some.lossUnit).toBe(1);
  expect(some.probabilities.slice(0, 301)).toHaveLength(301);
  for (const loss of [0, 99, 100, 450, 1800]) {
    expect(some.cumulative(loss)).toBeCloseTo(every.cumulative(loss), 12);
    expect(some.limitedExpectation(loss)).toBeCloseTo(every.limitedExpectation(loss), 9);
    expect(some.probabilities[loss]).toBeCloseTo(every.probabilities[loss]!, 12);
  }
  for (const level of [0.2, 0.6, 0.99]) {
    expect(some.percentile(level)).toBe(every.percentile(level));
    const interpolated = some.percentile(level, { interpolate: true });
    expect(interpolated).toBeCloseTo(every.percentile(level, { interpolate: true }), 6);
  }
});

test('two sectors that do not vary are one, however far the series have moved', () => {
  const rows = [17, 40, 91].map((severity) => ({
    severity,
    defaultRate: 0.9,
    defaultRateStandardDeviation: 0,
    count: 200,
  }));
  const inSectors = rows.map((row) => ({ ...row, sectors: { a: 0.4, b: 0.6 } }));
  const apart = aggregateLoss({ obligors: inSectors, lossUnit: 1 });
  const together = aggregateLoss({ obligors: rows, lossUnit: 1 });
  expect(together.probabilities.length).toBeGreaterThan(30_000);
  together.probabilities.forEach((probability, n) => {
    expect(Math.abs(apart.probabilities[n]! - probability)).toBeLessThan(1e-15);
  });
});

test('rows that can lose nothing do not matter', () => {
  const obligors = [
    { severity: 130, defaultRate: 0.2, defaultRateStandardDeviation: 0.2 },
    { severity: 70, defaultRate: 0.1, count: 3 },
  ];
  const harmless = [
    { severity: 0, defaultRate: 0.5, defaultRateStandardDeviation: 0, count: 9 },
    { severity: 1e6, defaultRate: 0 },
  ];
  for (const banding of ['split', 'round-up'] as const) {
    const without = aggregateLoss({ obligors, banding });
    const loss = aggregateLoss({ obligors: [...obligors, ...harmless], banding });
    expect(loss.standardDeviation).toBe(without.standardDeviation);
    expect(loss.lossUnit).toBe(without.lossUnit);
    expect(loss.probabilities).toEqual(without.probabilities);
    expect(loss.riskContributions(0.9).slice(2)).toEqual([
      { expectedLoss: 0, contribution: 0 },
      { expectedLoss: 0, contribution: 0 },
    ]);
  }
});

test('tail value at risk beyond the largest amount one may ask for', () => {
  const loss = aggregateLoss({ obligors: [{ severity: 1e18, defaultRate: 0.5, count: 8 }] });
  expect(loss.percentile(0.99)).toBeGreaterThan(1e18);
  expect(loss.tailValueAtRisk(0.99)).toBeGreaterThan(loss.percentile(0.99));
});
