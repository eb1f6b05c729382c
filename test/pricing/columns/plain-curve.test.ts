import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import eleven from '../../../examples/books/eleven-factors.json' with { type: 'json' };
import { curveOf, offOf, onCurve, pointAt } from '../../../src/pricing/columns/plain-curve.js';
import { plainNumber } from '../../../src/pricing/columns/number-column.js';
import { lookUp } from '../../../src/rules/read/look-up.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import type { CurvePage } from '../../../src/rules/read/rate-book.js';
import { runsOf } from '../../support/runs.js';

/** The plan with a curve that rises by a half within a thousandth, far from nought. */
const rows = [
  { at: '0', value: '0.9' },
  { at: '1000', value: '1' },
  { at: '1000.001', value: '1.5' },
  { at: '1003', value: '1.6' },
];
const loaded = parseRateBook({
  ...eleven,
  cases: [],
  pages: { ...eleven.pages, hhi: { ...eleven.pages.hhi, rows } },
});
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const { book } = loaded;

const x = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map((part) => `1000.000${String(part).padStart(8, '0')}`),
  fc.integer({ min: 0, max: 1_004_000_000 }).map((part) => (part / 1_000_000).toFixed(6)),
  fc.constantFrom('0', '1000', '1000.001', '1003', '1003.000001'),
);

describe('NUM-6 a point on a curve in binary64', () => {
  const curve = curveOf(book.pages['hhi'] as CurvePage);
  if (curve === null) throw new Error('no plain curve');

  it('is decided as decimals round it, or not at all, and is never further from it than its bound', () => {
    let decided = 0;
    fc.assert(
      fc.property(x, (text) => {
        const at = plainNumber(text);
        const exact = lookUp(book, 'hhi', text)?.value;
        const near = pointAt(curve, at);
        if (near !== null) expect(near.toFixed()).toBe(exact?.toFixed());
        if (exact !== undefined)
          expect(Math.abs(onCurve(curve, at) - exact.toNumber())).toBeLessThan(offOf(curve));
        decided += near === null ? 0 : 1;
      }),
      { numRuns: runsOf(10_000, 500) },
    );
    expect(decided).toBeGreaterThan(50);
  });

  it('is left to decimals where only these tell a point from what is read', () => {
    const fine = rows.map((row) => (row.at === '1000' ? { ...row, at: '1000.000000000001' } : row));
    expect(curveOf({ ...(book.pages['hhi'] as CurvePage), rows: fine })).toBeNull();
  });

  it('says nothing beyond its points', () => {
    for (const beyond of [-1, 1003.1, Number.NaN]) expect(pointAt(curve, beyond)).toBeNull();
  });
});
