import { describe, expect, test } from 'vitest';
import { buhlmann, buhlmannStraub } from '../../src/actuarial/buhlmann-straub.js';
import {
  fullCredibilityClaims,
  partialCredibility,
} from '../../src/actuarial/limited-fluctuation.js';
import { standardNormalQuantile } from '../../src/actuarial/normal-quantile.js';
import hachemeister from './fixtures/hachemeister.json' with { type: 'json' };
import limitedFluctuation from './fixtures/limited-fluctuation.json' with { type: 'json' };

const states = hachemeister.averageClaims.map((values, state) => ({
  id: `state ${state + 1}`,
  observations: values.map((value, quarter) => ({
    value,
    weight: hachemeister.claimCounts[state]![quarter]!,
  })),
}));

function expectRatios(computed: readonly number[], expected: readonly number[], digits: number) {
  expected.forEach((value, index) => expect(computed[index]! / value).toBeCloseTo(1, digits));
}

describe("Hachemeister's states", () => {
  test('Bühlmann, without weights', () => {
    const expected = hachemeister.buhlmann;
    const estimate = buhlmann(hachemeister.averageClaims);
    const { collectiveMean, betweenVariance, withinVariance, risks } = estimate;
    expect([collectiveMean, betweenVariance, withinVariance].map(Math.round)).toEqual(
      expected.printed,
    );
    expectRatios(
      [betweenVariance, withinVariance],
      [expected.betweenVariance, expected.withinVariance],
      12,
    );
    expectRatios(
      risks.map(({ premium }) => premium),
      expected.premiums,
      12,
    );
    for (const { credibility } of risks) expect(credibility).toBeCloseTo(expected.credibility, 12);
  });

  test('Bühlmann-Straub, unbiased estimators', () => {
    const expected = hachemeister.unbiased;
    const estimate = buhlmannStraub(states);
    const { collectiveMean, betweenVariance, withinVariance, risks } = estimate;
    expect([collectiveMean, betweenVariance, withinVariance].map(Math.round)).toEqual(
      expected.printed,
    );
    expect(estimate.credibilityConstant / expected.credibilityConstant).toBeCloseTo(1, 12);
    expectRatios(
      risks.map(({ credibility }) => credibility),
      expected.credibilities,
      12,
    );
    expectRatios(
      risks.map(({ individualMean }) => individualMean),
      expected.individualMeans,
      12,
    );
    expectRatios(
      risks.map(({ premium }) => premium),
      expected.premiums,
      12,
    );
    expect(risks.map(({ weight }) => weight)).toEqual(expected.weights);
    expect(risks.map(({ id }) => id)).toEqual(states.map(({ id }) => id));
  });

  test('the collective premium is the mean weighted by credibility, not by volume', () => {
    const { collectiveMean, risks } = buhlmannStraub(states);
    const volume = risks.reduce((sum, { weight }) => sum + weight, 0);
    const byVolume =
      risks.reduce((sum, { weight, individualMean }) => sum + weight * individualMean, 0) / volume;
    expect(byVolume / hachemeister.unbiased.volumeWeightedMean).toBeCloseTo(1, 12);
    expect(collectiveMean / hachemeister.unbiased.collectiveMean).toBeCloseTo(1, 12);
    expect(byVolume - collectiveMean).toBeGreaterThan(180);
  });

  test('Bühlmann-Straub, iterative pseudo-estimator', () => {
    // actuar stops when a step changes less than 1.5e-8 of the variance; the fixed point lies 3.6e-10 of it further.
    const expected = hachemeister.iterative;
    const { betweenVariance, collectiveMean, risks } = buhlmannStraub(states, 'iterative');
    expect(betweenVariance / expected.betweenVariance).toBeCloseTo(1, 9);
    expect(collectiveMean / expected.collectiveMean).toBeCloseTo(1, 9);
    expectRatios(
      risks.map(({ credibility }) => credibility),
      expected.credibilities,
      9,
    );
    expectRatios(
      risks.map(({ premium }) => premium),
      expected.premiums,
      9,
    );
  });
});

