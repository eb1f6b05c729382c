import { dateFields } from './columns/receivables-field.js';
import { readTerms } from './cells/terms-text.js';
import { shownText, textKey } from './cells/cell-text.js';
import { daysBetween, fromDayNumber } from '../values/calendar.js';
import type { ListRead } from './items/list-read.js';
import type { NoteCode, ReportFacts } from './report-facts.js';
import type { ListNote } from './list-note.js';
import type { TurnoverWindow } from './receivables-result.js';

const mostListed = 12;
const staleDays = 62;

/** A note on the list. */
export function listNote(code: NoteCode, facts: ReportFacts = {}, rows?: number): ListNote {
  const note = { record: 'receivables', path: '', code, facts } as const;
  return rows === undefined ? note : { ...note, rows };
}

/** What can be said of a list before its rows are read: what was guessed about its columns. */
export function readingNotes(list: ListRead, currency: string): ListNote[] {
  return [
    ...columnNotes(list),
    ...layoutNotes(list),
    ...titleNotes(list, currency),
    ...currencyNotes(list, currency),
    ...countryNotes(list),
    ...dateNotes(list),
    ...decimalNotes(list),
    ...termsNotes(list),
  ];
}

function columnNotes({ columns }: ListRead): ListNote[] {
  const guessed = [...columns.fields].filter(([, { how }]) => how === 'words' || how === 'content');
  const list = guessed.map(([field, { header }]) => `${field} = ${shownText(header)}`).join(', ');
  return guessed.length === 0 ? [] : [listNote('columns-guessed', { columns: list })];
}

function layoutNotes({ columns, layout }: ListRead): ListNote[] {
  const notes: ListNote[] = [];
  const headed = [...layout.sections.values()].filter(({ fromAbove }) => fromAbove !== true).length;
  if (headed > 0) notes.push(listNote('buyers-from-headings', { rows: headed }, headed));
  if (columns.refusedIds.length > 0)
    notes.push(
      listNote('ids-contradict-names', { columns: columns.refusedIds.map(shownText).join(', ') }),
    );
  if (columns.unitApplied !== undefined) {
    const { scale, headers } = columns.unitApplied;
    notes.push(
      listNote('unit-of-table', { unit: scale, columns: headers.map(shownText).join(', ') }),
    );
  }
  return notes;
}

/** The currency and the day that the titles name. */
function titleNotes({ titles, context, writtenCurrency }: ListRead, currency: string): ListNote[] {
  const notes: ListNote[] = [];
  if (titles.currency !== undefined && context.listCurrency !== currency)
    notes.push(listNote('currency-of-titles', { currency: context.listCurrency }));
  if (writtenCurrency !== undefined)
    notes.push(listNote('currency-of-cells', { currency: writtenCurrency }));
  if (titles.asOf !== undefined && titles.asOf !== context.asOf)
    notes.push(
      listNote('as-of-differs', {
        day: fromDayNumber(titles.asOf),
        asOf: fromDayNumber(context.asOf),
      }),
    );
  return notes;
}

function currencyNotes({ columns, context, titles }: ListRead, currency: string): ListNote[] {
  const named =
    titles.currency !== undefined ||
    columns.fields.has('currency') ||
    [...columns.fields.values(), ...columns.buckets].some(
      (column) => column.currency !== undefined,
    );
  return named || context.listCurrency !== currency
    ? []
    : [listNote('currency-of-list', { currency })];
}

function countryNotes({ columns, context }: ListRead): ListNote[] {
  if (!columns.fields.has('country'))
    return context.defaultCountry === undefined ? [listNote('country-column-missing')] : [];
  const { unknown, read } = context.numericCountries;
  if (unknown.length === 0) return [];
  return [
    listNote('numeric-countries-doubtful', {
      unknown: unknown.join(', '),
      read: read.join(', ') || '–',
    }),
  ];
}

function dateNotes({ columns, reading }: ListRead): ListNote[] {
  return dateFields.flatMap((field) => {
    const order = reading.dateOrder.get(field);
    const column = shownText(columns.fields.get(field)?.header ?? field);
    if (order?.matters !== true) return [];
    if (order.basis === 'evidence')
      return [
        listNote('date-order-evidence', {
          column,
          order: order.order,
          proof: shownText(order.proof ?? ''),
        }),
      ];
    return order.basis === 'assumed' ? [listNote('date-order-assumed', { column })] : [];
  });
}

function decimalNotes({ reading }: ListRead): ListNote[] {
  const { mark, contrary } = reading.decimalMark;
  return mark === undefined || contrary === 0
    ? []
    : [listNote('decimal-mark-mixed', { mark, contrary })];
}

/** Codes without readable days matter little where due dates are known, but they are worth a look. */
function termsNotes({ table, columns, context }: ListRead): ListNote[] {
  const column = columns.fields.get('terms')?.index;
  if (column === undefined || !columns.fields.has('dueDate')) return [];
  const codes = new Set(table.rows.map((row) => row[column] ?? ''));
  const unread = [...codes]
    .map(shownText)
    .filter(
      (code) =>
        code !== '' && !context.termsMap.has(textKey(code)) && readTerms(code) === undefined,
    )
    .sort();
  const listed = unread.slice(0, mostListed).join(', ') + (unread.length > mostListed ? ', …' : '');
  return unread.length === 0 ? [] : [listNote('terms-not-read', { codes: listed })];
}

/** What can be said of the window turnover is counted in. */
export function windowNotes(
  window: TurnoverWindow,
  { currency, asOf, months }: { currency: string; asOf: number; months: number },
): ListNote[] {
  const { from, to, days, basis } = window;
  const notes = [listNote('window', { from, to, days, basis, currency })];
  if (basis === 'minimum-months') notes.push(listNote('window-widened', { months }));
  const behind = daysBetween(to, fromDayNumber(asOf));
  if (basis !== 'stated' && behind > staleDays)
    notes.push(listNote('list-ends-early', { last: to, days: behind }));
  return notes;
}
