import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lossGrid } from '../../../src/pricing/structure/loss-grid.js';
import { passLosses } from '../../../src/pricing/structure/loss-pass.js';

const slices = [0, 0.25, 0.5, 0.75].map((from) => ({ from, to: from + 0.25, probability: 0.25 }));
const source = fc.record({
  peak: fc.integer({ min: 1000, max: 100_000 }),
  frequency: fc.integer({ min: 1, max: 100 }).map((each) => each / 1000),
});
const cover = fc.record({
  eachLoss: fc.integer({ min: 0, max: 60_000 }),
  firstLoss: fc.integer({ min: 0, max: 100_000 }),
  maximum: fc.integer({ min: 1, max: 400_000 }),
  percent: fc.integer({ min: 1, max: 100 }),
});

/** What is expected to be paid, unrounded, on a grid of a unit. */
function paid(
  buyers: readonly { peak: number; frequency: number }[],
  {
    eachLoss,
    firstLoss,
    maximum,
    percent,
  }: Record<'eachLoss' | 'firstLoss' | 'maximum' | 'percent', number>,
  lossUnit: number,
): number {
  const grid = lossGrid({ lossUnit, variation: 0.6 }, Math.ceil(100_000 / lossUnit));
  const structure = {
    ...{ nonQualifyingLoss: 0, eachLoss, firstLoss, maximum },
    order: ['non-qualifying-loss', 'each-loss', 'insured-percentage'] as const,
  };
  const sources = buyers.map((buyer) => ({ ...buyer, scale: 1, share: percent / 100 }));
  const { perLoss } = passLosses(sources, slices, { structure, most: Infinity, grid });
  const { stopLoss } = grid.distribution(perLoss, 1);
  return stopLoss(firstLoss) - stopLoss(firstLoss + maximum);
}

it('STR-16 a cover that keeps more of each loss or of the year is not expected to pay more, on any grid', () => {
  const property = fc.property(
    fc.array(source, { minLength: 1, maxLength: 8 }),
    ...[cover, cover],
    fc.constantFrom(64, 512, 8192, 65_536),
    (buyers, one, other, lossUnit) => {
      const [more, less] = [
        {
          eachLoss: Math.max(one.eachLoss, other.eachLoss),
          firstLoss: Math.max(one.firstLoss, other.firstLoss),
          maximum: Math.min(one.maximum, other.maximum),
          percent: Math.min(one.percent, other.percent),
        },
        {
          eachLoss: Math.min(one.eachLoss, other.eachLoss),
          firstLoss: Math.min(one.firstLoss, other.firstLoss),
          maximum: Math.max(one.maximum, other.maximum),
          percent: Math.max(one.percent, other.percent),
        },
      ];
      const all = buyers.reduce((sum, { peak, frequency }) => sum + peak * frequency, 0);
      expect(paid(buyers, more, lossUnit)).toBeLessThanOrEqual(
        paid(buyers, less, lossUnit) + 1e-8 * all,
      );
    },
  );
  fc.assert(property);
});
