import { type Decimal, decimal, roundOperand } from '../values/decimal.js';
import { lookUp } from '../rules/read/look-up.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { decimalOf, plus, timesUnits, type Units } from '../values/units.js';
import type { GatedLine } from './risk.js';

/** What the payment record of a line makes of its default rate, by what it would owe at the base terms of the book. */
export type PaymentRecord = (line: Pick<GatedLine<Units>, 'overdue'>, balance: Units) => Decimal;

const clean = decimal(1);

/** A record worse than any page goes on to tell apart: what is overdue of a buyer that owes nothing. */
const worst = decimal(3650);

/**
 * Reads the page of payment records: a relativity of the default rate by the days past due of the whole balance,
 * `sum of amount x days past due / balance at base terms`, disputed amounts left out. At the buyer's own terms longer
 * ones would make the same overdues look better. More overdue, or overdue for longer, never
 * makes a better record. 1 for a book without the page.
 */
export function paymentRecordBy(book: LoadedRateBook, page: string | undefined): PaymentRecord {
  if (page === undefined) return () => clean;
  return ({ overdue }, balance) => {
    const late = overdue.reduce<Units>(
      (all, { days, amount, disputed }) => (disputed ? all : plus(all, timesUnits(amount, days))),
      0,
    );
    if (late === 0) return clean;
    const days =
      balance === 0 ? worst : roundOperand(decimalOf(late).dividedBy(decimalOf(balance)));
    return lookUp(book, page, days)?.value ?? clean;
  };
}
