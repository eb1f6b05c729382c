import { answered, type InvalidData } from '../gate/answered.js';
import { optionsOf, whole } from '../gate/given.js';
import { headerRow } from './layout/header-row.js';
import type { ReceivablesOptions, ReceivablesTable } from './receivables-options.js';

/** The cells of a file as a table. */
export interface TableFromCells {
  readonly table: ReceivablesTable;
  /** Rows above the header: titles and blank lines. */
  readonly above: readonly (readonly string[])[];
  /** How many columns of the header are recognised. */
  readonly recognised: number;
}

/**
 * Finds the header of a file, below titles in any number, and takes what is below it as the table: the row with the most
 * headers that the options name, then the one with the most columns that are recognised. A header may have two lines.
 * The titles go with the table, because they may name a unit, a currency or a day. `lines` are the lines of the file on
 * which the rows begin.
 *
 * @returns `invalid` with issues when the cells are no rows of text, or the options cannot be read.
 */
export function tableFromCells(
  cells: readonly (readonly string[])[],
  lines?: readonly number[],
  options?: Pick<ReceivablesOptions, 'columns' | 'buckets'>,
): ({ readonly status: 'found' } & TableFromCells) | InvalidData {
  return answered(() => ({ status: 'found', ...tableOfCells(cells, lines, options) }), []);
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when the cells are no rows of text, or the options none.
 */
export function tableOfCells(
  cells: readonly (readonly string[])[],
  lines?: readonly number[],
  options?: Pick<ReceivablesOptions, 'columns' | 'buckets'>,
): TableFromCells {
  return whole({ cells, lines, options: optionsOf(options) }, ({ cells, lines, options }) => {
    const named = [...Object.values(options.columns ?? {}), ...Object.keys(options.buckets ?? {})];
    const { place, lines: headerLines, header, recognised } = headerRow(cells, named);
    const below = place + headerLines;
    const above = cells.slice(0, place);
    const table = { header, rows: cells.slice(below), ...(above.length === 0 ? {} : { above }) };
    return {
      table: lines === undefined ? table : { ...table, lines: lines.slice(below) },
      above,
      recognised,
    };
  });
}
