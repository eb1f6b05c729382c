import { cellText } from '../cells/cell-text.js';
import { isCellError } from '../cells/cell-error.js';
import { shownText } from '../cells/cell-text.js';
import type { ListRead } from './list-read.js';
import type { Drop } from './item.js';
import type { RowContext } from './row-context.js';

/** Tells rows with cells in the wrong columns, and cells that hold an error of a spreadsheet. */
export interface RowShape {
  readonly check: (row: readonly string[], guess: RowContext['guess']) => Drop | undefined;
}

/** Prepares the check for a list. */
export function rowShape({ table, columns }: Pick<ListRead, 'table' | 'columns'>): RowShape {
  const width = table.header.length;
  const read = [...columns.fields.values(), ...columns.buckets];
  return {
    check: (row, guess) => {
      if (row.length > width && !row.slice(width).every(isBlank))
        return { code: 'too-many-cells', facts: { cells: row.length, columns: width } };
      if (row.length < width) guess('too-few-cells', { cells: row.length, columns: width });
      for (const { index, header } of read) {
        const cell = row[index] ?? '';
        if (isCellError(cell))
          guess('cell-error', { text: shownText(cell), column: shownText(header) });
      }
      return undefined;
    },
  };
}

function isBlank(cell: string): boolean {
  return cell === '' || cellText(cell) === '';
}
