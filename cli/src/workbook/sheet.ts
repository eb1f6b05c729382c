import { cellRef } from 'hucre/xlsx';

/** A sheet to be written: texts alone, the first row the headings. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows below the headings; undefined leaves a cell empty. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/** A column of a sheet to be written. */
export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Long texts are broken into lines. */
  readonly wrap?: boolean;
}

/** What a cell of a workbook holds. */
export type CellKind = 'text' | 'number' | 'boolean' | 'date' | 'error' | 'formula';

/** A cell that is not empty. */
export interface Cell {
  readonly kind: CellKind;
  readonly text: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

/** A sheet as it was read. */
export interface ReadSheet {
  readonly name: string;
  /** By row and by column, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Merged ranges such as `A1:B2`. */
  readonly merged: readonly string[];
}

/** Address of a cell, for example `B3`. */
export function cellAddress(row: number, column: number): string {
  return cellRef(row - 1, Math.max(column, 1) - 1);
}

/** Characters a text takes in a cell; a Chinese one takes the room of two. */
export function shownLength(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
