import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import { ExactSum } from '../values/exact-sum.js';
import type { CurrencyTotals, ReceivablesTotals } from './receivables-result.js';

/** Rows counted and amounts added up, by currency. */
export interface Account {
  readonly add: (currency: string, amount: Decimal | undefined) => void;
  /** Adds an amount that is not that of a row. */
  readonly addBeside: (currency: string, amount: Decimal) => void;
  readonly rows: (currency: string) => number;
  readonly amount: (currency: string) => Decimal;
  readonly currencies: () => readonly string[];
}

interface CurrencySum {
  readonly currency: string;
  rows: number;
  readonly amount: ExactSum;
}

/** An account without entries. */
export function account(): Account {
  const sums = new Map<string, CurrencySum>();
  let last: CurrencySum | undefined;
  const sumOf = (currency: string): CurrencySum => {
    if (last?.currency === currency) return last;
    last = sums.get(currency) ?? { currency, rows: 0, amount: new ExactSum() };
    sums.set(currency, last);
    return last;
  };
  return {
    add: (currency, amount) => {
      const sum = sumOf(currency);
      sum.rows += 1;
      if (amount !== undefined) sum.amount.add(amount);
    },
    addBeside: (currency, amount) => {
      sumOf(currency).amount.add(amount);
    },
    rows: (currency) => sums.get(currency)?.rows ?? 0,
    amount: (currency) => sums.get(currency)?.amount.total() ?? decimal(0),
    currencies: () => [...sums.keys()].sort(),
  };
}

/** A row, as far as it is counted. */
export interface CountedRow {
  readonly currency: string;
  /** Missing when it could not be read. */
  readonly amount: Decimal | undefined;
  /** Amount that is turnover of the row, where that is not its amount. */
  readonly total?: Decimal;
}

/** Where the rows ended. `read` has every row as it was read, before any of them ended anywhere. */
export interface CountedRows<Used extends CountedRow> {
  readonly read: Account;
  readonly used: readonly Used[];
  readonly dropped: readonly CountedRow[];
  /** Amounts of columns that were not read. */
  readonly unread?: readonly { readonly currency: string; readonly amount: Decimal }[];
  readonly inTurnover: (row: Used) => boolean;
  readonly guessed: (row: Used) => boolean;
}

/** Accounts for every row, by currency. */
export function receivablesTotals<Used extends CountedRow>(
  rows: CountedRows<Used>,
): ReceivablesTotals {
  const accounts = { read: rows.read, used: account(), turnover: account(), dropped: account() };
  const counts = { guessed: 0, withoutAmount: 0 };
  for (const row of rows.used) {
    accounts.used.add(row.currency, row.amount);
    if (rows.inTurnover(row)) accounts.turnover.add(row.currency, row.total ?? row.amount);
    if (rows.guessed(row)) counts.guessed += 1;
  }
  for (const { currency, amount } of rows.dropped) {
    accounts.dropped.add(currency, amount);
    if (amount === undefined) counts.withoutAmount += 1;
  }
  for (const { currency, amount } of rows.unread ?? []) {
    accounts.read.addBeside(currency, amount);
    accounts.dropped.addBeside(currency, amount);
  }
  const byCurrency = accounts.read.currencies().map((currency) => totalsOf(currency, accounts));
  return {
    rowsIn: byCurrency.reduce((total, { rowsIn }) => total + rowsIn, 0),
    rowsUsed: rows.used.length,
    rowsDropped: rows.dropped.length,
    rowsGuessed: counts.guessed,
    rowsWithoutAmount: counts.withoutAmount,
    byCurrency,
  };
}

function totalsOf(
  currency: string,
  accounts: Readonly<Record<'read' | 'used' | 'dropped' | 'turnover', Account>>,
): CurrencyTotals {
  return {
    currency,
    rowsIn: accounts.read.rows(currency),
    rowsUsed: accounts.used.rows(currency),
    rowsDropped: accounts.dropped.rows(currency),
    amountIn: decimalText(accounts.read.amount(currency)),
    amountUsed: decimalText(accounts.used.amount(currency)),
    amountDropped: decimalText(accounts.dropped.amount(currency)),
    amountInTurnover: decimalText(accounts.turnover.amount(currency)),
  };
}
