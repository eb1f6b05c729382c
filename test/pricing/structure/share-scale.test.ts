import { describe, expect, it } from 'vitest';
import { severitySlices } from '../../../src/pricing/structure/severity-slices.js';
import { shareScales } from '../../../src/pricing/structure/share-scale.js';
import type { CurvePage } from '../../../src/rules/read/rate-book.js';
import { curve } from '../../support/book-parts.js';

describe('STR-2 shares lost, scaled to a mean and cut at the whole', () => {
  const page = curve('Severity', 'share', ['0.2', '0'], ['0.6', '0.4'], ['1', '1']);
  const slices = severitySlices(page as CurvePage);
  const scaled = shareScales(slices);
  const meanAt = (scale: number): number =>
    slices.reduce(
      (all, { from, to, probability }) =>
        all + (probability * (Math.min(1, scale * from) + Math.min(1, scale * to))) / 2,
      0,
    );

  it('are as the page has them at its own mean, 0.4 x 0.4 + 0.6 x 0.8', () => {
    expect(scaled(0.64).scale).toBeCloseTo(1, 12);
  });

  it.each([0.01, 0.2, 0.5, 0.7, 0.9, 0.99])('have the mean %d, whatever is cut off', (mean) => {
    const { scale, mean: reached } = scaled(mean);
    expect(reached).toBe(mean);
    expect(meanAt(scale)).toBeCloseTo(mean, 12);
  });

  it('are all 1 at a mean of 1, and none is more', () => {
    expect(scaled(1)).toEqual({ scale: 5, mean: 1 });
    expect(scaled(1.5)).toEqual({ scale: 5, mean: 1 });
  });

  it('grow with the mean', () => {
    const scales = Array.from({ length: 100 }, (_, at) => scaled((at + 1) / 100).scale);
    scales.slice(1).forEach((scale, at) => expect(scale).toBeGreaterThan(scales[at]!));
  });
});
