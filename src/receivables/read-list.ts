import { agedColumns } from './aged/aged-columns.js';
import { columnIssues, isAgedDebt, unknownFields } from './columns/column-issues.js';
import { recogniseColumns } from './columns/recognise-columns.js';
import { bucketsAsStated, type BucketsAsStated } from './columns/stated-buckets.js';
import { usedColumns } from './columns/used-columns.js';
import { inOneUnit, unitsOfColumns } from './columns/units-of-columns.js';
import { writtenCurrency } from './items/written-currency.js';
import { dayNumber, isIsoDate } from '../values/calendar.js';
import { openFieldOf } from './items/open-field.js';
import { settledCurrency } from './cells/currency-text.js';
import { ledgerReading } from './items/ledger-reading.js';
import type { ListColumns, ListRead } from './items/list-read.js';
import { listLayout } from './layout/list-layout.js';
import { readTitles, type Titles } from './layout/titles.js';
import { ledgerTable } from './ledger-table.js';
import { listContext, optionIssues } from './list-context.js';
import { receivablesIssue } from './receivables-issue.js';
import { ReceivablesError } from './receivables-error.js';
import type {
  ReceivablesOptions,
  ReceivablesRows,
  ReceivablesTable,
} from './receivables-options.js';
import type { ReceivablesIssue as Issue } from './receivables-issue.js';

const rowsForUnit = 300;

/** Recognises the columns of a list and prepares reading its rows. Throws when that cannot be done. */
export function readList(rows: ReceivablesRows, options: ReceivablesOptions): ListRead {
  const table = ledgerTable(rows);
  stopAt(unknownFields(options.columns ?? {}));
  const titles = readTitles(table.above ?? []);
  const stated = bucketsAsStated(table.header, options);
  const { columns, issues } = columnsOf(table, options, { titles, stated });
  const reading = ledgerReading(table, columns, options);
  const layout = listLayout(table, columns, reading);
  stopAt([
    ...optionIssues(options),
    ...stated.issues,
    ...columnIssues(table, columns, { options, headed: layout.sections.size > 0 }),
    ...issues,
  ]);
  const openField = openFieldOf({ table, columns, reading, layout });
  const written = writtenCurrency({ table, columns, reading, titles }, options);
  const context = listContext(table, inListCurrency(options, titles, written), {
    columns,
    reading,
    openField,
  });
  const list = {
    ...{ table, columns, reading, context, layout, titles, writtenCurrency: written },
    progress: options.progress,
  };
  if (!isAgedDebt(columns, options)) return { ...list, columns: ofInvoices(columns, openField) };
  const aged = agedColumns(list);
  stopAt(aged.issues);
  const used = usedColumns(columns, { balance: aged.balance }, true);
  return { ...list, columns: { ...used, buckets: aged.buckets }, aged };
}

function ofInvoices(
  columns: ListColumns,
  openField: 'openAmount' | 'balance' | undefined,
): ListColumns {
  const running = openField === undefined ? columns.fields.get('balance')?.header : undefined;
  return { ...usedColumns(columns, { openField }, false), runningBalance: running };
}

function stopAt(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new ReceivablesError(issues);
}

/** A currency that the titles or other amounts name is that of the list, unless the caller states another. */
function inListCurrency(
  options: ReceivablesOptions,
  { currency }: Titles,
  written: string | undefined,
): ReceivablesOptions {
  if (options.listCurrency !== undefined) return options;
  const listCurrency = currency ? settledCurrency(currency, [options.currency]) : written;
  return listCurrency === undefined ? options : { ...options, listCurrency };
}

function columnsOf(
  table: ReceivablesTable,
  options: ReceivablesOptions,
  { titles, stated }: { readonly titles: Titles; readonly stated: BucketsAsStated },
): { readonly columns: ListColumns; readonly issues: readonly Issue[] } {
  const known = [options.listCurrency, titles.currency?.code, options.currency];
  const recognised = recogniseColumns(table, options.columns, {
    buckets: stated,
    currencies: known.filter((code) => code !== undefined),
    asOf: isIsoDate(options.asOf) ? dayNumber(options.asOf) : undefined,
  });
  const { columns, applied, unclear, unreadScale } = unitsOfColumns(recognised, options, {
    titles,
    agree: () => agreeInUnit(table, recognised, options),
  });
  const issues =
    unclear === undefined
      ? []
      : [
          receivablesIssue('unit-unclear', '/unit', {
            unit: unclear.scale,
            columns: unclear.headers.join(', '),
          }),
        ];
  return {
    columns: {
      ...columns,
      none: stated.none,
      runningBalance: undefined,
      byAge: recognised.buckets.length > 0,
      ...(unreadScale === undefined ? {} : { tableScale: unreadScale }),
      ...(applied === undefined ? {} : { unitApplied: applied }),
    },
    issues,
  };
}

/** Looks at amounts as they are written: they are in one unit where the parts make the whole. */
function agreeInUnit(
  table: ReceivablesTable,
  { fields, buckets, ...rest }: ListColumns | ReturnType<typeof recogniseColumns>,
  options: ReceivablesOptions,
): boolean {
  const plain = {
    ...rest,
    fields: new Map([...fields].map(([field, { scale: _, ...column }]) => [field, column])),
    buckets: buckets.map(({ scale: _, ...bucket }) => bucket),
  };
  const reading = ledgerReading(table, plain, options);
  return inOneUnit(table.rows.slice(0, rowsForUnit), plain, reading);
}
