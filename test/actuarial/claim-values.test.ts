import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimValues } from '../../src/actuarial/claim-values.js';
import { jointRecursion } from '../../src/actuarial/joint-recursion.js';
import type { SectorIntensities } from '../../src/actuarial/sector-intensities.js';
import { runsOf } from '../support/runs.js';

interface Claim {
  readonly band: number;
  readonly intensity: number;
}

const claim = fc.record({
  band: fc.integer({ min: 1, max: 8 }),
  intensity: fc.integer({ min: 1, max: 20 }).map((hundredths) => hundredths / 100),
});
const obligor = fc.array(claim, { minLength: 1, maxLength: 3 });

function sectorOf(claims: readonly Claim[], squaredVariation: number): SectorIntensities {
  const bands = [...new Set(claims.map(({ band }) => band))].sort((a, b) => a - b);
  const of = (band: number): number =>
    claims.filter((one) => one.band === band).reduce((sum, one) => sum + one.intensity, 0);
  const moment = (power: number): number =>
    bands.reduce((sum, band) => sum + of(band) * band ** power, 0);
  return {
    ...{ squaredVariation, bands, intensities: bands.map(of) },
    ...{ claims: moment(0), meanBand: moment(1), secondMoment: moment(2) },
  };
}

/** Where the joint distribution is cut off: what lies above counts for less than 1e-7 at intensities up to a fifth. */
const most = 240;

/** `E[X v(X + Z)]` from the joint distribution of the obligor's losses and those of all others. */
function byJoint(
  own: readonly Claim[],
  others: readonly Claim[],
  { variation, value }: { readonly variation: number; readonly value: (band: number) => number },
): number {
  const rows = jointRecursion(
    [
      ...own.map(({ band, intensity }) => ({ first: band, second: 0, intensity })),
      ...others.map(({ band, intensity }) => ({ first: 0, second: band, intensity })),
    ],
    variation,
    { first: most, second: most },
  );
  let sum = 0;
  rows.forEach((row, second) =>
    row.forEach((probability, first) => {
      if (first > 0) sum += probability * first * value(first + second);
    }),
  );
  return sum;
}

describe('what a claim counts for', () => {
  it('ADV-3 is the expectation over the joint distribution of one obligor and the others', () => {
    fc.assert(
      fc.property(
        fc.array(obligor, { minLength: 2, maxLength: 3 }),
        fc.constantFrom(0, 0.25, 0.5, 1),
        fc.integer({ min: 0, max: 30 }),
        (obligors, variation, from) => {
          const value = (band: number): number => (band > from ? (band - from) / band : 0);
          const valued = claimValues(sectorOf(obligors.flat(), variation), value);
          obligors.forEach((own, index) => {
            const others = obligors.filter((_, other) => other !== index).flat();
            const made = own.reduce(
              (sum, { band, intensity }) => sum + band * intensity * valued(band),
              0,
            );
            expect(made).toBeCloseTo(byJoint(own, others, { variation, value }), 6);
          });
        },
      ),
      { numRuns: runsOf(100), seed: 3 },
    );
  });

  it('ADV-3 is 1 of a year in which everything counts', () => {
    const valued = claimValues(sectorOf([{ band: 3, intensity: 0.2 }], 0.5), () => 1);
    expect(valued(3)).toBeCloseTo(1, 10);
  });
});
