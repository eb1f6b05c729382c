import { decimal, decimalText } from '../../../values/decimal.js';
import { isDecimalText } from '../../../values/decimal-text.js';
import type { JsonValue, Movement } from './rate-book-diff.js';

const relativeDecimals = 6;

/** How far a number moved: absolute and exact, and relative to the earlier number in six decimals. */
export function movement(before: string | number, after: string | number): Movement {
  const from = decimal(before);
  const absolute = decimal(after).minus(from);
  const relative = from.isZero()
    ? null
    : decimalText(absolute.dividedBy(from.abs()).toDecimalPlaces(relativeDecimals));
  return { absolute: decimalText(absolute), relative };
}

/** The movement between two values of a document where both are numbers, else null. */
export function movementOf(before: JsonValue, after: JsonValue): Movement | null {
  return isNumber(before) && isNumber(after) ? movement(before, after) : null;
}

function isNumber(value: JsonValue): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && isDecimalText(value));
}
