import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedAmount } from '../../src/values/agreed-amount.js';
import { decimal } from '../../src/values/decimal.js';
import { runsOf } from '../support/runs.js';

describe('amounts people agree on', () => {
  // By proportion: 1.4 is nearer to 1 than to 2, 1.5 to 2; 3.1 is nearer to 2, 3.2 to 5; 7 to 5, 7.1 to 10.
  const cases: readonly (readonly [string, string])[] = [
    ['0', '0'],
    ['1', '1'],
    ['1.4', '1'],
    ['1.5', '2'],
    ['3.1', '2'],
    ['3.2', '5'],
    ['7', '5'],
    ['7.1', '10'],
    ['57000000.00000001', '50000000'],
    ['0.024', '0.02'],
    ['999999', '1000000'],
  ];
  it.each(cases)('SUG-10 %s becomes %s', (given, expected) => {
    expect(agreedAmount(decimal(given)).toFixed()).toBe(expected);
  });

  it('SUG-10 are never further away than half a step, and stay where they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (amount) => {
        const made = agreedAmount(decimal(amount));
        expect(made.toFixed()).toMatch(/^[125]0*$/);
        expect(made.dividedBy(amount).toNumber()).toBeGreaterThan(0.63);
        expect(made.dividedBy(amount).toNumber()).toBeLessThan(1.59);
        expect(agreedAmount(made).equals(made)).toBe(true);
      }),
      { numRuns: runsOf(1000), seed: 1 },
    );
  });
});
