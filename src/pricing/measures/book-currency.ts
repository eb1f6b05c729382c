import { type Decimal, decimalText, roundAmount } from '../../values/decimal.js';
import type { Risk } from '../../risk/risk.js';
import type { DecimalText } from '../../values/text.js';

/** An amount of the submission in the book's currency, in which the limits of its bands stand. */
export function inBookCurrency(amount: Decimal, { money }: Risk): DecimalText {
  return decimalText(roundAmount(money.toBook(amount)));
}
