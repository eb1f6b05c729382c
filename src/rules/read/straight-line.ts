import { type Decimal, operandDigits, roundOperand } from '../../values/decimal.js';
import { decidedDecimal } from '../../values/rounded-result.js';

/** An end of a straight line. */
export interface LineEnd {
  readonly at: Decimal;
  readonly value: Decimal;
}

/** More than what four differences, a product and a quotient in binary64 add, relative to the largest number among them. */
const ofLine = 7.2e-15;

/**
 * The straight line `y0 + (y1 - y0)(x - x0) / (x1 - x0)` between its ends, rounded as derived operands are. Binary64 decides the last
 * decimal where it lies further from half a unit than its error may be; elsewhere exact numbers do.
 */
export function onStraightLine(
  [left, right]: readonly [LineEnd, LineEnd],
  x: Decimal,
  decimals: number | undefined,
): Decimal {
  const near = estimated([left, right], x, decimals);
  if (near !== null) return near;
  const rise = right.value.minus(left.value).times(x.minus(left.at));
  return roundOperand(rise.dividedBy(right.at.minus(left.at)).plus(left.value), decimals);
}

function estimated(
  [left, right]: readonly [LineEnd, LineEnd],
  x: Decimal,
  decimals: number | undefined,
): Decimal | null {
  const [x0, y0] = [left.at.toNumber(), left.value.toNumber()];
  const [x1, y1] = [right.at.toNumber(), right.value.toNumber()];
  const width = x1 - x0;
  const at = x.toNumber();
  const estimate = y0 + ((y1 - y0) * (at - x0)) / width;
  const largest = Math.max(Math.abs(y0), Math.abs(y1));
  const farthest = Math.max(Math.abs(x0), Math.abs(x1), Math.abs(at));
  const off = ofLine * largest * (1 + farthest / Math.abs(width));
  // What is certainly 0.01 or more is rounded to six decimals where none are declared.
  const places = decimals ?? (Math.abs(estimate) - off >= 0.01 ? operandDigits : undefined);
  return places === undefined ? null : decidedDecimal(estimate, off, places);
}
