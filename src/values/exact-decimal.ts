import { fixedText, textOf } from './digit-text.js';
import { readDecimal } from './read-decimal.js';
import {
  cutDigits,
  digitsIn,
  inUnits,
  isAway,
  isFiniteWhole,
  order,
  powerOfTen,
  type Rounding,
  settled,
  smallPowers,
  wholeProduct,
  wholeQuotient,
  wholeSum,
  withoutDigits,
  zerosBehind,
} from './whole-digits.js';

export type { Rounding } from './whole-digits.js';

/** A number as text, in binary64, or read before. */
export type Numeric = Decimal | string | number;

const precision = 40;

/**
 * A decimal number: a whole number over a power of ten, the smallest there is, so that equal numbers are equal records.
 * Whole numbers that binary64 holds exactly are kept in it, larger ones as `bigint`; nothing is reckoned in binary64 that
 * could be inexact. Sums, products and quotients have 40 significant digits, half away from zero. What is divided by zero
 * is not finite. Text is made when it is asked for, without exponent or trailing zeros.
 */
export class Decimal {
  static readonly ROUND_DOWN = 1;
  static readonly ROUND_FLOOR = 3;
  static readonly ROUND_HALF_UP = 4;

  /** The digits, with the sign. */
  readonly whole: number | bigint;
  /** How many of them stand after the point. */
  readonly scale: number;
  #text: string | undefined;

  /**
   * Reads decimal text, with an exponent or none, or a number; a whole number is over `10^scale`.
   *
   * @throws RangeError for text that is no number.
   */
  constructor(value: Numeric | bigint, scale = 0) {
    let whole: number | bigint;
    let places = scale;
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)))
      whole = value;
    else {
      const read = value instanceof Decimal ? value : readDecimal(String(value));
      whole = read.whole;
      places = read.scale;
    }
    if (typeof whole === 'bigint') {
      const zeros = places > 0 ? zerosBehind(whole, places) : 0;
      if (zeros > 0) whole /= powerOfTen(zeros);
      places -= zeros;
      whole = settled(whole);
    }
    if (typeof whole === 'number') {
      if (whole === 0) whole = places = 0;
      for (let tenth = whole / 10; places > 0 && Math.trunc(tenth) === tenth; tenth = whole / 10) {
        whole = tenth;
        places -= 1;
      }
    }
    this.whole = whole;
    this.scale = places;
  }

  /** The largest of some numbers. */
  static max(...numbers: readonly Numeric[]): Decimal {
    return firstOf(numbers, (best, each) => best.lessThan(each));
  }

  /** The smallest of some numbers. */
  static min(...numbers: readonly Numeric[]): Decimal {
    return firstOf(numbers, (best, each) => best.greaterThan(each));
  }

  /** The sum. */
  plus(other: Numeric): Decimal {
    const { whole, scale } = read(other);
    return sumOf(this, whole, scale);
  }

  /** The difference. */
  minus(other: Numeric): Decimal {
    const { whole, scale } = read(other);
    return sumOf(this, -whole, scale);
  }

  /** The product. */
  times(other: Numeric): Decimal {
    const by = read(other);
    if (!this.isFinite() || !by.isFinite()) return new Decimal(this.toNumber() * by.toNumber());
    return inPrecision(wholeProduct(this.whole, by.whole), this.scale + by.scale);
  }

  /** The quotient. */
  dividedBy(other: Numeric): Decimal {
    const by = read(other);
    if (by.whole === 0 || !this.isFinite() || !by.isFinite())
      return new Decimal(this.toNumber() / by.toNumber());
    const scale = this.scale - by.scale;
    const one = this.whole;
    const two = by.whole;
    if (typeof one === 'number' && typeof two === 'number') {
      if (scale >= 0 && one % two === 0) return new Decimal(one / two, scale);
      const places = smallPowers.indexOf(two);
      if (places >= 0 && scale + places >= 0) return new Decimal(one, scale + places);
    }
    return quotient(one, two, scale);
  }

  /** The number with the other sign. */
  negated(): Decimal {
    return new Decimal(-this.whole, this.scale);
  }

  /** The number without its sign. */
  abs(): Decimal {
    return this.whole < 0 ? this.negated() : this;
  }

  /** The power of ten of its first digit. */
  get e(): number {
    return this.whole === 0 ? 0 : digitsIn(this.whole) - 1 - this.scale;
  }

  /** -1, 0 or 1 as this is less than, equal to or greater than the other. */
  comparedTo(other: Numeric): number {
    const to = read(other);
    if (this.scale === to.scale) return order(this.whole, to.whole);
    if (!this.isFinite() || !to.isFinite()) return order(this.toNumber(), to.toNumber());
    return order(
      inUnits(this.whole, to.scale - this.scale),
      inUnits(to.whole, this.scale - to.scale),
    );
  }

  /** True for the same number. */
  equals(other: Numeric): boolean {
    const { whole, scale } = read(other);
    return this.scale === scale && this.whole === whole;
  }

  /** True where this is the larger. */
  greaterThan(other: Numeric): boolean {
    return this.comparedTo(other) > 0;
  }

  /** True where this is not the smaller. */
  greaterThanOrEqualTo(other: Numeric): boolean {
    return this.comparedTo(other) >= 0;
  }

  /** True where this is the smaller. */
  lessThan(other: Numeric): boolean {
    return this.comparedTo(other) < 0;
  }

  /** True where this is not the larger. */
  lessThanOrEqualTo(other: Numeric): boolean {
    return this.comparedTo(other) <= 0;
  }

  /** True for zero. */
  isZero(): boolean {
    return this.whole === 0;
  }

  /** True below zero. */
  isNegative(): boolean {
    return this.whole < 0;
  }

  /** False for what was divided by zero. */
  isFinite(): boolean {
    return typeof this.whole === 'bigint' || Number.isFinite(this.whole);
  }

  /** How many decimals it has. */
  decimalPlaces(): number {
    return this.scale;
  }

  /** Rounded to so many decimals, half away from zero where nothing else is said. */
  toDecimalPlaces(decimals: number, rounding: Rounding = 4): Decimal {
    return this.scale <= decimals ? this : withoutLast(this, this.scale - decimals, rounding);
  }

  /** Rounded to so many significant digits, half away from zero where nothing else is said. */
  toSignificantDigits(digits: number, rounding: Rounding = 4): Decimal {
    const more = this.isFinite() ? digitsIn(this.whole) - digits : 0;
    return more <= 0 ? this : withoutLast(this, more, rounding);
  }

  /** Rounded to a whole number, half away from zero. */
  round(): Decimal {
    return this.toDecimalPlaces(0);
  }

  /** The largest whole number that is not above it. */
  floor(): Decimal {
    return this.toDecimalPlaces(0, 3);
  }

  /** The smallest whole number that is not below it. */
  ceil(): Decimal {
    return this.toDecimalPlaces(0, 2);
  }

  /** The nearest number of binary64. */
  toNumber(): number {
    const { whole, scale } = this;
    if (scale === 0) return Number(whole);
    const power = typeof whole === 'number' ? smallPowers[scale] : undefined;
    return power === undefined ? Number(this.toFixed()) : Number(whole) / power;
  }

  /** Plain text, with so many decimals where they are given. */
  toFixed(decimals?: number): string {
    if (decimals === undefined) return (this.#text ??= textOf(this.whole, this.scale));
    const near = this.toDecimalPlaces(decimals);
    return fixedText(near.whole, near.scale, decimals);
  }

  /** Plain text. */
  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }
}

