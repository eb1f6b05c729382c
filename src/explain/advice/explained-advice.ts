import type { Locale } from '../../values/text.js';

/** A table ready to be shown: every cell is text. */
export interface ExplainedTable {
  /** Empty where the table needs no title. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What each row is of, by id, where what it is of has one: a structure of a frontier. */
  readonly ids?: readonly string[];
  /** How many columns from the first hold words; the others hold figures. */
  readonly words: number;
  /** True where the last column holds a remark in words. */
  readonly remarks?: true;
  /** What a client reads instead of the table, where the table is of no use to it. */
  readonly folded?: string;
  /** What shows the insurer's own losses, which a client does not see. */
  readonly insurers?: readonly InsurersPart[];
}

/** A part of a table by its place, counted from 0: a row, a column, or the cell where both are given. */
export interface InsurersPart {
  readonly row?: number;
  readonly column?: number;
}

/** Advice in words: a summary, tables, and what must be known beside them. Plain text: escape it before it becomes HTML. */
export interface ExplainedAdvice {
  readonly locale: Locale;
  readonly currency: string;
  readonly title: string;
  readonly summary: string;
  readonly tables: readonly ExplainedTable[];
  readonly notes: readonly string[];
}
