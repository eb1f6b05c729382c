import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/values/exact-decimal.js';
import {
  decidedDecimal,
  decidedWhole,
  differenceText,
  growthText,
  roundedProduct,
  roundedQuotient,
  roundedShare,
} from '../../src/values/rounded-result.js';
import { runsOf } from '../support/runs.js';

const Reference = DecimalJs.clone({
  ...{ defaults: true, precision: 40, rounding: 4 },
  ...{ toExpNeg: -9e15, toExpPos: 9e15 },
});

const whole = fc.oneof(
  fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
  fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }),
  fc.constantFrom(5n, 25n, 125n, 15n, 2n ** 53n - 1n, 2n ** 53n, 10n ** 15n),
);
const number = fc
  .tuple(whole, fc.integer({ min: 0, max: 18 }))
  .map(([digits, scale]) => new Reference(`${digits}e-${scale}`).toFixed());
const decimals = fc.integer({ min: 0, max: 14 });

/** A product or quotient that lies exactly half a unit of its last decimal between two. */
const tie = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom('0.5', '0.05', '2.5', '0.125'))
  .map(([odd, by]): [string, string] => [String(2 * odd + 1), by]);

const pair = fc.oneof(fc.tuple(number, number), tie);

describe('NUM-6 a result rounded at once is the exact one rounded', () => {
  it('products', () => {
    fc.assert(
      fc.property(pair, decimals, ([a, b], places) => {
        const exact = new Reference(a).times(b).toDecimalPlaces(places).toFixed();
        expect(roundedProduct(new Decimal(a), new Decimal(b), places).toFixed()).toBe(
          new Decimal(exact).toFixed(),
        );
      }),
      { numRuns: runsOf(100_000) },
    );
  });

  it('quotients, growths and shares', () => {
    fc.assert(
      fc.property(pair, decimals, ([a, b], places) => {
        fc.pre(Number(b) !== 0);
        const [one, other] = [new Decimal(a), new Decimal(b)];
        const exact = one.dividedBy(other);
        expect(roundedQuotient(one, other, places)).toEqual(exact.toDecimalPlaces(places));
        expect(growthText(one, other, places)).toBe(
          exact.minus(1).toDecimalPlaces(places).toFixed(),
        );
        expect(roundedShare(one, other)).toEqual(
          exact.e < -2 ? exact.toSignificantDigits(6) : exact.toDecimalPlaces(6),
        );
      }),
      { numRuns: runsOf(100_000) },
    );
  });

  it('differences, as text', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [new Decimal(a), new Decimal(b)];
        expect(differenceText(one, other)).toBe(one.minus(other).toFixed());
      }),
      { numRuns: runsOf(100_000) },
    );
  });

  it.each([
    ['105', 6, '0.05'],
    ['105.1024', 6, '0.051024'],
    ['105.1024', 5, '0.05102'],
    ['100', 6, '0'],
    ['-105', 6, '-2.05'],
  ])('from 100 to %s to %i decimals is %s more', (to, places, expected) => {
    expect(growthText(new Decimal(to), new Decimal('100'), places)).toBe(expected);
  });

  it.each([
    ['1', '0.000000005', '0.00000001'],
    ['-1', '0.000000005', '-0.00000001'],
    ['100000.00000001', '1.5', '150000.00000002'],
    ['90071992.54740991', '1', '90071992.54740991'],
  ])('%s times %s is %s in the ledger', (a, b, expected) => {
    expect(roundedProduct(new Decimal(a), new Decimal(b), 8).toFixed()).toBe(expected);
  });

  it('decides nothing that lies within its error of half a unit, and nothing beyond its reach', () => {
    expect(decidedWhole(2.5, 0)).toBeNaN();
    expect(decidedWhole(2.5 + 1e-9, 1e-8)).toBeNaN();
    expect(decidedWhole(2.5 + 1e-9, 1e-10)).toBe(3);
    expect(decidedWhole(-2.4, 0)).toBe(-2);
    expect(decidedWhole(2 ** 51, 0)).toBeNaN();
    expect(decidedWhole(Number.NaN, 0)).toBeNaN();
    expect(decidedDecimal(0.125, 0, 2)).toBeNull();
    expect(decidedDecimal(0.126, 0, 2)?.toFixed()).toBe('0.13');
  });
});
