import { settledCurrency } from '../cells/currency-text.js';
import { amountFields } from '../columns/receivables-field.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import type { ListRead } from './list-read.js';

/** More than digits, signs and separators. */
const worded = /[^\d\s.,'’()+-]/u;

/**
 * The currency that some amounts of a list are written with and the others without: `$` in the totals alone. Undefined
 * where the list names its currency otherwise, or several are written.
 */
export function writtenCurrency(
  { table, columns, reading, titles }: Pick<ListRead, 'table' | 'columns' | 'reading' | 'titles'>,
  { listCurrency, currency }: ReceivablesOptions,
): string | undefined {
  const read = [...amountFields.map((field) => columns.fields.get(field)), ...columns.buckets];
  const places = read.flatMap((column) => (column === undefined ? [] : [column.index]));
  const headed = read.some((column) => column?.currency !== undefined);
  if (headed || listCurrency !== undefined || titles.currency !== undefined) return undefined;
  if (columns.fields.has('currency')) return undefined;
  const found = new Set<string>();
  for (const cells of table.rows)
    for (const index of places) {
      if (!worded.test(cells[index] ?? '')) continue;
      const cell = reading.at(cells, index);
      if (typeof cell === 'string') continue;
      const code = cell.sign ? settledCurrency(cell.sign, [currency]) : cell.currency;
      if (code !== undefined) found.add(code);
    }
  const [only] = found;
  return found.size === 1 && only !== currency ? only : undefined;
}
