import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import { generalSector, type Obligor } from '../../src/actuarial/index.js';
import { convolvedSectors } from './convolved-sectors.js';
import example1A from './fixtures/creditrisk-plus-example-1a.json' with { type: 'json' };

// The 25 obligors of CreditRisk+ (1997) under sector weights and horizons of our own, against the model written down
// a second time.

const bands = 400;

function largestDifference(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.slice(0, bands).map((probability, n) => Math.abs(probability - b[n]!)));
}

function withSectors(sectorsOf: (index: number) => Record<string, number>): Obligor[] {
  return example1A.obligors.map((obligor, index) => ({ ...obligor, sectors: sectorsOf(index) }));
}

describe('several sectors', () => {
  test('each obligor in one of three sectors', () => {
    const obligors = withSectors((index) => ({ [['north', 'south', 'west'][index % 3]!]: 1 }));
    const loss = aggregateLoss({ obligors });
    const expected = convolvedSectors(obligors, { lossUnit: loss.lossUnit, bands });
    expect(largestDifference(loss.probabilities, expected)).toBeLessThan(1e-14);
  });

  test('weights over a specific and three systematic sectors', () => {
    const obligors = withSectors((index) => ({
      specific: 0.5,
      north: 0.1 + (index % 3) * 0.1,
      south: 0.1,
      west: 0.3 - (index % 3) * 0.1,
    }));
    const specificSector = 'specific';
    const loss = aggregateLoss({ obligors, specificSector });
    const expected = convolvedSectors(obligors, { lossUnit: loss.lossUnit, specificSector, bands });
    expect(largestDifference(loss.probabilities, expected)).toBeLessThan(1e-14);
    const variance = varianceOf(loss.probabilities) * loss.lossUnit * loss.lossUnit;
    expect(Math.sqrt(variance) / loss.standardDeviation).toBeCloseTo(1, 8);
  });

  test('different variation of the default rates within a sector', () => {
    const obligors = example1A.obligors.map((obligor, index) => ({
      ...obligor,
      defaultRateStandardDeviation: obligor.defaultRate * (0.2 + (index % 5) * 0.3),
    }));
    const loss = aggregateLoss({ obligors });
    const expected = convolvedSectors(obligors, { lossUnit: loss.lossUnit, bands });
    expect(largestDifference(loss.probabilities, expected)).toBeLessThan(1e-14);
  });

  test('a specific sector holds no systematic risk: contributions depend on the obligor alone', () => {
    const obligors = withSectors(() => ({ specific: 1 }));
    const loss = aggregateLoss({ obligors, specificSector: 'specific' });
    const contributions = loss.riskContributions(0.99);
    const ratios = contributions.map(({ contribution, expectedLoss }, index) => {
      const band = Math.ceil(obligors[index]!.severity / loss.lossUnit);
      return (contribution - expectedLoss) / (obligors[index]!.defaultRate * band * band);
    });
    for (const ratio of ratios) expect(ratio / ratios[0]!).toBeCloseTo(1, 9);
  });

  test('obligors without sectors belong to the general sector', () => {
    const { obligors } = example1A;
    const named = withSectors(() => ({ [generalSector]: 1 }));
    const poisson = aggregateLoss({ obligors, specificSector: generalSector });
    expect(aggregateLoss({ obligors: named }).probabilities).toEqual(
      aggregateLoss({ obligors }).probabilities,
    );
    expect(poisson.probabilities[0]).toBeCloseTo(
      convolvedSectors(named, {
        lossUnit: poisson.lossUnit,
        specificSector: generalSector,
        bands: 1,
      })[0]!,
      14,
    );
  });
});

describe('several years', () => {
  const years = [1, 2, 3];
  const obligors = example1A.obligors.flatMap((obligor, index) =>
    years.map((year) => ({
      ...obligor,
      severity: year > (index % 3) + 1 ? 0 : obligor.severity / year,
      defaultRate: obligor.defaultRate / year,
      defaultRateStandardDeviation: obligor.defaultRateStandardDeviation / year,
    })),
  );
  const loss = aggregateLoss({ obligors });

  test('one row per obligor and year; years without exposure add nothing', () => {
    const expected = convolvedSectors(obligors, { lossUnit: loss.lossUnit, bands });
    expect(largestDifference(loss.probabilities, expected)).toBeLessThan(1e-14);
    expect(loss.mean).toBeCloseTo(
      obligors.reduce((sum, { severity, defaultRate }) => sum + severity * defaultRate, 0),
      4,
    );
  });

  test('a year without exposure contributes nothing', () => {
    const contributions = loss.riskContributions(0.99);
    obligors.forEach(({ severity }, index) => {
      if (severity === 0) expect(contributions[index]!.contribution).toBe(0);
    });
  });
});

function varianceOf(probabilities: readonly number[]): number {
  const moment = (power: number): number =>
    probabilities.reduce((sum, probability, n) => sum + probability * n ** power, 0);
  return moment(2) - moment(1) ** 2;
}
