import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/pricing/structure/loss-columns.js';
import { passLosses } from '../../../src/pricing/structure/loss-pass.js';
import {
  type SeveritySlice,
  severitySlices,
} from '../../../src/pricing/structure/severity-slices.js';
import { referenceBook } from '../../../src/reference-book.js';
import type { CurvePage } from '../../../src/rules/read/rate-book.js';
import { curve } from '../../support/book-parts.js';

const waterfall = [
  'insured-percentage',
  'non-qualifying-loss',
  'each-loss',
  'aggregate-first-loss',
  'maximum-liability',
] as const;

/** Losses of a buyer with a peak balance of 1,000, one a year, wholly insured, under terms on each loss. */
function passed(
  slices: readonly SeveritySlice[],
  { nonQualifyingLoss = 0, eachLoss = 0 }: { nonQualifyingLoss?: number; eachLoss?: number },
) {
  const bands = new Float64Array(1002);
  const structure = { nonQualifyingLoss, eachLoss, firstLoss: 0, maximum: null, order: waterfall };
  const terms = { structure, most: Infinity, grid: { bands, lossUnit: 1 } };
  const pass = passLosses(
    columnsOf([{ peak: 1000, scale: 1, share: 1, frequency: 1 }]),
    slices,
    terms,
  );
  const entered = [...bands.entries()].filter(([, frequency]) => frequency > 1e-9);
  return { ...pass, entered };
}

describe('STR-2 severity given default', () => {
  const page = curve('Severity', 'share', ['0.2', '0'], ['0.6', '0.4'], ['1', '1']);
  const slices = severitySlices(page as CurvePage);

  it('cuts each segment of the curve into four equal slices', () => {
    expect(slices.map(({ from, to }) => [from.toFixed(1), to.toFixed(1)])).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => [`0.${tenth}`, ((tenth + 1) / 10).toFixed(1)]),
    );
    expect(slices.map(({ probability }) => probability.toFixed(2))).toEqual([
      ...Array<string>(4).fill('0.10'),
      ...Array<string>(4).fill('0.15'),
    ]);
  });

  it('of the reference edition is a distribution', () => {
    const all = severitySlices(referenceBook.pages['severity'] as CurvePage);
    expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(Math.min(...all.map(({ probability }) => probability))).toBeGreaterThanOrEqual(0);
    expect(all.slice(1).every(({ from }, index) => from === all[index]!.to)).toBe(true);
  });

  it('lets what is left of a slice enter at its mean', () => {
    // 350 comes off: half of the slice from 300 to 400 is left, from 0 to 50; the next one lies from 50 to 150.
    const { entered } = passed(slices, { eachLoss: 350 });
    const shown = entered.map(([amount, often]) => [amount, often.toFixed(6)]);
    expect(shown.slice(0, 2)).toEqual([
      [25, '0.050000'],
      [100, '0.100000'],
    ]);
  });

  it.each(['eachLoss', 'nonQualifyingLoss'] as const)('moves without a jump with %s', (term) => {
    const amounts = Array.from({ length: 1001 }, (_, amount) => amount);
    const left = amounts.map((amount) => passed(slices, { [term]: amount }).perLoss);
    left.slice(1).forEach((perLoss, index) => {
      const before = left[index]!;
      expect(perLoss).toBeLessThanOrEqual(before + 1e-9);
      // At most a loss of 1,000 with a density of 0.0015 leaves at each step, or 1 comes off each loss.
      expect(before - perLoss).toBeLessThan(1.6);
    });
    expect(left.at(-1)).toBe(0);
  });
});
