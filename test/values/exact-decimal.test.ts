import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, type Rounding } from '../../src/values/exact-decimal.js';
import { logarithm } from '../../src/values/logarithm.js';
import { runsOf } from '../support/runs.js';

/** The published decimal type with the precision and rounding of the library: the reference of every operation. */
const Reference = DecimalJs.clone({
  defaults: true,
  precision: 40,
  rounding: 4,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

const digits = fc.oneof(
  fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
  fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
  fc.bigInt({ min: -(10n ** 44n), max: 10n ** 44n }),
  fc.bigInt({ min: -500n, max: 500n }).map((half) => (2n * half + 1n) * 5n),
  fc.constantFrom(
    2n ** 53n,
    2n ** 53n - 1n,
    -(2n ** 53n),
    10n ** 15n,
    10n ** 16n,
    10n ** 40n,
    10n ** 40n - 1n,
  ),
);
/** Plain text and text with an exponent, ties at every place among it. */
const number = fc
  .tuple(digits, fc.integer({ min: -20, max: 25 }))
  .map(([whole, exponent]) => new Reference(`${whole}e${-exponent}`).toFixed());

const operations = {
  plus: (a: string, b: string) => [new Decimal(a).plus(b), new Reference(a).plus(b)],
  minus: (a: string, b: string) => [new Decimal(a).minus(b), new Reference(a).minus(b)],
  times: (a: string, b: string) => [new Decimal(a).times(b), new Reference(a).times(b)],
  dividedBy: (a: string, b: string) => [new Decimal(a).dividedBy(b), new Reference(a).dividedBy(b)],
} as const;

function text(value: { toFixed(): string }): string {
  return value.toFixed().replace(/^-0$/, '0');
}

describe('NUM-1 the decimal type says what the published one says', () => {
  it.each(Object.entries(operations))('%s', (_name, operation) => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [own, reference] = operation(a, b) as [Decimal, DecimalJs];
        expect(text(own)).toBe(text(reference));
        expect(own.isFinite()).toBe(reference.isFinite());
        expect(own).toEqual(new Decimal(own.toFixed()));
      }),
      { numRuns: runsOf(250_000) },
    );
  });

  it('rounding in every direction, order, sign, places and binary64', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom<Rounding>(0, 1, 2, 3, 4),
        (a, b, places, rounding) => {
          const [own, reference] = [new Decimal(a), new Reference(a)];
          expect(text(own.toDecimalPlaces(places, rounding))).toBe(
            text(reference.toDecimalPlaces(places, rounding)),
          );
          expect(text(own.toSignificantDigits(places + 1))).toBe(
            text(reference.toSignificantDigits(places + 1)),
          );
          expect(own.toFixed(places).replace(/^-(0\.?0*)$/, '$1')).toBe(
            reference.toFixed(places).replace(/^-(0\.?0*)$/, '$1'),
          );
          expect(
            [own.round(), own.floor(), own.ceil(), own.abs(), own.negated()].map(text),
          ).toEqual(
            [
              reference.round(),
              reference.floor(),
              reference.ceil(),
              reference.abs(),
              reference.negated(),
            ].map(text),
          );
          expect([
            own.comparedTo(b),
            own.equals(b),
            own.decimalPlaces(),
            own.toNumber(),
            own.e,
          ]).toEqual([
            reference.comparedTo(b),
            reference.equals(b),
            reference.decimalPlaces(),
            reference.toNumber(),
            reference.e,
          ]);
          expect([Decimal.max(a, b), Decimal.min(a, b)].map(text)).toEqual(
            [Reference.max(a, b), Reference.min(a, b)].map(text),
          );
        },
      ),
      { numRuns: runsOf(100_000) },
    );
  });

  it('chains of amounts and factors as the ledger makes them', () => {
    fc.assert(
      fc.property(number, fc.array(number, { maxLength: 12 }), (start, factors) => {
        let [own, reference] = [new Decimal(start), new Reference(start)];
        for (const factor of factors) {
          own = own.times(factor).toDecimalPlaces(8);
          reference = reference.times(factor).toDecimalPlaces(8);
        }
        expect(text(own)).toBe(text(reference));
      }),
      { numRuns: runsOf(50_000) },
    );
  });

  it('reads what the published one reads, in plain digits, with an exponent, and from binary64', () => {
    for (const one of [
      '0',
      '-0',
      '1.50',
      '.5',
      '5.',
      '+5',
      '1e3',
      '1.5E-7',
      '-1e+2',
      '00012',
      '123456789012345678901234567890.123456789',
    ])
      expect(text(new Decimal(one))).toBe(text(new Reference(one)));
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        expect(text(new Decimal(value))).toBe(text(new Reference(value)));
      }),
      { numRuns: runsOf(10_000) },
    );
    for (const one of ['', '.', 'e5', '1.2.3', '1,5', 'abc', '--1', '1e', '0x1f', ' 1'])
      expect(() => new Decimal(one)).toThrow(RangeError);
  });

  it('is not finite where it is divided by zero, and stays so', () => {
    const nothing = new Decimal(0);
    expect(new Decimal(1).dividedBy(nothing).isFinite()).toBe(false);
    expect(nothing.dividedBy(0).plus(1).isFinite()).toBe(false);
    expect(new Decimal(-1).dividedBy(0).times(2).lessThan(0)).toBe(true);
    expect(nothing.dividedBy(0).equals(nothing.dividedBy(0))).toBe(false);
  });

  it('has the logarithm of the published one', () => {
    expect(logarithm(new Decimal('1.0725')).toFixed()).toBe(Reference.ln('1.0725').toFixed());
  });
});
