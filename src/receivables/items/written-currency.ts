import { settledCurrency } from '../cells/currency-text.js';
import { amountFields } from '../columns/receivables-field.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import type { ListRead } from './list-read.js';

const mostRows = 300;

/**
 * The currency that some amounts of a list are written with and the others without: `$` in the totals alone. Undefined
 * where the list names its currency otherwise, or several are written. Looks at the first rows and at the totals.
 */
export function writtenCurrency(
  {
    table,
    columns,
    reading,
    layout,
    titles,
  }: Pick<ListRead, 'table' | 'columns' | 'reading' | 'layout' | 'titles'>,
  { listCurrency, currency }: ReceivablesOptions,
): string | undefined {
  const read = [...amountFields.map((field) => columns.fields.get(field)), ...columns.buckets];
  const places = read.flatMap((column) => (column === undefined ? [] : [column.index]));
  const headed = read.some((column) => column?.currency !== undefined);
  if (headed || listCurrency !== undefined || titles.currency !== undefined) return undefined;
  if (columns.fields.has('currency')) return undefined;
  const found = new Set<string>();
  table.rows.forEach((cells, row) => {
    if (row >= mostRows && layout.drops.get(row)?.code !== 'total-row') return;
    for (const index of places) {
      const cell = reading.at(cells, index);
      if (typeof cell === 'string') continue;
      const code = cell.sign ? settledCurrency(cell.sign, [currency]) : cell.currency;
      if (code !== undefined) found.add(code);
    }
  });
  const [only] = found;
  return found.size === 1 && only !== currency ? only : undefined;
}