describe('risks that do not differ', () => {
  const alike = [0, 1].map(() => ({ observations: [1, 3].map((value) => ({ value, weight: 2 })) }));

  test.each(['unbiased', 'iterative'] as const)('earn no credibility: %s', (estimator) => {
    const estimate = buhlmannStraub(alike, estimator);
    expect(estimate.betweenVariance).toBe(0);
    expect(estimate.credibilityConstant).toBe(Infinity);
    expect(estimate.risks.map(({ credibility, premium }) => [credibility, premium])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  test('risks that never vary earn full credibility', () => {
    const steady = [1, 3].map((value) => ({
      observations: [
        { value, weight: 1 },
        { value, weight: 5 },
      ],
    }));
    for (const estimator of ['unbiased', 'iterative'] as const) {
      const { risks, collectiveMean } = buhlmannStraub(steady, estimator);
      expect(collectiveMean).toBe(2);
      expect(risks.map(({ premium }) => premium)).toEqual([1, 3]);
    }
  });
});

describe('one risk outweighs the others', () => {
  test('by 1e18: the variance between risks is a number still', () => {
    const of = (values: number[], weight: number) => ({
      observations: values.map((value) => ({ value, weight })),
    });
    const { betweenVariance, risks } = buhlmannStraub([of([1, 1.5], 1e18), of([3, 4], 1)]);
    // a = w (sum_i w_i (X_i - X)^2 - s2) / (2 w_1 w_2) with w_1 far above w_2
    const within = (2 * 0.0625e18 + 2 * 0.25) / 2;
    const squares = 2 * (3.5 - 1.25) ** 2;
    expect(betweenVariance).toBe(Math.max(0, (squares - within) / 4));
    for (const { premium } of risks) expect(premium).toBeCloseTo(1.25, 12);
    const steady = buhlmannStraub([of([1, 1], 1e18), of([3, 3], 1)]);
    expect(steady.betweenVariance).toBeCloseTo(2, 12);
  });
});

describe('limited fluctuation', () => {
  test.each(limitedFluctuation.rows)('P = $probability', ({ probability, quantile, claims }) => {
    expect(standardNormalQuantile((1 + probability) / 2)).toBeCloseTo(quantile, 11);
    for (const [tolerance, expected] of claims as [number, number][]) {
      expect(fullCredibilityClaims({ probability, tolerance }) / expected).toBeCloseTo(1, 12);
    }
  });

  test('1,082 claims for 90 % within 5 %', () => {
    expect(Math.round(fullCredibilityClaims({ probability: 0.9, tolerance: 0.05 }))).toBe(1082);
  });

  test('the standard for the aggregate loss', () => {
    const { severityCoefficientOfVariation, claims } = limitedFluctuation.purePremiumStandard;
    const standard = { probability: 0.9, tolerance: 0.05, severityCoefficientOfVariation };
    // The printed 1,958.42 multiplies 1,082 by 1.81; the unrounded standard is 1,082.2 times 1.81.
    expect((fullCredibilityClaims(standard) * 1082) / 1082.2173816381653).toBeCloseTo(claims, 2);
    const dispersed = fullCredibilityClaims({ ...standard, frequencyVarianceToMean: 2 });
    expect(dispersed / fullCredibilityClaims(standard)).toBeCloseTo(2.81 / 1.81, 12);
  });

  test.each(limitedFluctuation.partial)('$claims of $fullClaims claims', (example) => {
    expect(partialCredibility(example.claims, example.fullClaims)).toBeCloseTo(
      example.credibility,
      15,
    );
  });
});

describe('normal quantile', () => {
  test('is symmetric, and right far in the tail', () => {
    expect(standardNormalQuantile(0.5)).toBe(0);
    expect(standardNormalQuantile(0.25)).toBe(-standardNormalQuantile(0.75));
    expect(standardNormalQuantile(0.975)).toBe(1.9599639845400543);
    expect(standardNormalQuantile(1e-15)).toBeCloseTo(-7.941345326170997, 12);
  });
});
