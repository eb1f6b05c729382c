export { buyersFromReceivables, type ReceivablesRead } from './buyers-from-receivables.js';
export { tableFromCells, type TableFromCells } from './table-from-cells.js';
export {
  tableFromSheets,
  type SheetOptions,
  type TableFromSheets,
} from './sheets/table-from-sheets.js';
export type { ReceivablesSheet, SheetRange } from './sheets/receivables-sheet.js';
export type {
  ReceivablesList,
  ReceivablesOptions,
  ReceivablesRows,
  ReceivablesTable,
} from './receivables-options.js';
export type {
  BuyerProfile,
  Collection,
  ColumnReading,
  CurrencyTotals,
  ReceivablesResult,
  ReceivablesTotals,
  RowReport,
  TurnoverWindow,
} from './receivables-result.js';
export { parseReceivablesMapping, type MappingResult } from './mapping/parse-mapping.js';
export type { ReceivablesMapping } from './mapping/receivables-mapping.js';
export { withMapping, type MappedTable } from './mapping/with-mapping.js';
export { withNames } from './mapping/with-names.js';
export type { ReceivablesIssue } from './receivables-issue.js';
export type { ListNote } from './list-note.js';
export type { ReceivablesField } from './columns/receivables-field.js';
export type { DateOrder } from './cells/date-text.js';
export type { DecimalMark } from './cells/decimal-mark.js';
export type {
  MappingIssueCode,
  SheetNoteCode,
  DropCode,
  GuessCode,
  NoteCode,
  ReceivablesIssueCode,
  RemarkCode,
  RowReportCode,
} from './report-facts.js';
