import fc from 'fast-check';
import type { Obligor } from '../../src/actuarial/index.js';

/** Weights over two systematic sectors and a specific one, in tenths. */
const sectorWeights = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
  .filter(([north, south]) => north + south <= 10)
  .map(([north, south]) => ({
    north: north / 10,
    south: south / 10,
    specific: (10 - north - south) / 10,
  }));

/** An obligor whose default rate varies by 0 to 150 % of its mean. */
export const obligors: fc.Arbitrary<Obligor> = fc
  .record({
    severity: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
    defaultRate: fc.integer({ min: 1, max: 3000 }).map((rate) => rate / 10_000),
    variation: fc.integer({ min: 0, max: 15 }),
    count: fc.integer({ min: 1, max: 4 }),
    sectors: sectorWeights,
  })
  .map(({ variation, ...obligor }) => ({
    ...obligor,
    defaultRateStandardDeviation: (obligor.defaultRate * variation) / 10,
  }));

/** One to eight rows of obligors over three sectors. */
export const portfolios = fc.array(obligors, { minLength: 1, maxLength: 8 }).map((rows) => ({
  obligors: rows,
  sectors: ['north', 'south', 'specific'],
  specificSector: 'specific',
}));

/** Both ways of banding. */
export const bandings = fc.constantFrom('round-up' as const, 'split' as const);
