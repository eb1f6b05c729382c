import type { Decimal } from '../../values/decimal.js';
import type { ListRead } from './list-read.js';
import { signedBySide } from './debit-credit.js';

const fewestRows = 3;

/**
 * The column that says what is open of an invoice: that of open amounts, else that of balances, unless it is a running
 * balance, which each row changes by its amount. Undefined where the list has none.
 */
export function openFieldOf(
  list: Pick<ListRead, 'table' | 'columns' | 'reading' | 'layout'>,
): 'openAmount' | 'balance' | undefined {
  const { fields } = list.columns;
  if (fields.has('openAmount')) return 'openAmount';
  return fields.has('balance') && !isRunning(list) ? 'balance' : undefined;
}

/** True when a column of balances runs on from row to row. */
export function isRunning({
  table,
  columns,
  reading,
  layout,
}: Pick<ListRead, 'table' | 'columns' | 'reading' | 'layout'>): boolean {
  const { fields } = columns;
  const amountOf = (cells: readonly string[]): Decimal | undefined => {
    if (fields.has('debitAmount') && fields.has('creditAmount')) {
      const [debit, credit] = [
        reading.amount(cells, 'debitAmount'),
        reading.amount(cells, 'creditAmount'),
      ];
      if (typeof debit !== 'string')
        return typeof credit === 'string' ? debit.amount : debit.amount.minus(credit.amount.abs());
      return typeof credit === 'string' ? undefined : credit.amount.abs().negated();
    }
    const amount = reading.amount(cells, 'amount');
    return typeof amount === 'string' ? undefined : amount.amount;
  };
  const steps = table.rows.flatMap((cells, row) => {
    const balance = reading.amount(cells, 'balance');
    const amount = amountOf(cells);
    if (layout.drops.has(row) || typeof balance === 'string' || amount === undefined) return [];
    const side = reading.text(cells, 'debitCredit');
    return [{ amount: signedBySide(amount, side), balance: signedBySide(balance.amount, side) }];
  });
  const own = steps.filter(({ amount, balance }) => amount.equals(balance)).length;
  const running = steps.filter(({ amount, balance }, place) => {
    const before = steps[place - 1];
    return before === undefined
      ? amount.equals(balance)
      : before.balance.plus(amount).equals(balance);
  }).length;
  return steps.length >= fewestRows && running > own && running * 2 > steps.length;
}
