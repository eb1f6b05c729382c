import type { BuyerOfRows } from '../buyers/buyers-of-items.js';
import { buyerKey } from '../cells/name-key.js';
import { placeOf } from '../columns/place-of-header.js';
import { columnReadings } from '../column-readings.js';
import { monthOfHeader, namedMonth } from '../columns/month-headers.js';
import type { ListRead } from '../items/list-read.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import type { ColumnReading } from '../receivables-result.js';
import { mappingFields } from './mapping-fields.js';
import type { ReceivablesMapping } from './receivables-mapping.js';

interface NamedRow {
  readonly hasId: boolean;
  readonly buyer: string;
  readonly name: string;
}

/** The buyers of a list, and the ids of the groups it names. */
interface NamedBuyers<Row> {
  readonly buyers: readonly BuyerOfRows<Row>[];
  readonly groupIds: Readonly<Record<string, string>>;
}

/**
 * The mapping a list was read with: what was stated, and beside it what was recognised, the order of the dates and the
 * decimal mark that the list proves, and the ids of buyers known by name.
 */
export function usedMapping<Row extends NamedRow>(
  list: ListRead,
  options: ReceivablesOptions,
  { buyers, groupIds }: NamedBuyers<Row>,
): ReceivablesMapping {
  const readings = columnReadings(list);
  const ids = idsOf(buyers, options);
  const stated = Object.keys(mappingFields).flatMap((field) => {
    const value = options[field as keyof ReceivablesOptions];
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    format: 1,
    ...(Object.fromEntries(stated) as ReceivablesMapping),
    ...headersOf(list, readings, options),
    ...proved(readings),
    ...(Object.keys(ids).length === 0 ? {} : { ids }),
    ...(Object.keys(groupIds).length === 0 ? {} : { groupIds }),
  };
}

function headersOf(
  { table: { header } }: ListRead,
  readings: readonly ColumnReading[],
  { buckets: stated = {} }: ReceivablesOptions,
): Pick<ReceivablesMapping, 'columns' | 'buckets'> {
  const nameOf = ({ header: name, index }: ColumnReading): string =>
    name.trim() !== '' && placeOf(header, name) === index ? name : `#${index + 1}`;
  const columns = readings.flatMap((reading) =>
    reading.field === 'ageing' ? [] : [[reading.field, nameOf(reading)] as const],
  );
  const buckets = readings.flatMap((reading) =>
    reading.days === undefined || (isMonth(reading) && stated[nameOf(reading)] === undefined)
      ? []
      : [[nameOf(reading), reading.days] as const],
  );
  const none = Object.entries(stated).filter(([, days]) => days.trim().toLowerCase() === 'none');
  return {
    ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
    ...(buckets.length + none.length === 0
      ? {}
      : { buckets: Object.fromEntries([...none, ...buckets]) }),
  };
}

/** How long ago a month is, is another matter for the next list. */
function isMonth({ header }: ColumnReading): boolean {
  return (monthOfHeader(header) ?? namedMonth(header, 0)) !== undefined;
}

/** What the list proves of the order of its dates, if it is one, and of its decimal mark. */
function proved(readings: readonly ColumnReading[]): ReceivablesMapping {
  const orders = new Set(readings.flatMap(({ dateOrder }) => dateOrder ?? []));
  const marks = new Set(readings.flatMap(({ decimalMark }) => decimalMark ?? []));
  const [dateFormat] = orders;
  const [decimalMark] = marks;
  return {
    ...(orders.size === 1 && dateFormat !== undefined ? { dateFormat } : {}),
    ...(marks.size === 1 && decimalMark !== undefined ? { decimalMark } : {}),
  };
}

/** The first spelling of each name that has no id of its own, and the ids there were before, in the order of names. */
function idsOf<Row extends NamedRow>(
  buyers: readonly BuyerOfRows<Row>[],
  { ids: before = {} }: ReceivablesOptions,
): Record<string, string> {
  const spelled = new Map<string, { name: string; id: string }>();
  for (const { buyer, rows } of buyers)
    for (const { hasId, buyer: key, name } of rows) {
      const known = spelled.get(key);
      if (!hasId && (known === undefined || name < known.name))
        spelled.set(key, { name, id: buyer.id });
    }
  const entries = [...Object.entries(before), ...unknownOf(spelled, before)];
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function unknownOf(
  spelled: ReadonlyMap<string, { name: string; id: string }>,
  before: Readonly<Record<string, string>>,
): [string, string][] {
  const known = new Set(Object.keys(before).map(buyerKey));
  return [...spelled].flatMap(([key, { name, id }]) => (known.has(key) ? [] : [[name, id]]));
}
