import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Decimal } from 'decimal.js';
import { probabilityOfNoClaim } from '../../src/actuarial/start-value.js';
import { runsOf } from '../support/runs.js';

const Precise = Decimal.clone({ precision: 40 });

/** `(1 + c mu)^(-1 / c)` by decimal.js in 40 digits. */
function byDecimals(squaredVariation: number, claims: number): number {
  const c = new Precise(squaredVariation);
  return c.times(claims).plus(1).ln().dividedBy(c).negated().exp().toNumber();
}

describe('the start value in whole numbers', () => {
  test.prop(
    [
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      fc.double({ min: 1e-6, max: 500, noNaN: true }),
    ],
    { numRuns: runsOf(200) },
  )('is the binary64 that decimal.js comes to', (squaredVariation, claims) => {
    const { value, blocks } = probabilityOfNoClaim([{ squaredVariation, claims }]);
    expect([value, blocks]).toEqual([byDecimals(squaredVariation, claims), 0]);
  });

  it('is exp(-mu) without variation, and 1 without claims', () => {
    const poisson = probabilityOfNoClaim([{ squaredVariation: 0, claims: 2.5 }]);
    expect(poisson.value).toBe(new Precise('-2.5').exp().toNumber());
    expect(probabilityOfNoClaim([{ squaredVariation: 0.25, claims: 0 }]).value).toBe(1);
  });

  it('goes on below the range of binary64 in blocks of 2^-512', () => {
    const { value, blocks } = probabilityOfNoClaim([{ squaredVariation: 0, claims: 1_000 }]);
    const halvings = new Precise(1_000).dividedBy(new Precise(2).ln());
    expect(blocks).toBe(halvings.dividedBy(512).floor().toNumber());
    const exact = new Precise(2).pow(512 * blocks).times(new Precise(-1_000).exp());
    expect(value).toBeCloseTo(exact.toNumber(), 15);
  });
});
