import type { BuyerContext } from '../buyers/buyers-of-items.js';
import type { ListRead } from '../items/list-read.js';
import { listNote, readingNotes } from '../list-notes.js';
import { listResult } from '../list-result.js';
import { shownText } from '../cells/cell-text.js';
import type { ReceivablesOptions } from '../receivables-options.js';
import type { ListNote } from '../list-note.js';
import type { ReceivablesResult } from '../receivables-result.js';
import { sum } from '../../values/decimal.js';
import type { AgedColumns } from './amounts-of-list.js';
import { buyersOfAgedRows } from './buyers-of-aged-rows.js';
import { readAgedRows } from './read-aged-rows.js';

/** Buyers of an aged-debt list. */
export function fromAgedDebt(
  list: ListRead & { readonly aged: AgedColumns },
  options: ReceivablesOptions,
): ReceivablesResult {
  const { from, assumed } = ageingFrom(list, options);
  const { aged } = list;
  const { rows, dropped, read, unread } = readAgedRows(list, aged, from === 'invoice-date');
  const context: BuyerContext = {
    currency: options.currency,
    asOf: list.context.asOf,
    list: 'aged-debt',
    clears: false,
    annual: false,
    defaultCountry: list.context.defaultCountry,
    ids: list.context.ids,
  };
  const built = buyersOfAgedRows(rows, context);
  return listResult(
    list,
    {
      list: 'aged-debt',
      currency: options.currency,
      buyers: built.buyers,
      read,
      unread,
      dropped: [...dropped, ...built.dropped],
      inTurnover: () => false,
      annual: true,
      window: null,
      collection: null,
      notes: [
        ...(options.list === undefined ? [listNote('list-taken-for', { list: 'aged-debt' })] : []),
        listNote('peak-of-one-day'),
        ...turnoverNotes(list),
        ...columnNotes(list),
        ...(assumed ? [listNote('ageing-basis-assumed', { basis: from })] : []),
        ...readingNotes(list, options.currency),
      ],
    },
    options,
  );
}

/** Buckets next to one that is not due, or headed overdue, count from the due date; others probably do too. */
function ageingFrom(
  { columns: { buckets } }: ListRead,
  { ageingFrom: stated }: ReceivablesOptions,
): { from: 'due-date' | 'invoice-date'; assumed: boolean } {
  if (stated !== undefined) return { from: stated, assumed: false };
  const headed = buckets.find(({ basis }) => basis !== undefined)?.basis;
  if (buckets.some(({ span }) => span === 'not-due')) return { from: 'due-date', assumed: false };
  return { from: headed ?? 'due-date', assumed: headed !== 'due-date' };
}

function turnoverNotes({ columns }: ListRead): ListNote[] {
  const column = columns.fields.get('annualTurnover');
  return column === undefined
    ? [listNote('turnover-unknown')]
    : [listNote('turnover-as-stated', { column: shownText(column.header) })];
}

/** What was read beside the buckets, and what was not. */
function columnNotes({ aged, columns }: ListRead & { readonly aged: AgedColumns }): ListNote[] {
  const notes = [
    ...aged.left.map(({ header, amounts }) =>
      listNote('amounts-left-out', { column: shownText(header), sum: sum(amounts).toFixed() }),
    ),
    ...aged.credits.map(({ header, amounts }) =>
      listNote('credits-on-account', { column: shownText(header), sum: sum(amounts).toFixed() }),
    ),
  ];
  if (columns.bucketsDoubtful)
    notes.push(
      listNote('buckets-doubtful', {
        columns: columns.buckets.map(({ header }) => shownText(header)).join(', '),
      }),
    );
  return notes;
}
