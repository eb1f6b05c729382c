import { decimalText } from '../values/decimal.js';
import type { DroppedRow } from './items/read-items.js';
import type { Guess } from './items/item.js';
import type { RowReport } from './receivables-result.js';

/** A row in use, with what was guessed about it. */
export interface UsedRow {
  /** Place of the row, from 0. */
  readonly row: number;
  readonly guesses: readonly Guess[];
  readonly disputed?: boolean;
}

/** Reports of all rows in their order: one for a dropped row, one for each guess about a row in use. */
export function rowReports(
  used: readonly UsedRow[],
  dropped: readonly DroppedRow[],
  lines: readonly number[] | undefined,
): readonly RowReport[] {
  const place = (row: number): Pick<RowReport, 'record' | 'row' | 'line' | 'path'> => {
    const line = lines?.[row];
    return {
      record: 'receivables-row',
      path: `/rows/${row}`,
      row: row + 1,
      ...(line === undefined ? {} : { line }),
    };
  };
  const reports: RowReport[] = [];
  for (const { row, code, facts, amount, currency } of dropped) {
    const money = amount === undefined ? {} : { amount: decimalText(amount), currency };
    reports.push({
      ...place(row),
      severity: 'dropped',
      code,
      facts,
      ...money,
    });
  }
  for (const { row, guesses, disputed } of used) {
    for (const { code, facts } of guesses)
      reports.push({
        ...place(row),
        severity: 'guessed',
        code,
        facts,
      });
    if (disputed === true)
      reports.push({
        ...place(row),
        severity: 'noted',
        code: 'disputed',
        facts: {},
      });
  }
  return reports.sort((one, other) => one.row - other.row);
}
