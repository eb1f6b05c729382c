import type { Decimal } from '../../values/decimal.js';
import { contentOf } from '../columns/column-content.js';
import type { AmountField } from '../columns/receivables-field.js';
import type { ListRead } from '../items/list-read.js';
import {
  amountVector,
  difference,
  inProportion,
  isNothing,
  shareEqual,
  sumOf,
  type AmountVector,
} from './amount-vectors.js';
import { columnWords } from './column-words.js';
import type { AgedSearch } from './aged-search.js';
import type { AgedColumns } from './amounts-of-list.js';
import { resolvedBuckets } from './resolved-buckets.js';
import { unreadIssues } from './unread-amounts.js';

const balanceFields = ['balance', 'openAmount', 'amount'] as const satisfies readonly AmountField[];
const otherFields = [
  'paidAmount',
  'localAmount',
  'debitAmount',
  'creditAmount',
] as const satisfies readonly AmountField[];

/**
 * Finds out what every column of amounts is: the balance is the one that the buckets, less receipts on account, add up
 * to; sums of others, movements that lead to the balance and the same amounts in another currency are left aside. What
 * remains may be part of the debt, and is an issue, or is left out and said.
 */
export function agedColumns(list: ListRead): AgedColumns {
  const rows = list.table.rows.filter((_, row) => !list.layout.drops.has(row));
  const vector = (column: { header: string; index: number; scale?: number }): AmountVector =>
    amountVector(rows, list.reading, { ...column, scale: column.scale });
  const all = list.columns.buckets.map((bucket) => ({ ...vector(bucket), bucket }));
  const buckets = resolvedBuckets(all, list.context.currency);
  const inBuckets = sumOf(buckets, rows.length);
  const search = {
    list,
    rows: rows.length,
    buckets,
    inBuckets,
    content: contentOf({ ...list.table, rows }),
  };
  const stated = fieldVectors(list, balanceFields, vector);
  const unread = unreadVectors(search, vector);
  const credits = creditColumns([...unread, ...stated]);
  const balance = balanceColumn(search, { stated, unread, credits });
  const counted = countedCredits(search, balance, credits);
  const rest = [...stated, ...unread, ...fieldVectors(list, otherFields, vector)].filter(
    (column) => column !== balance && !counted.includes(column) && !isNothing(column.amounts),
  );
  const open = rest.filter((column) => !isExplained(search, column, { balance, rest }));
  return {
    balance,
    buckets: buckets.map(({ bucket }) => bucket),
    credits: counted,
    ...unreadIssues(search, open, balance),
  };
}

type MakeVector = (column: { header: string; index: number; scale?: number }) => AmountVector;

function fieldVectors(
  list: ListRead,
  fields: readonly AmountField[],
  vector: MakeVector,
): AmountVector[] {
  return fields.flatMap((field) => {
    const column = list.columns.fields.get(field);
    return column === undefined ? [] : [vector(column)];
  });
}

/** Columns that no header gives away, and that hold amounts. */
function unreadVectors({ list, content }: AgedSearch, vector: MakeVector): AmountVector[] {
  const { unreadPlaces: unread, tableScale, none } = list.columns;
  return unread
    .filter((index) => {
      const { filled, amounts } = content(index);
      return filled > 0 && amounts * 2 >= filled && !none.has(index);
    })
    .map((index) =>
      vector({
        header: list.table.header[index] ?? '',
        index,
        ...(tableScale === undefined ? {} : { scale: tableScale }),
      }),
    );
}

function creditColumns(columns: readonly AmountVector[]): AmountVector[] {
  return columns.filter(
    ({ header, amounts }) => columnWords.credit.test(header) && !isNothing(amounts),
  );
}

/** Receipts on account lower the balance, whether the list writes them with a sign or without. */
export function creditOf(amount: Decimal): Decimal {
  return amount.abs().negated();
}

function lessCredits(search: AgedSearch, credits: readonly AmountVector[]): readonly Decimal[] {
  return difference(search.inBuckets, sumOf(credits.map(unsigned), search.rows));
}

function unsigned(column: AmountVector): AmountVector {
  return { ...column, amounts: column.amounts.map((amount) => amount.abs()) };
}

/** The column that is the buckets less credits, else the buckets, in most rows; else the first one headed so. */
function balanceColumn(
  search: AgedSearch,
  {
    stated,
    unread,
    credits,
  }: Readonly<Record<'stated' | 'unread' | 'credits', readonly AmountVector[]>>,
): AmountVector | undefined {
  const free = [...stated, ...unread].filter((column) => !credits.includes(column));
  const net = lessCredits(search, credits);
  const byNet =
    credits.length === 0 ? undefined : free.find(({ amounts }) => shareEqual(amounts, net) === 1);
  if (byNet !== undefined) return byNet;
  const equal = (column: AmountVector): boolean =>
    shareEqual(column.amounts, search.inBuckets) > 0.5;
  return (
    stated.find(equal) ??
    free.find((column) => shareEqual(column.amounts, search.inBuckets) === 1) ??
    stated[0]
  );
}

/** Credits that the balance is less by; all of them where the list states no balance. */
function countedCredits(
  search: AgedSearch,
  balance: AmountVector | undefined,
  credits: readonly AmountVector[],
): readonly AmountVector[] {
  if (balance === undefined) return credits;
  return shareEqual(balance.amounts, lessCredits(search, credits)) === 1 ? credits : [];
}

interface Beside {
  readonly balance: AmountVector | undefined;
  readonly rest: readonly AmountVector[];
}

function isExplained(search: AgedSearch, column: AmountVector, { balance, rest }: Beside): boolean {
  if (columnWords.other.test(column.header)) return true;
  const whole = [search.inBuckets, ...(balance === undefined ? [] : [balance.amounts])];
  if (whole.some((amounts) => shareEqual(column.amounts, amounts) === 1)) return true;
  if (isPartialSum(search, column)) return true;
  if (whole.some((amounts) => inProportion(amounts, column.amounts))) return true;
  if (search.buckets.some((bucket) => isCopy(bucket, column))) return true;
  return isMovement(column, { whole, rest });
}

function isCopy(bucket: AmountVector, column: AmountVector): boolean {
  return columnWords.currency.test(column.header) && inProportion(bucket.amounts, column.amounts);
}

/** The sum of buckets that follow each other: all that is overdue, all above 60 days. */
function isPartialSum(search: AgedSearch, { header, amounts }: AmountVector): boolean {
  const least = columnWords.sum.test(header) ? 0.5 : 1;
  const { buckets, rows } = search;
  for (let from = 0; from < buckets.length; from += 1)
    for (let to = from + 2; to <= buckets.length; to += 1) {
      const share = shareEqual(amounts, sumOf(buckets.slice(from, to), rows));
      if (share === 1 || share > least) return true;
    }
  return false;
}

/** Invoiced less paid less credit notes is what is owed; such columns are the way to the balance. */
function isMovement(
  column: AmountVector,
  {
    whole,
    rest,
  }: { readonly whole: readonly (readonly Decimal[])[]; readonly rest: readonly AmountVector[] },
): boolean {
  const billed = rest.filter(({ header }) => columnWords.billed.test(header));
  const settled = rest.filter(({ header }) => columnWords.settled.test(header));
  if (!billed.includes(column) && !settled.includes(column)) return false;
  const left = difference(
    sumOf(billed, column.amounts.length),
    sumOf(settled.map(unsigned), column.amounts.length),
  );
  return whole.some((amounts) => shareEqual(amounts, left) === 1);
}
