import type { Text } from 'trade-credit-pricing';
import { cellAddress } from '../workbook/sheet.js';

/** What is wrong or was changed at a place of a workbook, and what to write instead. */
export interface CellIssue {
  /** Sheet, row and column; row and column are 0 where the sheet as a whole is meant. */
  readonly at: CellPlace;
  readonly message: Text;
}

/** A place in a workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The place as spreadsheet programs write it: `payment-method!B3`, `'Book 手册'!B5`; a whole sheet by its name. */
export function placeText({ sheet, row, column }: CellPlace): string {
  const name = /^[\w.~-]+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return row === 0 ? name : `${name}!${cellAddress(row, column)}`;
}
