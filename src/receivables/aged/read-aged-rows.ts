import { shownText } from '../cells/cell-text.js';
import { dayOfBucket } from '../columns/day-of-bucket.js';
import { type Decimal, decimal, timesCount } from '../../values/decimal.js';
import { exactSum } from '../../values/exact-sum.js';
import { readBuyer } from '../items/item-buyer.js';
import { readTermsDays } from '../items/item-days.js';
import type { Drop } from '../items/item.js';
import type { ListRead } from '../items/list-read.js';
import type { DroppedRow, RowsRead } from '../items/read-items.js';
import type { RowContext } from '../items/row-context.js';
import { noCurrency, readCurrency } from '../items/row-currency.js';
import { rowCursor } from '../items/row-cursor.js';
import { rowShape } from '../items/row-shape.js';
import { account } from '../totals.js';
import type { AgedColumns } from './amounts-of-list.js';
import { agedAmounts, type AgedAmounts } from './aged-amounts.js';
import type { AgedRow } from './aged-row.js';

/** What a row says apart from its amounts. */
type Described = Omit<AgedRow, 'row' | 'amount' | 'value' | 'notDue' | 'due' | 'guesses'> & {
  readonly rate: Decimal;
};

/** The rows of an aged-debt list, and the amounts of columns that were not read. */
export interface AgedRowsRead extends RowsRead<AgedRow> {
  readonly unread: readonly { readonly currency: string; readonly amount: Decimal }[];
}

/**
 * Reads every row of an aged-debt list: each ends as a row that can be used or as a dropped row. `fromInvoice` says that
 * the buckets count from the invoice and not from the due date.
 */
export function readAgedRows(
  list: ListRead,
  aged: AgedColumns,
  fromInvoice: boolean,
): AgedRowsRead {
  const rows: AgedRow[] = [];
  const dropped: DroppedRow[] = [];
  const unread: { currency: string; amount: Decimal }[] = [];
  const read = account();
  const shape = rowShape(list);
  const { context, moveTo, guesses } = rowCursor(list);
  const repeats = repeatedRows();
  for (const [row, cells] of list.table.rows.entries()) {
    moveTo(row, cells);
    const outside = list.layout.drops.get(row) ?? shape.check(cells, context.guess);
    const amounts = agedAmounts(list, aged, { cells, context });
    const currency =
      outside === undefined ? currencyOfRow(context, list, cells) : quietly(context, list, cells);
    const code = typeof currency === 'string' ? currency : noCurrency;
    const described = outside ?? ('code' in amounts ? amounts : describe(context, currency));
    const amount = outside?.amount ?? amounts.balance;
    read.add(code, amount);
    if (outside === undefined)
      for (const left of aged.left)
        unread.push({ currency: code, amount: amountIn(list, left, cells) });
    if ('code' in described || 'code' in amounts) {
      const drop = 'code' in described ? described : missing;
      dropped.push({ row, currency: code, amount, code: drop.code, facts: drop.facts });
      continue;
    }
    repeats(row, cells, context);
    rows.push({
      row,
      ...described,
      ...inCurrency(list, { amounts, described, fromInvoice }),
      guesses: guesses(),
    });
  }
  return { rows, dropped, read, unread: unread.filter(({ amount }) => !amount.isZero()) };
}

const missing: Drop = { code: 'amount-missing', facts: {} };

/** Rows equal in every cell are kept, and said. */
function repeatedRows(): (row: number, cells: readonly string[], context: RowContext) => void {
  const seen = new Map<string, number>();
  return (row, cells, context) => {
    const whole = JSON.stringify(cells);
    const first = seen.get(whole);
    if (first === undefined) seen.set(whole, row);
    else context.guess('duplicate-row', { number: '', row: first + 1 });
  };
}

function amountIn(
  { reading }: ListRead,
  { index, scale }: AgedColumns['left'][number],
  cells: readonly string[],
): Decimal {
  const cell = reading.at(cells, index, scale);
  return typeof cell === 'string' ? decimal(0) : cell.amount;
}

function quietly(context: RowContext, list: ListRead, cells: readonly string[]): string | Drop {
  return currencyOfRow({ ...context, guess: () => undefined }, list, cells);
}

function currencyOfRow(
  context: RowContext,
  { columns, reading }: ListRead,
  cells: readonly string[],
): string | Drop {
  const inHeader = columns.buckets.find(({ currency }) => currency !== undefined)?.currency;
  const inCell = columns.buckets
    .map((bucket) => reading.bucket(cells, bucket))
    .find(
      (cell) =>
        typeof cell !== 'string' &&
        (cell.currency ?? cell.sign ?? cell.unknownCurrency) !== undefined,
    );
  const written = typeof inCell === 'object' ? inCell : undefined;
  const own = written ?? (inHeader === undefined ? {} : { currency: inHeader });
  return readCurrency(context, 'balance', own);
}

function describe(context: RowContext, currency: string | Drop): Described | Drop {
  if (typeof currency !== 'string') return currency;
  const rate = context.rates.get(currency);
  if (rate === undefined) return { code: 'exchange-rate-missing', facts: { currency } };
  const buyer = readBuyer(context, rate);
  if ('code' in buyer) return buyer;
  const turnover = context.amount('annualTurnover');
  const isRead = typeof turnover !== 'string' && !turnover.amount.isNegative();
  if (!isRead && turnover !== 'empty')
    context.guess('turnover-not-read', { text: shownText(context.text('annualTurnover')) });
  return {
    ...buyer,
    currency,
    rate,
    termsDays: readTermsDays(context),
    turnover: isRead ? turnover.amount.times(rate) : undefined,
  };
}

function inCurrency(
  { columns }: ListRead,
  {
    amounts,
    described,
    fromInvoice,
  }: { amounts: AgedAmounts; described: Described; fromInvoice: boolean },
): Pick<AgedRow, 'amount' | 'value' | 'notDue' | 'due'> {
  const { rate, termsDays = 0 } = described;
  const due = columns.buckets.map((bucket, index) => ({
    days: dayOfBucket(bucket, fromInvoice ? termsDays : 0),
    amount: timesCount(amounts.inBuckets[index] ?? decimal(0), rate),
  }));
  const value = timesCount(amounts.balance, rate);
  return {
    amount: amounts.balance,
    value,
    notDue: value.minus(exactSum(due.map(({ amount }) => amount))),
    due,
  };
}
