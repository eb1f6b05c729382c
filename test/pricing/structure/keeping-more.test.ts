import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lossGrid } from '../../../src/pricing/structure/loss-grid.js';
import { columnsOf } from '../../../src/pricing/structure/loss-columns.js';
import { passLosses } from '../../../src/pricing/structure/loss-pass.js';
import { runsOf } from '../../support/runs.js';

const slices = [0, 0.25, 0.5, 0.75].map((from) => ({ from, to: from + 0.25, probability: 0.25 }));
const source = fc.record({
  peak: fc.integer({ min: 1000, max: 100_000 }),
  frequency: fc.constantFrom(1e-5, 1e-4, 1e-3, 0.01, 0.1),
});
/** Amounts that keep something, as often nothing: with all of them little is left to compare. */
const kept = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 }));
const cover = fc.record({
  nonQualifyingLoss: kept,
  eachLoss: kept,
  firstLoss: kept,
  maximum: fc.integer({ min: 1, max: 400_000 }),
  percent: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 100 })),
});

type Terms = typeof cover extends fc.Arbitrary<infer Drawn> ? Drawn : never;
type Term = keyof Terms;

/** The orders in which a wording may test, deduct and insure a share. */
const orders = [
  ['non-qualifying-loss', 'each-loss', 'insured-percentage'],
  ['each-loss', 'non-qualifying-loss', 'insured-percentage'],
  ['insured-percentage', 'non-qualifying-loss', 'each-loss'],
  ['insured-percentage', 'each-loss', 'non-qualifying-loss'],
  ['non-qualifying-loss', 'insured-percentage', 'each-loss'],
  ['each-loss', 'insured-percentage', 'non-qualifying-loss'],
] as const;

/** What is expected to be paid, unrounded, on a grid of a unit. */
function paid(
  buyers: readonly { peak: number; frequency: number }[],
  { percent, ...terms }: Terms,
  { lossUnit, order }: { readonly lossUnit: number; readonly order: (typeof orders)[number] },
): number {
  const grid = lossGrid({ lossUnit, variation: 0.6 }, Math.ceil(100_000 / lossUnit));
  const sources = buyers.map((buyer) => ({ ...buyer, scale: 1, share: percent / 100 }));
  const structure = { ...terms, order };
  const { perLoss } = passLosses(columnsOf(sources), slices, { structure, most: Infinity, grid });
  const { stopLoss } = grid.distribution(perLoss, 1);
  return stopLoss(terms.firstLoss) - stopLoss(terms.firstLoss + terms.maximum);
}

/** The cover with one term changed so that it keeps more. */
function keepingMore(terms: Terms, term: Term, by: number): Terms {
  if (term === 'percent' || term === 'maximum')
    return { ...terms, [term]: Math.max(1, terms[term] - by) };
  return { ...terms, [term]: terms[term] + by };
}

it('STR-16 a cover that keeps more of each loss or of the year is not expected to pay more, on any grid', () => {
  const property = fc.property(
    fc.array(source, { minLength: 1, maxLength: 3 }),
    cover,
    fc.record({
      term: fc.constantFrom<Term>(
        ...(['nonQualifyingLoss', 'eachLoss', 'firstLoss', 'maximum', 'percent'] as const),
      ),
      by: fc.integer({ min: 1, max: 20_000 }),
    }),
    fc.record({
      lossUnit: fc.constantFrom(64, 512, 8192, 65_536),
      order: fc.constantFrom(...orders),
    }),
    (buyers, terms, { term, by }, on) => {
      const all = buyers.reduce((sum, { peak, frequency }) => sum + peak * frequency, 0);
      const more = paid(buyers, keepingMore(terms, term, by), on);
      expect(more).toBeLessThanOrEqual(paid(buyers, terms, on) + 1e-8 * all);
    },
  );
  fc.assert(property, { numRuns: runsOf(5000, 400) });
});

it('STR-16 what a non-qualifying loss leaves of a slice keeps the mean of its losses', () => {
  const property = fc.property(fc.integer({ min: 0, max: 99_999 }), (nonQualifyingLoss) => {
    const grid = lossGrid({ lossUnit: 1, variation: 0 }, 100_000);
    const structure = { ...none, nonQualifyingLoss, order: orders[0] };
    const sources = [{ peak: 100_000, frequency: 1, scale: 1, share: 1 }];
    const { perLoss } = passLosses(columnsOf(sources), slices, { structure, most: Infinity, grid });
    // Losses are spread evenly up to the peak.
    expect(perLoss).toBeCloseTo((100_000 ** 2 - nonQualifyingLoss ** 2) / 200_000, 6);
  });
  fc.assert(property, { numRuns: runsOf(1000, 20) });
});

const none = { eachLoss: 0, firstLoss: 0, maximum: null } as const;
