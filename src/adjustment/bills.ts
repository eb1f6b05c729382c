import { Decimal, decimal } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { IsoDate } from '../values/text.js';
import type { AdjustmentLedger } from './adjustment-ledger.js';
import type { AdjustmentBill } from './adjustment-record.js';

/** Bills being written, one after the other; each is what is due so far less what was billed. */
export interface BillBook {
  readonly bills: AdjustmentBill[];
  readonly currency: string;
  /** Advance due so far. */
  advance: Decimal;
  billed: Decimal;
}

/** No bill yet. */
export function emptyBillBook(currency: string): BillBook {
  return { bills: [], currency, advance: decimal(0), billed: decimal(0) };
}

/** What a bill is for. */
export type BillFor = Pick<AdjustmentBill, 'kind' | 'on' | 'declaration'>;

/** Bills a declaration or an instalment of the advance: the premium earned is set off against the advance. */
export function billSoFar(book: BillBook, of: BillFor, ledger: AdjustmentLedger): void {
  const earned = decimal(roundMoney(ledger.amount, book.currency));
  billUpTo(book, Decimal.max(earned, book.advance), { ...of, entries: ledger.entries.length });
}

/** Bills up to an amount that is due; a bill of less than nothing is a refund. */
export function billUpTo(
  book: BillBook,
  due: Decimal,
  of: BillFor & { readonly entries: number },
): void {
  const { currency, billed } = book;
  book.bills.push({
    number: book.bills.length + 1,
    ...of,
    due: roundMoney(due, currency),
    billedBefore: roundMoney(billed, currency),
    amount: roundMoney(due.minus(billed), currency),
  });
  book.billed = due;
}

/** The day of the last bill; the last day of cover where there is none. */
export function lastBillDay({ bills }: BillBook, otherwise: IsoDate): IsoDate {
  return bills.reduce((latest, { on }) => (on > latest ? on : latest), otherwise);
}
