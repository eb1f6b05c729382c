import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundRecursion, resumableRecursion } from '../../src/actuarial/compound-recursion.js';
import { growingDistribution, lossDistribution } from '../../src/actuarial/loss-distribution.js';
import type { SectorIntensities } from '../../src/actuarial/sector-intensities.js';
import { stopLossBound } from '../../src/actuarial/stop-loss-bound.js';
import { runsOf } from '../support/runs.js';

/** One sector with claims of a few sizes. */
const arbitrarySector: fc.Arbitrary<SectorIntensities> = fc
  .record({
    squaredVariation: fc.constantFrom(0, 0.05, 0.36, 1, 4),
    sizes: fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 12 }),
    claims: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ squaredVariation, sizes, claims }) => {
    const bands = [...sizes].sort((a, b) => a - b);
    const intensities = bands.map((_, index) => (claims[index] ?? 1) / 1000);
    const total = (power: number): number =>
      bands.reduce((all, band, index) => all + band ** power * (intensities[index] ?? 0), 0);
    return {
      ...{ squaredVariation, bands, intensities },
      ...{ claims: total(0), meanBand: total(1), secondMoment: total(2) },
    };
  });

const settings = { seed: 2026, numRuns: runsOf(300) };

function momentsOf({ squaredVariation, meanBand, secondMoment }: SectorIntensities) {
  const variance = squaredVariation * meanBand * meanBand + secondMoment;
  return { mean: meanBand, standardDeviation: Math.sqrt(variance) };
}

describe('a recursion in stages', () => {
  it('gives, bit for bit, what it gives at once, in whatever stages', () => {
    fc.assert(
      fc.property(
        arbitrarySector,
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
        (sector, stages) => {
          const stage = resumableRecursion([sector]);
          let made = stage({ band: 0, level: 0 });
          for (const band of stages) made = stage({ band, level: 0 });
          const whole = compoundRecursion([sector], { band: Math.max(...stages), level: 0 });
          expect(made.probabilities).toEqual(whole.probabilities);
          expect(made.complete).toBe(whole.complete);
        },
      ),
      settings,
    );
  });

  it('of one sector alone agrees with the recursion of several, the others without claims of weight', () => {
    fc.assert(
      fc.property(arbitrarySector, (sector) => {
        const idle: SectorIntensities = {
          ...{ squaredVariation: 0, bands: [1], intensities: [1e-300], claims: 1e-300 },
          ...{ meanBand: 1e-300, secondMoment: 1e-300 },
        };
        const alone = compoundRecursion([sector], { band: 500, level: 0 });
        const together = compoundRecursion([sector, idle], { band: 500, level: 0 });
        together.probabilities.forEach((probability, band) => {
          const found = alone.probabilities[band] ?? 0;
          // Both add up the same positive terms, in another order: a few hundred roundings of 1.1e-16.
          expect(Math.abs(found - probability)).toBeLessThanOrEqual(1e-12 * probability + 1e-290);
        });
      }),
      settings,
    );
  });
});

describe('STR-14 a bound of what lies beyond', () => {
  it('is never below the stop-loss that is computed', () => {
    fc.assert(
      fc.property(arbitrarySector, fc.integer({ min: 0, max: 1500 }), (sector, band) => {
        const bands = compoundRecursion([sector], { band: band + 1, level: 0 });
        const loss = lossDistribution(bands, 1, momentsOf(sector));
        // The computed stop-loss is a difference from the mean: it carries the roundings of the sum.
        const slack = 1e-11 * sector.meanBand;
        expect(stopLossBound(sector, band)).toBeGreaterThanOrEqual(loss.stopLoss(band) - slack);
      }),
      settings,
    );
  });

  it('of nothing to lose is nothing', () => {
    const nothing: SectorIntensities = {
      ...{ squaredVariation: 0.36, bands: [], intensities: [] },
      ...{ claims: 0, meanBand: 0, secondMoment: 0 },
    };
    expect(stopLossBound(nothing, 1)).toBe(0);
  });

  it('is of use: within a factor of fifty of the stop-loss in a tail of one in a million', () => {
    const sector: SectorIntensities = {
      ...{ squaredVariation: 0.36, bands: [20, 50, 100], intensities: [0.5, 0.3, 0.1] },
      ...{ claims: 0.9, meanBand: 35, secondMoment: 1950 },
    };
    const bands = compoundRecursion([sector], { band: 1200, level: 0 });
    const loss = lossDistribution(bands, 1, momentsOf(sector));
    for (const band of [300, 600, 900])
      expect(stopLossBound(sector, band)).toBeLessThan(50 * loss.stopLoss(band));
  });

  it('a distribution that grows answers as one computed whole, within 1e-9 of the mean', () => {
    fc.assert(
      fc.property(
        arbitrarySector,
        fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 8 }),
        (sector, losses) => {
          const moments = momentsOf(sector);
          const whole = lossDistribution(
            compoundRecursion([sector], { band: 4001, level: 0.99 }),
            1,
            moments,
          );
          const growing = growingDistribution(
            {
              compute: resumableRecursion([sector]),
              stopLossBound: (band) => stopLossBound(sector, band),
              boundBeyond: moments.mean + 6 * moments.standardDeviation,
            },
            1,
            moments,
          );
          for (const loss of losses) {
            const [found, exact] = [growing, whole].map((one) => one.limitedExpectation(loss));
            expect(Math.abs((found ?? 0) - (exact ?? 0))).toBeLessThanOrEqual(2e-9 * moments.mean);
          }
          expect(growing.percentile(0.99)).toBe(whole.percentile(0.99));
          expect(growing.tailValueAtRisk(0.99)).toBe(whole.tailValueAtRisk(0.99));
          const rising = [...losses].sort((a, b) => a - b).map((x) => growing.stopLoss(x));
          rising.slice(1).forEach((x, i) => expect(x).toBeLessThanOrEqual(rising[i] ?? 0));
        },
      ),
      settings,
    );
  });
});
