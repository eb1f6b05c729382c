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
  return power !== undefined && whole <= mostExact
    ? exactNumber(whole) / power
    : Number(`${whole}e-${decimals}`);
}

const mostExact = BigInt(Number.MAX_SAFE_INTEGER);

/** Eight bytes as one whole number and as its halves, which engines read in a fraction of the time of `Number`. */
const asWhole = /*#__PURE__*/ new BigUint64Array(1);
const asHalves = /*#__PURE__*/ new Uint32Array(asWhole.buffer);
/** Where the lower half stands on this machine. */
const low = /*#__PURE__*/ lowerHalf();

function lowerHalf(): 0 | 1 {
  asWhole[0] = 1n;
  return asHalves[0] === 1 ? 0 : 1;
}

/** Units in binary64: exactly, where it holds them; else no number. */
export function exactNumber(units: Units): number {
  if (units < 0n || units > mostExact) return Number.NaN;
  asWhole[0] = units;
  return (asHalves[1 - low] as number) * 4_294_967_296 + (asHalves[low] as number);
}

/** A number of a book as a fraction of whole numbers, for what is neither an amount nor a count. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The same in binary64 where it holds them exactly, the divisor twice as well; else no numbers. */
  readonly exact: { readonly numerator: number; readonly denominator: number };
}

/** The fraction of two whole numbers, neither below zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const isExact = 2n * denominator <= mostExact;
  return {
    ...{ numerator, denominator },
    exact: {
      numerator: isExact ? exactNumber(numerator) : Number.NaN,
      denominator: exactNumber(denominator),
    },
  };
}

/** The fraction a decimal is, over a power of ten. */
export function fractionOf(number: Decimal): Fraction {
  return fraction(BigInt(number.whole), powerOfTen(number.scale));
}

/**
 * An amount times a fraction, rounded like every amount. In binary64 where it holds the product exactly: a product of
 * two whole numbers that rounds to at most `2^53 - 1` is exact, and so is what division by a whole number leaves of it.
 */
export function timesFraction(amount: Units, by: Fraction): Units {
  const { numerator, denominator } = by.exact;
  const product = exactNumber(amount) * numerator;
  if (!(product <= Number.MAX_SAFE_INTEGER))
    return divideHalfUp(amount * by.numerator, by.denominator);
  const rest = product % denominator;
  const near = (product - rest) / denominator;
  return BigInt(2 * rest >= denominator ? near + 1 : near);
}
