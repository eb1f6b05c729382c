import { Decimal, decimalText, roundAmount } from './decimal.js';
import { decidedWhole, ofTwoOperations } from './rounded-result.js';
import { divideHalfUp, scaled } from './scaled-amount.js';
import type { DecimalText } from './text.js';
import {
  inUnits,
  powerOfTen,
  settled,
  smallPowers,
  wholeProduct,
  wholeSum,
} from './whole-digits.js';

/**
 * An amount or a count that is not negative as a whole number of hundred-millionths. The ledger rounds amounts to
 * eight decimals, so sums, products and roundings of buyers' amounts are exact in it, and far quicker than in decimals.
 * What binary64 holds exactly is a number and nothing else; only what is larger is a `bigint`.
 */
export type Units = number | bigint;

/** One, in units. */
export const oneInUnits = 100_000_000;

/** Decimals of an amount in units, and of a product of two. */
export const [unitDecimals, productDecimals] = [8, 16];

/** Every whole number of so many digits is exact in binary64. */
const mostDigits = 15;

/** Units of decimal text with at most eight decimals; in binary64 where it holds them. */
export function unitsOf(text: DecimalText): Units {
  if (text.length > mostDigits) return settled(scaled(text));
  const point = text.indexOf('.');
  const front = point < 0 ? text : text.slice(0, point);
  const behind = point < 0 ? '' : text.slice(point + 1);
  const parts = Number(behind) * (smallPowers[unitDecimals - behind.length] as number);
  const units = Number(front) * oneInUnits + parts;
  return units <= Number.MAX_SAFE_INTEGER ? units : settled(scaled(text));
}

/** Units of an amount rounded like every amount: to eight decimals, half away from zero. */
export function roundToUnits(amount: Decimal): Units {
  const { whole, scale } = roundAmount(amount);
  return inUnits(whole, unitDecimals - scale);
}

/** A whole number as units. */
export { settled } from './whole-digits.js';

/** Plain decimal text of units. */
export function unitsText(units: Units): DecimalText {
  return decimalText(decimalOf(units));
}

/** The number `whole / 10^decimals`, exactly. */
export function decimalOf(whole: Units, decimals: number = unitDecimals): Decimal {
  return new Decimal(whole, decimals);
}

/** The whole number a number is in units of `10^-decimals`; it has no more decimals than these. */
export function wholeOf(number: Decimal, decimals: number): bigint {
  return BigInt(number.whole) * powerOfTen(decimals - number.scale);
}

/** The powers of ten that binary64 holds exactly. */
const powersOfTen: readonly number[] = /*#__PURE__*/ Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

/** The number `whole / 10^decimals` in binary64, rounded once. */
export function numberOf(whole: Units, decimals: number = unitDecimals): number {
  if (typeof whole === 'number' && decimals === unitDecimals) return whole / oneInUnits;
  const power = powersOfTen[decimals];
  return power !== undefined && typeof whole === 'number'
    ? whole / power
    : Number(`${whole}e-${decimals}`);
}

/** The sum. */
export const plus: (one: Units, other: Units) => Units = wholeSum;

/** What is left of the larger of two amounts once the smaller is taken off. */
export function less(from: Units, off: Units): Units {
  if (typeof from === 'number' && typeof off === 'number') return from - off;
  return settled(BigInt(from) - BigInt(off));
}

/** An amount times a count, in units of `10^-16`. */
export const timesUnits: (one: Units, other: Units) => Units = wholeProduct;

/** `dividend / divisor` to a whole number, half up; neither is negative. */
export function dividedHalfUp(dividend: Units, divisor: Units): Units {
  if (typeof dividend === 'number' && typeof divisor === 'number') {
    const rest = dividend % divisor;
    const near = (dividend - rest) / divisor;
    return 2 * rest >= divisor ? near + 1 : near;
  }
  return settled(divideHalfUp(BigInt(dividend), BigInt(divisor)));
}

/** A number of a book as a fraction of whole numbers, for what is neither an amount nor a count. */
export interface Fraction {
  readonly numerator: Units;
  readonly denominator: Units;
  /** In binary64, off by three units of the last place at most. */
  readonly near: number;
}

/** The fraction of two whole numbers, neither below zero. */
export function fraction(numerator: Units, denominator: Units): Fraction {
  return { numerator, denominator, near: Number(numerator) / Number(denominator) };
}

/** The fraction a decimal is, over a power of ten. */
export function fractionOf(number: Decimal): Fraction {
  return fraction(number.whole, settled(powerOfTen(number.scale)));
}

/**
 * An amount times a fraction, rounded like every amount. In binary64 where it holds the product exactly, for what division
 * by a whole number leaves of it is exact too; or where half a unit is further away than an estimate can be off, four units
 * of the last place at most; else in whole numbers.
 */
export function timesFraction(amount: Units, by: Fraction): Units {
  const { numerator, denominator } = by;
  if (typeof amount === 'number') {
    if (typeof numerator === 'number' && typeof denominator === 'number') {
      const product = amount * numerator;
      if (product <= Number.MAX_SAFE_INTEGER) return dividedHalfUp(product, denominator);
    }
    const estimate = amount * by.near;
    const near = decidedWhole(estimate, estimate * ofTwoOperations);
    if (near === near) return near;
  }
  return settled(divideHalfUp(BigInt(amount) * BigInt(numerator), BigInt(denominator)));
}
