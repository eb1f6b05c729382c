import { Decimal } from './exact-decimal.js';
import type { DecimalText } from './text.js';

export { Decimal } from './exact-decimal.js';

/** Reads decimal text of the library's own making or validated by a schema. */
export function decimal(text: DecimalText | number): Decimal {
  return new Decimal(text);
}

/** Plain decimal text: no exponent, no trailing zeros, never `-0`. Throws when the number is not finite. */
export function decimalText(number: Decimal): DecimalText {
  if (!number.isFinite()) throw new RangeError('a number on the priced path is not finite');
  return number.toFixed();
}

/** Rounds a running amount as the ledger does: eight decimals of the currency, half away from zero. */
export function roundAmount(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(8);
}

/** Decimals of a derived operand, and below 0.01 its significant digits. */
export const operandDigits = 6;

/**
 * Rounds a derived operand where it is made: to `decimals` if the page declares them, else to six decimals, and to
 * six significant digits below 0.01, half away from zero.
 */
export function roundOperand(operand: Decimal, decimals?: number): Decimal {
  if (decimals !== undefined) return operand.toDecimalPlaces(decimals);
  return operand.e < -2
    ? operand.toSignificantDigits(operandDigits)
    : operand.toDecimalPlaces(operandDigits);
}

/** Lets an estimate in binary64 onto the priced path: through the rounding of every derived operand. */
export function roundEstimate(estimate: number): Decimal {
  if (Number.isSafeInteger(estimate)) return decimal(estimate);
  return roundOperand(decimal(estimate.toFixed(12)));
}

/** Sum without recursion or argument lists, in the order given. */
export function sum(numbers: Iterable<Decimal>): Decimal {
  let total = decimal(0);
  for (const number of numbers) total = total.plus(number);
  return total;
}

/** An amount for `count` alike; most lines stand for one buyer, and need no multiplication. */
export function timesCount(amount: Decimal, count: Decimal): Decimal {
  return count.equals(1) ? amount : amount.times(count);
}
