import { Decimal } from '../../values/decimal.js';
import { exactSum } from '../../values/exact-sum.js';
import type { LedgerReading } from '../items/ledger-reading.js';

/** A column of amounts of an aged-debt list, with the amount of every row of the list. */
export interface AmountVector {
  readonly header: string;
  readonly index: number;
  readonly scale: number | undefined;
  /** Amounts by row; empty cells and what is no amount count as nothing. */
  readonly amounts: readonly Decimal[];
}

const zero = new Decimal(0);

/** Reads a column of amounts in the rows of a list. */
export function amountVector(
  rows: readonly (readonly string[])[],
  reading: LedgerReading,
  column: Pick<AmountVector, 'header' | 'index' | 'scale'>,
): AmountVector {
  const amounts = rows.map((cells) => {
    const cell = reading.at(cells, column.index, column.scale);
    return typeof cell === 'string' ? zero : cell.amount;
  });
  return { header: column.header, index: column.index, scale: column.scale, amounts };
}

/** The sum of columns, row by row. */
export function sumOf(vectors: readonly AmountVector[], rows: number): readonly Decimal[] {
  return Array.from({ length: rows }, (_, row) =>
    exactSum(vectors.map(({ amounts }) => amounts[row] ?? zero)),
  );
}

/** The difference of two columns, row by row. */
export function difference(one: readonly Decimal[], other: readonly Decimal[]): readonly Decimal[] {
  return one.map((amount, row) => amount.minus(other[row] ?? zero));
}

/** How many of the rows of two columns are equal, as a share. */
export function shareEqual(one: readonly Decimal[], other: readonly Decimal[]): number {
  if (one.length === 0) return 0;
  return one.filter((amount, row) => amount.equals(other[row] ?? zero)).length / one.length;
}

/** True when every row of a column is zero. */
export function isNothing(amounts: readonly Decimal[]): boolean {
  return amounts.every((amount) => amount.isZero());
}

/**
 * True when two columns are the same amounts in two currencies: in one proportion, in two rows that differ or more, and
 * that is not one.
 */
export function inProportion(one: readonly Decimal[], other: readonly Decimal[]): boolean {
  const pairs = one
    .map((amount, row) => [amount, other[row] ?? zero] as const)
    .filter(([amount, beside]) => !amount.isZero() || !beside.isZero());
  if (pairs.length < 2 || pairs.some(([amount, beside]) => amount.isZero() || beside.isZero()))
    return false;
  const rates = pairs.map(([amount, beside]) => beside.dividedBy(amount));
  const [first = zero] = rates;
  const different = pairs.some(([amount]) => !amount.equals(pairs[0]?.[0] ?? zero));
  return (
    different &&
    !first.equals(1) &&
    rates.every((rate) => rate.minus(first).abs().lessThan(first.abs().times('0.001')))
  );
}
