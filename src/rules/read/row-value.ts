import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import type { SelectionRule, Source } from './source.js';
import type { Page, Value } from './rate-book.js';

/** A value read from a page, and where it stands. */
export interface Reading {
  readonly value: Decimal;
  readonly source: Source;
}

/** The value of a row with its filed range: the selection, or the exact midpoint where nothing is selected. */
export interface RowValue {
  readonly value: Decimal;
  readonly range: FiledRange | null;
}

/** A filed range, and the rule by which a value was selected in it. */
export interface FiledRange {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly rule: SelectionRule;
}

/** A value, and the row or rows it was read from. */
export interface Found extends RowValue {
  readonly row: string;
}

/** Reads what a row says. */
export function rowValueOf(row: Value): RowValue {
  if ('value' in row) return { value: decimal(row.value), range: null };
  const { selected } = row;
  const [min, max] = [decimal(row.min), decimal(row.max)];
  return selected === undefined
    ? { value: min.plus(max).dividedBy(2), range: { min, max, rule: 'midpoint' } }
    : { value: decimal(selected), range: { min, max, rule: 'selected' } };
}

/** The reading of what was found on a page. */
export function readingOf(id: string, page: Page, { row, value, range }: Found): Reading {
  const filed = range && {
    range: { min: decimalText(range.min), max: decimalText(range.max) },
    rule: range.rule,
  };
  return { value, source: sourceOf(id, page, { row, value: decimalText(value), ...filed }) };
}

/** The source of what was found on a page. */
export function sourceOf(
  id: string,
  page: Page,
  found: Pick<Source, 'row' | 'value' | 'range' | 'rule'>,
): Source {
  return { page: id, title: page.title, ...found, basis: page.basis };
}
