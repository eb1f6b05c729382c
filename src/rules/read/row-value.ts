import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import { deepFreeze } from '../../values/freeze.js';
import type { OpenEnds } from './range-ends.js';
import type { SelectionRule, Source } from './source.js';
import type { Page, Value } from './rate-book.js';

/** A value read from a page, and where it stands. */
export interface Reading {
  readonly value: Decimal;
  readonly source: Source;
}

/** A reading of a row of a page, which is read often: its sources, as a step records them, are made once. */
class RowReading implements Reading {
  readonly value: Decimal;
  readonly source: Source;
  private listed: readonly Source[] | undefined;

  constructor(value: Decimal, source: Source) {
    this.value = value;
    this.source = source;
    this.listed = undefined;
  }

  get sources(): readonly Source[] {
    return (this.listed ??= deepFreeze([this.source]));
  }
}

/** The source of a reading as a step records it, frozen. */
export function sourcesOf(reading: Reading): readonly Source[] {
  return reading instanceof RowReading ? reading.sources : deepFreeze([reading.source]);
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
  /** The ends that do not belong to the range. */
  readonly open?: OpenEnds;
  readonly rule: SelectionRule;
  /** What an underwriter selected in place of it; the value of the row is then this. */
  readonly underwriter?: Selected & { readonly calculated: Decimal };
}

/** A value an underwriter selected in a row, with reason and authority. */
export interface Selected {
  readonly value: string;
  readonly reason: string;
  readonly authority: string;
}

/** A row in which an underwriter selected a value for one quote; no book has such rows. */
export type SelectedRow = Value & { readonly underwriter: Selected };

/** A value, and the row or rows it was read from. */
export interface Found extends RowValue {
  readonly row: string;
}

/** Reads what a row says, or what an underwriter selected in it. */
export function rowValueOf(row: Value): RowValue {
  const filed = filedValueOf(row);
  if (filed.range === null || !isSelected(row)) return filed;
  const { underwriter } = row;
  return {
    value: decimal(underwriter.value),
    range: { ...filed.range, underwriter: { ...underwriter, calculated: filed.value } },
  };
}

function isSelected(row: Value): row is SelectedRow {
  return 'underwriter' in row;
}

function filedValueOf(row: Value): RowValue {
  if ('value' in row) return { value: decimal(row.value), range: null };
  const { selected, open } = row;
  const [min, max] = [decimal(row.min), decimal(row.max)];
  return selected === undefined
    ? {
        value: min.plus(max).dividedBy(2),
        range: { min, max, ...(open && { open }), rule: 'midpoint' },
      }
    : { value: decimal(selected), range: { min, max, ...(open && { open }), rule: 'selected' } };
}

/** The reading of what was found on a page. */
export function readingOf(id: string, page: Page, found: Found): Reading {
  return new RowReading(found.value, sourceFound(id, page, found));
}

/** Where it stands. */
export function sourceFound(id: string, page: Page, { row, value, range }: Found): Source {
  const { title, basis } = page;
  const text = decimalText(value);
  if (range === null) return { page: id, title, row, value: text, basis };
  const filed = {
    range: {
      ...{ min: decimalText(range.min), max: decimalText(range.max) },
      ...(range.open && { open: range.open }),
    },
    rule: range.rule,
    ...underwritten(range),
  };
  return sourceOf(id, page, { row, value: text, ...filed });
}

/** By whom and why, and what the book itself says. */
function underwritten({ rule, underwriter }: FiledRange): Partial<Source> {
  if (underwriter === undefined) return {};
  const { calculated, reason, authority } = underwriter;
  return {
    rule: 'underwriter',
    calculated: decimalText(calculated),
    calculatedBy: rule,
    selection: { reason, authority },
  };
}

/** The source of what was found on a page. */
export function sourceOf(
  id: string,
  page: Page,
  found: Omit<Source, 'page' | 'title' | 'basis'>,
): Source {
  return { page: id, title: page.title, ...found, basis: page.basis };
}
