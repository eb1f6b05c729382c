import { type Decimal, decimal, decimalText } from '../decimal.js';
import type { Source } from '../ledger.js';
import type { Page, Value } from './rate-book.js';

/** A value read from a page, and where it stands. */
export interface Reading {
  readonly value: Decimal;
  readonly source: Source;
}

/** The value of a row with its filed range: the selection, or the exact midpoint where nothing is selected. */
export interface RowValue {
  readonly value: Decimal;
  readonly range: { readonly min: Decimal; readonly max: Decimal } | null;
}

/** A value, and the row or rows it was read from. */
export interface Found extends RowValue {
  readonly row: string;
}

/** Reads what a row says. */
export function rowValueOf(row: Value): RowValue {
  if ('value' in row) return { value: decimal(row.value), range: null };
  const range = { min: decimal(row.min), max: decimal(row.max) };
  const value =
    row.selected === undefined ? range.min.plus(range.max).dividedBy(2) : decimal(row.selected);
  return { value, range };
}

/** The reading of what was found on a page. */
export function readingOf(id: string, page: Page, { row, value, range }: Found): Reading {
  const filed = range && { min: decimalText(range.min), max: decimalText(range.max) };
  return {
    value,
    source: sourceOf(id, page, { row, value: decimalText(value), ...(filed && { range: filed }) }),
  };
}

/** The source of what was found on a page. */
export function sourceOf(
  id: string,
  page: Page,
  found: Pick<Source, 'row' | 'value' | 'range'>,
): Source {
  return { page: id, title: page.title, ...found, basis: page.basis };
}
