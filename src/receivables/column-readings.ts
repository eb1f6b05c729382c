import type { AgeingBucket } from './columns/ageing-headers.js';
import type { FoundColumn } from './columns/column-search.js';
import { amountFields, dateFields, type ReceivablesField } from './columns/receivables-field.js';
import type { ListRead } from './items/list-read.js';
import type { ColumnReading } from './receivables-result.js';

/** Which column was read as what, in the order of the columns. */
export function columnReadings({ columns, reading }: ListRead): readonly ColumnReading[] {
  const fields = [...columns.fields].map(([field, column]) => fieldReading(field, column, reading));
  const buckets = columns.buckets.map(bucketReading);
  return [...fields, ...buckets].sort((one, other) => one.index - other.index);
}

function fieldReading(
  field: ReceivablesField,
  column: FoundColumn,
  { dateOrder, decimalMark }: ListRead['reading'],
): ColumnReading {
  const dateField = dateFields.find((each) => each === field);
  const read = dateField === undefined ? undefined : dateOrder.get(dateField);
  const mark = amountFields.some((each) => each === field) ? decimalMark.mark : undefined;
  return {
    field,
    ...column,
    ...(read?.matters === true ? { dateOrder: read.order } : {}),
    ...(mark === undefined ? {} : { decimalMark: mark }),
  };
}

function bucketReading({ header, index, span, currency, scale }: AgeingBucket): ColumnReading {
  const days =
    span === 'not-due' ? span : `${span.from}${span.to === undefined ? '+' : `-${span.to}`}`;
  return {
    field: 'ageing',
    header,
    index,
    how: 'header',
    days,
    ...(currency === undefined ? {} : { currency }),
    ...(scale === undefined ? {} : { scale }),
  };
}
