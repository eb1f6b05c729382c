import type { ColumnContent } from './column-content.js';
import { amountFields, dateFields, type ReceivablesField } from './receivables-field.js';

const dates = new Set<ReceivablesField>(dateFields);
const amounts = new Set<ReceivablesField>(amountFields);
const flags = new Set<ReceivablesField>(['open', 'closed']);
const days = new Set<ReceivablesField>(['overdueDays', 'secondTermsDays', 'thirdTermsDays']);
const words = new Set<ReceivablesField>([
  ...(['currency', 'localCurrency', 'debitCredit', 'documentType', 'terms', 'status'] as const),
  ...(['disputed', 'related', 'paymentMethod', 'country', 'buyerName'] as const),
]);

/**
 * True when the cells of a column may be what a field holds; an empty column may hold anything. What stands in a column
 * decides with its header what the column is: `Paid` with amounts in it is the amount paid, with dates the day.
 */
export function fitsField(field: ReceivablesField, content: ColumnContent): boolean {
  const most = (part: number): boolean => part * 2 >= content.filled;
  if (content.filled === 0) return true;
  if (dates.has(field)) return most(content.dates) && content.written < content.filled;
  if (amounts.has(field)) return most(content.amounts);
  if (flags.has(field)) return most(content.yesNo);
  if (days.has(field)) return most(content.counts);
  return !words.has(field) || content.written * 2 < content.filled;
}
