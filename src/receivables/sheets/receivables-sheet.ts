/** A sheet of a workbook as plain cells. */
export interface ReceivablesSheet {
  readonly name: string;
  /**
   * Cells as text, from the first row and column of the sheet on; rows and cells that are empty are there. A number is
   * written with a decimal point and without thousands separators; one of three decimals is given a fourth (`1.2340`),
   * because `1.234` may be a thousand. A date is written like 2026-03-31. A formula is its stored value.
   */
  readonly rows: readonly (readonly string[])[];
  /** True when the workbook hides the sheet. */
  readonly hidden?: boolean;
  /** Numbers of the rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Numbers of the columns that are hidden, from 1. */
  readonly hiddenColumns?: readonly number[];
  /** Merged cells; what they hold stands in the first row and column of each. */
  readonly merged?: readonly SheetRange[];
  /** Addresses of formulas without a stored value, such as `B7`. */
  readonly formulasWithoutValue?: readonly string[];
}

/** A range of cells. Rows and columns from 1, both ends included. */
export interface SheetRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
