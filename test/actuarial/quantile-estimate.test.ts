import { describe, expect, test } from 'vitest';
import { resumableRecursion } from '../../src/actuarial/compound-recursion.js';
import { naturalLogarithm } from '../../src/actuarial/natural-logarithm.js';
import { quantileEstimate } from '../../src/actuarial/quantile-estimate.js';
import type { SectorIntensities } from '../../src/actuarial/sector-intensities.js';

function sectorOf(squaredVariation: number, bands: number[], each: number): SectorIntensities {
  const sum = (power: number): number =>
    bands.reduce((total, band) => total + each * band ** power, 0);
  return {
    ...{ squaredVariation, bands, intensities: bands.map(() => each) },
    ...{ claims: sum(0), meanBand: sum(1), secondMoment: sum(2) },
  };
}

/** The first band whose cumulative probability leaves no more than the tail. */
function computedQuantile(sectors: SectorIntensities[], tail: number): number {
  const { probabilities } = resumableRecursion(sectors)({ band: 0, level: 1 - 1e-12 });
  let left = 0;
  for (let n = probabilities.length - 1; n >= 0; n -= 1) {
    left += probabilities[n]!;
    if (left > tail) return n;
  }
  return 0;
}

const many = Array.from({ length: 40 }, (_, index) => 3 * index + 1);

describe('the estimate by which work is planned', () => {
  test.each([
    ['Poisson', [sectorOf(0, many, 4)]],
    ['one sector', [sectorOf(0.25, many, 4)]],
    ['rates that vary by their whole', [sectorOf(1, many, 4)]],
    ['several sectors', [sectorOf(0.25, many, 2), sectorOf(1, [7, 90], 5), sectorOf(0, many, 1)]],
    ['few large claims among small ones', [sectorOf(0.25, [1, 2], 500), sectorOf(0, [800], 0.4)]],
  ])('%s: errs by a few per cent, and upwards', (_, sectors) => {
    for (const tail of [1e-2, 1e-6, 1e-9]) {
      const ratio = quantileEstimate(sectors, tail) / computedQuantile(sectors, tail);
      expect(ratio).toBeGreaterThan(0.99);
      expect(ratio).toBeLessThan(1.08);
    }
  });

  test('far in the tail also of rates that vary wildly', () => {
    const sectors = [sectorOf(9, many, 4)];
    const ratio = quantileEstimate(sectors, 1e-9) / computedQuantile(sectors, 1e-9);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
  });

  test('the logarithm by additions and divisions', () => {
    for (const x of [1e-300, 1e-9, 0.5, 1, 1 + 1e-12, 2, 3.7, 1e17])
      expect(Math.abs(naturalLogarithm(x) - Math.log(x))).toBeLessThan(
        1e-15 * Math.max(1, Math.abs(Math.log(x))) + 1e-16,
      );
  });
});
