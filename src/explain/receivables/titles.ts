import type { ReceivablesField } from '../../receivables/columns/receivables-field.js';
import type { RowReportCode } from '../../receivables/report-facts.js';

/** What fields of a list of receivables and reports of its rows are called, in a few words. */
export interface ReceivablesTitles {
  /** Fields of a list, and its ageing buckets. */
  readonly fields: Readonly<Record<ReceivablesField | 'ageing', string>>;
  /** What a report of a row is about, for summaries. */
  readonly reports: Readonly<Record<RowReportCode, string>>;
}
