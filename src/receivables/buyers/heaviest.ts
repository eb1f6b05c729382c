import { type Decimal, decimal } from '../../values/decimal.js';

/**
 * The text that most of the amount carries, leaving empty texts out; between equals the first in code order. Undefined
 * when all are empty.
 */
export function heaviest<Row extends { readonly value: Decimal }>(
  rows: readonly Row[],
  textOf: (row: Row) => string | undefined,
): string | undefined {
  let only: string | undefined;
  for (const row of rows) {
    const text = textOf(row) ?? '';
    if (text === '' || text === only) continue;
    if (only !== undefined) return heaviestOf(rows, textOf);
    only = text;
  }
  return only;
}

function heaviestOf<Row extends { readonly value: Decimal }>(
  rows: readonly Row[],
  textOf: (row: Row) => string | undefined,
): string | undefined {
  const weights = new Map<string, Decimal>();
  for (const row of rows) {
    const text = textOf(row) ?? '';
    if (text !== '') weights.set(text, (weights.get(text) ?? decimal(0)).plus(row.value.abs()));
  }
  return [...weights].sort(([one, weight], [other, otherWeight]) =>
    weight.equals(otherWeight) ? (one < other ? -1 : 1) : otherWeight.comparedTo(weight),
  )[0]?.[0];
}
