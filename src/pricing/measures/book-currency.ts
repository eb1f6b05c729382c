import { type Decimal, decimal, decimalText, roundAmount } from '../../values/decimal.js';
import type { Risk } from '../../risk/risk.js';
import type { DecimalText } from '../../values/text.js';

/** An amount of the submission in the book's currency, in which the limits of its bands stand. */
export function inBookCurrency(amount: Decimal, { fromBookCurrency }: Risk): DecimalText {
  return decimalText(roundAmount(amount.dividedBy(fromBookCurrency(decimal(1)))));
}
