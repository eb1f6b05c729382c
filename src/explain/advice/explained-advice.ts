import type { Locale } from '../../values/text.js';

/** A table ready to be shown: every cell is text. */
export interface ExplainedTable {
  /** Empty where the table needs no title. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns from the first hold words; the others hold figures. */
  readonly words: number;
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
