import { Decimal } from './exact-decimal.js';
import { decimalText, operandDigits, roundOperand } from './decimal.js';
import { shortestText } from './digit-text.js';
import type { DecimalText } from './text.js';
import { smallPowers } from './whole-digits.js';

/**
 * Below this a number of binary64 tells its distance from half a unit to a quarter at least; the rest is left to exact
 * numbers.
 */
const mostDecided = 1_125_899_906_842_624;
/** More than the relative error of two operations and a power of ten that is exact: eight units of the last place. */
export const ofTwoOperations = 8.9e-16;

/**
 * The whole number nearest to what `estimate` is an estimate of, `off` beyond or below it at most; not a number where half
 * a unit is nearer than that, for there only exact numbers may decide.
 */
export function decidedWhole(estimate: number, off: number): number {
  const size = estimate < 0 ? -estimate : estimate;
  const down = Math.floor(size);
  const over = size - down;
  const fromHalf = over < 0.5 ? 0.5 - over : over - 0.5;
  if (!(fromHalf > off && size < mostDecided)) return Number.NaN;
  const near = over < 0.5 ? down : down + 1;
  return estimate < 0 ? -near : near;
}

/** An estimate rounded to so many decimals where it is known well enough; null where it is not. */
export function decidedDecimal(estimate: number, off: number, decimals: number): Decimal | null {
  const power = smallPowers[decimals];
  if (power === undefined) return null;
  const size = estimate < 0 ? -estimate : estimate;
  const near = decidedWhole(estimate * power, (off + size * ofTwoOperations) * power);
  return near === near ? new Decimal(near, decimals) : null;
}

/** `one x other` rounded to so many decimals, half away from zero. */
export function roundedProduct(one: Decimal, other: Decimal, decimals: number): Decimal {
  const { whole: a } = one;
  const { whole: b } = other;
  if (typeof a === 'number' && typeof b === 'number') {
    const scale = one.scale + other.scale;
    const product = a * b;
    if (scale <= decimals && isWhole(product)) return new Decimal(product, scale);
    const power = scale < decimals ? undefined : smallPowers[scale - decimals];
    const estimate = power === undefined ? Number.NaN : product / power;
    const near = decidedWhole(estimate, Math.abs(estimate) * ofTwoOperations);
    if (near === near) return new Decimal(near, decimals);
  }
  return one.times(other).toDecimalPlaces(decimals);
}

/** `one / other` rounded to so many decimals, half away from zero. */
export function roundedQuotient(one: Decimal, other: Decimal, decimals: number): Decimal {
  const near = quotientInUnits(one, other, decimals);
  return near === near
    ? new Decimal(near, decimals)
    : one.dividedBy(other).toDecimalPlaces(decimals);
}

/** `one / other - 1` rounded to so many decimals, half away from zero, as plain text. */
export function growthText(one: Decimal, other: Decimal, decimals: number): DecimalText {
  const near = quotientInUnits(one, other, decimals);
  return near === near
    ? shortestText(near - (smallPowers[decimals] as number), decimals)
    : decimalText(one.dividedBy(other).minus(1).toDecimalPlaces(decimals));
}

/** `one - other` as plain text; no number is made of it where binary64 holds it. */
export function differenceText(one: Decimal, other: Decimal): DecimalText {
  const { whole: a, scale } = one;
  const { whole: b, scale: otherScale } = other;
  if (b === 0) return decimalText(one);
  if (typeof a === 'number' && typeof b === 'number') {
    const places = scale > otherScale ? scale : otherScale;
    const from = a * tenTo(places - scale);
    const off = b * tenTo(places - otherScale);
    if (isWhole(from) && isWhole(off) && isWhole(from - off))
      return shortestText(from - off, places);
  }
  return decimalText(one.minus(other));
}

const most = Number.MAX_SAFE_INTEGER;

/** True where a product of whole numbers is exact: a larger one rounds to `2^53` at least. */
function isWhole(product: number): boolean {
  return product <= most && product >= -most;
}

/** The quotient in units of the last decimal where binary64 decides it; else not a number. */
function quotientInUnits(one: Decimal, other: Decimal, decimals: number): number {
  const { whole: a } = one;
  const { whole: b } = other;
  if (typeof a !== 'number' || typeof b !== 'number' || b === 0) return Number.NaN;
  const zeros = decimals + other.scale - one.scale;
  const power = smallPowers[zeros < 0 ? -zeros : zeros];
  if (power === undefined) return Number.NaN;
  const estimate = zeros < 0 ? a / b / power : (a / b) * power;
  return decidedWhole(estimate, Math.abs(estimate) * ofTwoOperations);
}

/**
 * `one / other` rounded as derived operands are: to six decimals, and to six significant digits below 0.01, half away from
 * zero.
 */
export function roundedShare(one: Decimal, other: Decimal): Decimal {
  const { whole: a } = one;
  const { whole: b } = other;
  if (typeof a === 'number' && typeof b === 'number' && b > 0 && a > 0) {
    const size = ((a / b) * tenTo(other.scale)) / tenTo(one.scale);
    const decimals = decimalsOf(size);
    if (decimals > 0) return roundedQuotient(one, other, decimals);
  }
  return roundOperand(one.dividedBy(other));
}

function tenTo(power: number): number {
  return smallPowers[power] ?? Number.NaN;
}

/** Decimals that {@link roundOperand} leaves a number of about this size; 0 where its first digit is in doubt, or too far behind. */
function decimalsOf(size: number): number {
  if (size >= 0.01) return operandDigits;
  for (let behind = 3; behind <= 9; behind += 1) {
    const least = 1 / (smallPowers[behind] as number);
    if (size >= least * (1 + 1e-12))
      return size < least * 10 * (1 - 1e-12) ? behind + operandDigits - 1 : 0;
  }
  return 0;
}
