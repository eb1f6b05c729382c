import { Decimal, roundAmount } from './decimal.js';
import { divideHalfUp, scaled, unscaled } from './scaled-amount.js';
import type { DecimalText } from './text.js';
import { powerOfTen } from './whole-digits.js';

/**
 * An amount or a count that is not negative as a whole number of hundred-millionths. The ledger rounds amounts to
 * eight decimals, so sums, products and roundings of buyers' amounts are exact in it, and far quicker than in decimals.
 */
export type Units = bigint;

/** One, in units. */
export const oneInUnits: Units = 100_000_000n;

/** Decimals of an amount in units, and of a product of two. */
export const [unitDecimals, productDecimals] = [8, 16];

/** Units of decimal text with at most eight decimals. */
export const unitsOf: (text: DecimalText) => Units = scaled;

/** Units of an amount rounded like every amount: to eight decimals, half away from zero. */
export function roundToUnits(amount: Decimal): Units {
  return wholeOf(roundAmount(amount), unitDecimals);
}

/** Plain decimal text of units. */
export const unitsText: (units: Units) => DecimalText = unscaled;

/** The number `whole / 10^decimals`, exactly. */
export function decimalOf(whole: bigint, decimals: number = unitDecimals): Decimal {
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
export function numberOf(whole: bigint, decimals: number = unitDecimals): number {
  const power = powersOfTen[decimals];
  return power !== undefined && whole <= Number.MAX_SAFE_INTEGER
    ? Number(whole) / power
    : Number(`${whole}e-${decimals}`);
}

/** A number of a book as a fraction of whole numbers, for what is neither an amount nor a count. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction a decimal is, over a power of ten. */
export function fractionOf(number: Decimal): Fraction {
  return { numerator: BigInt(number.whole), denominator: powerOfTen(number.scale) };
}

/**
 * An amount times a fraction, rounded like every amount. In binary64 where it holds the product exactly: a product of
 * two whole numbers that rounds to at most `2^53 - 1` is exact, and so is what division by a whole number leaves of it.
 */
export function timesFraction(amount: Units, { numerator, denominator }: Fraction): Units {
  const product = Number(amount) * Number(numerator);
  const divisor = Number(denominator);
  if (!(product >= 0 && product <= Number.MAX_SAFE_INTEGER && divisor <= mostDivisor))
    return divideHalfUp(amount * numerator, denominator);
  const rest = product % divisor;
  const near = (product - rest) / divisor;
  return BigInt(2 * rest >= divisor ? near + 1 : near);
}

/** Twice a divisor is exact as well. */
const mostDivisor = (Number.MAX_SAFE_INTEGER - 1) / 2;
