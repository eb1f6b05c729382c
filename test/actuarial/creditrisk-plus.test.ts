import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import example1A from './fixtures/creditrisk-plus-example-1a.json' with { type: 'json' };
import example1B from './fixtures/creditrisk-plus-example-1b.json' with { type: 'json' };

// Credit Suisse First Boston, CreditRisk+ (1997), appendix B: what the paper and its workbook print.

describe.each([
  ['example 1A, 25 obligors', example1A],
  ['example 1B, without the two largest', example1B],
])('%s', (_, published) => {
  const loss = aggregateLoss({ obligors: published.obligors });
  const { amounts, probabilities } = published.printedTo;

  test('loss unit is the largest exposure over 100, rounded up', () => {
    expect(loss.lossUnit).toBe(published.lossUnit);
  });

  test('expected loss and standard deviation', () => {
    expect(Math.abs(loss.mean - published.expectedLoss)).toBeLessThan(amounts);
    const computedTwice = published.secondComputation.standardDeviation;
    expect(loss.standardDeviation / computedTwice).toBeCloseTo(1, 12);
  });

  test('every printed probability', () => {
    const apart = published.probabilities.map((p, n) => Math.abs(p - loss.probabilities[n]!));
    expect(Math.max(...apart)).toBeLessThan(probabilities);
  });

  test.each(Object.entries(published.percentiles))('percentile %s', (level, printed) => {
    const percentile = loss.percentile(Number(level) / 100, { interpolate: true });
    expect(Math.abs(percentile - printed)).toBeLessThan(amounts);
  });

  test('risk contributions, in the order of the obligors, sum to the percentile', () => {
    const contributions = loss.riskContributions(published.riskContributionLevel);
    expect(contributions.map(({ id }) => id)).toEqual(published.obligors.map(({ id }) => id));
    const apart = contributions.map(({ contribution }, index) =>
      Math.abs(contribution - published.riskContributions[index]!),
    );
    expect(Math.max(...apart)).toBeLessThan(amounts);
    const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
    const percentile = loss.percentile(published.riskContributionLevel, { interpolate: true });
    expect(sum / percentile).toBeCloseTo(1, 12);
  });
});

test('the standard deviation printed for example 1A', () => {
  const loss = aggregateLoss({ obligors: example1A.obligors });
  expect(Math.round(loss.standardDeviation)).toBe(example1A.standardDeviation);
});

test('half the default rate is the standard deviation where none is stated, as in table 9', () => {
  const unstated = example1A.obligors.map(({ severity, defaultRate }) => ({
    severity,
    defaultRate,
  }));
  const stated = aggregateLoss({ obligors: example1A.obligors });
  expect(aggregateLoss({ obligors: unstated }).probabilities).toEqual(stated.probabilities);
});
