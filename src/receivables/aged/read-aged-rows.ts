import { shownText } from '../cells/cell-text.js';
import { type Decimal, decimal, sum } from '../../values/decimal.js';
import { readBuyer } from '../items/item-buyer.js';
import { readTermsDays } from '../items/item-days.js';
import { noCurrency, readCurrency } from '../items/item-money.js';
import type { Drop } from '../items/item.js';
import { account } from '../totals.js';
import type { DroppedRow, ListRead, RowsRead } from '../items/read-items.js';
import type { RowContext } from '../items/row-context.js';
import { rowCursor } from '../items/row-cursor.js';
import { rowShape } from '../items/row-shape.js';
import { dayOfBucket, type AgedRow } from './aged-row.js';

/** Amounts of a row in its own currency. */
interface Amounts {
  readonly inBuckets: readonly Decimal[];
  readonly balance: Decimal;
}

/** What a row says apart from its amounts. */
type Described = Omit<AgedRow, 'row' | 'amount' | 'value' | 'notDue' | 'due' | 'guesses'> & {
  readonly rate: Decimal;
};

/**
 * Reads every row of an aged-debt list: each ends as a row that can be used or as a dropped row. `fromInvoice` says that
 * the buckets count from the invoice and not from the due date.
 */
export function readAgedRows(list: ListRead, fromInvoice: boolean): RowsRead<AgedRow> {
  const rows: AgedRow[] = [];
  const dropped: DroppedRow[] = [];
  const shape = rowShape(list.table, list.columns);
  const seen = new Set<string>();
  const read = account();
  const { context, moveTo, guesses } = rowCursor(list.context, list.reading);
  for (const [row, cells] of list.table.rows.entries()) {
    moveTo(cells);
    const misshapen = shape.check(cells, context.guess) ?? repeated(cells, seen);
    const amounts = readAmounts(list, cells, context);
    const currency = currencyOfRow(context, list, cells);
    const described = misshapen ?? ('code' in amounts ? amounts : describe(context, currency));
    const amount = 'code' in amounts ? undefined : amounts.balance;
    read.add(currency ?? noCurrency, amount);
    if ('code' in described || 'code' in amounts) {
      const drop = 'code' in described ? described : missing;
      dropped.push({ row, currency: currency ?? noCurrency, amount, ...drop });
      continue;
    }
    const converted = inCurrency(list, { amounts, described, fromInvoice });
    rows.push({ row, ...described, ...converted, guesses: guesses() });
  }
  return { rows, dropped, read };
}

const missing: Drop = { code: 'amount-missing', facts: {} };

function repeated(cells: readonly string[], seen: Set<string>): Drop | undefined {
  const whole = JSON.stringify(cells);
  if (seen.has(whole)) return { code: 'duplicate-row', facts: { number: '', row: 0 } };
  seen.add(whole);
  return undefined;
}

/** The amounts of the buckets, and their sum. A larger balance of the list's own is what is not due. */
function readAmounts(
  list: ListRead,
  cells: readonly string[],
  context: RowContext,
): Amounts | Drop {
  const { columns, reading } = list;
  const readings = columns.buckets.map((bucket) => reading.bucket(cells, bucket));
  const wrong = readings.indexOf('unreadable');
  if (wrong >= 0) {
    const { index = 0, header = '' } = columns.buckets[wrong] ?? {};
    return {
      code: 'amount-unreadable',
      facts: { text: shownText(cells[index] ?? ''), column: header },
    };
  }
  const inBuckets = readings.map((cell) => (typeof cell === 'string' ? decimal(0) : cell.amount));
  const empty = readings.every((cell) => cell === 'empty');
  const own = ownBalance(list, cells);
  if (own === undefined)
    return empty ? { code: 'amount-missing', facts: {} } : { inBuckets, balance: sum(inBuckets) };
  return { inBuckets, balance: agreedBalance(list, { own, inBuckets, empty }, context) };
}

function agreedBalance(
  { columns }: ListRead,
  { own, inBuckets, empty }: { own: Decimal; inBuckets: readonly Decimal[]; empty: boolean },
  context: RowContext,
): Decimal {
  const total = sum(inBuckets);
  if (own.equals(total)) return total;
  const complete = columns.buckets.some(({ span }) => span === 'not-due') && !empty;
  const restNotDue = own.greaterThan(total) && !complete;
  const facts = { balance: own.toFixed(), buckets: total.toFixed() };
  context.guess(restNotDue ? 'rest-not-due' : 'balance-differs', facts);
  return restNotDue ? own : total;
}

function ownBalance({ reading }: ListRead, cells: readonly string[]): Decimal | undefined {
  for (const field of ['balance', 'openAmount', 'amount'] as const) {
    const cell = reading.has(field) ? reading.amount(cells, field) : 'empty';
    if (typeof cell !== 'string') return cell.amount;
  }
  return undefined;
}

function currencyOfRow(
  context: RowContext,
  { columns, reading }: ListRead,
  cells: readonly string[],
): string | undefined {
  const inHeader = columns.buckets.find(({ currency }) => currency !== undefined)?.currency;
  const inCell = columns.buckets
    .map((bucket) => reading.bucket(cells, bucket))
    .map((cell) => (typeof cell === 'string' ? undefined : cell.currency))
    .find((currency) => currency !== undefined);
  return readCurrency(context, 'balance', inCell ?? inHeader);
}

function describe(context: RowContext, currency: string | undefined): Described | Drop {
  if (currency === undefined)
    return { code: 'currency-unknown', facts: { currency: shownText(context.text('currency')) } };
  const rate = context.rates.get(currency);
  if (rate === undefined) return { code: 'exchange-rate-missing', facts: { currency } };
  const buyer = readBuyer(context, rate);
  if ('code' in buyer) return buyer;
  const turnover = context.amount('annualTurnover');
  return {
    ...buyer,
    currency,
    rate,
    termsDays: readTermsDays(context),
    turnover:
      typeof turnover === 'string' || turnover.amount.isNegative()
        ? undefined
        : turnover.amount.times(rate),
  };
}

function inCurrency(
  { columns }: ListRead,
  {
    amounts,
    described,
    fromInvoice,
  }: { amounts: Amounts; described: Described; fromInvoice: boolean },
): Pick<AgedRow, 'amount' | 'value' | 'notDue' | 'due'> {
  const { rate, termsDays = 0 } = described;
  const due = columns.buckets.map((bucket, index) => ({
    days: dayOfBucket(bucket, fromInvoice ? termsDays : 0),
    amount: (amounts.inBuckets[index] ?? decimal(0)).times(rate),
  }));
  const value = amounts.balance.times(rate);
  return {
    amount: amounts.balance,
    value,
    notDue: value.minus(sum(due.map(({ amount }) => amount))),
    due,
  };
}