function read(value: Numeric): Decimal {
  return value instanceof Decimal ? value : new Decimal(value);
}

/** The one that comes before all others; no list is made of them. */
function firstOf(
  numbers: readonly Numeric[],
  isAfter: (best: Decimal, each: Decimal) => boolean,
): Decimal {
  let best = read(numbers[0] as Numeric);
  for (let place = 1; place < numbers.length; place += 1) {
    const each = read(numbers[place] as Numeric);
    if (isAfter(best, each)) best = each;
  }
  return best;
}

function sumOf({ whole, scale }: Decimal, other: number | bigint, otherScale: number): Decimal {
  if (!isFiniteWhole(whole) || !isFiniteWhole(other))
    return new Decimal(Number(whole) + Number(other));
  const sum = wholeSum(inUnits(whole, otherScale - scale), inUnits(other, scale - otherScale));
  return inPrecision(sum, Math.max(scale, otherScale));
}

const tooLong = /*#__PURE__*/ powerOfTen(precision);
const tooLongBelow = /*#__PURE__*/ -tooLong;

/** What binary64 holds exactly is within the precision. */
function inPrecision(whole: number | bigint, scale: number): Decimal {
  return typeof whole === 'number' ? new Decimal(whole, scale) : toPrecision(whole, scale);
}

function toPrecision(whole: bigint, scale: number): Decimal {
  if (scale < 0) return toPrecision(whole * powerOfTen(-scale), 0);
  if (whole < tooLong && whole > tooLongBelow) return new Decimal(whole, scale);
  const more = digitsIn(whole) - precision;
  return overPower(withoutDigits(whole, more, isAway[4]), scale - more);
}

/** A whole number over a power of ten, which may be below one. */
function overPower(whole: number | bigint, scale: number): Decimal {
  return scale >= 0
    ? new Decimal(whole, scale)
    : new Decimal(BigInt(whole) * powerOfTen(-scale), 0);
}

/** Enough digits that the quotient has the precision, the last of them rounded by what is left over. */
function quotient(dividend: number | bigint, divisor: number | bigint, scale: number): Decimal {
  const more = Math.max(0, precision - digitsIn(dividend) + digitsIn(divisor));
  const whole = wholeQuotient(BigInt(dividend) * powerOfTen(more), BigInt(divisor), tooLong);
  return toPrecision(whole, scale + more);
}

function withoutLast({ whole, scale }: Decimal, digits: number, rounding: Rounding): Decimal {
  return overPower(cutDigits(whole, digits, rounding), scale - digits);
}
