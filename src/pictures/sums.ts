import { decimal, decimalText } from '../values/decimal.js';
import type { DecimalText } from '../values/text.js';

/** The sum of amounts, exact: a picture turns an amount into a number only where it is drawn. */
export function sumOf(amounts: readonly DecimalText[]): DecimalText {
  return decimalText(amounts.reduce((sum, amount) => sum.plus(amount), decimal(0)));
}
