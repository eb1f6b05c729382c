import { buyersOfItems, identifyBuyers, type BuyerContext } from './buyers/buyers-of-items.js';
import { inTurnover, monthsUnlessStated, turnoverWindow } from './buyers/turnover-window.js';
import { collectionOf } from './collection.js';
import type { Item } from './items/item.js';
import { readItems, type ListRead } from './items/read-items.js';
import { listOf } from './items/settle-items.js';
import { listNote, readingNotes, windowNotes } from './list-notes.js';
import { listResult } from './list-result.js';
import type { ReceivablesOptions } from './receivables-options.js';
import type { ListNote } from './list-note.js';
import type { ReceivablesResult } from './receivables-result.js';

const fieldsThatSayWhatIsOpen = [
  'clearingDate',
  'openAmount',
  'paidAmount',
  'status',
  'open',
  'closed',
  'overdueDays',
] as const;

/** Buyers of a list of invoices, paid or not. */
export function fromInvoices(list: ListRead, options: ReceivablesOptions): ReceivablesResult {
  const { rows: items, dropped, read } = readItems(list);
  const context = buyerContext(items, list, options);
  const identified = identifyBuyers(items, context);
  const window = turnoverWindow(identified.identified, options);
  const built = buyersOfItems(identified.identified, window, context);
  const used = built.buyers.flatMap(({ rows }) => rows);
  const counts = inTurnover(window);
  const outside =
    window?.basis === 'stated'
      ? used.filter((item) => item.kind !== 'payment' && !counts(item)).length
      : 0;
  return listResult(list, {
    list: context.list,
    currency: options.currency,
    buyers: built.buyers,
    read,
    dropped: [...dropped, ...identified.dropped, ...built.dropped],
    inTurnover: counts,
    window,
    collection: collectionOf(used, { asOf: list.context.asOf, currency: options.currency }),
    notes: [
      ...listNotes(context, options),
      ...readingNotes(list, options.currency),
      ...(window === null
        ? []
        : windowNotes(window, {
            currency: options.currency,
            asOf: context.asOf,
            months: options.minimumMonths ?? monthsUnlessStated,
          })),
      ...(outside > 0 ? [listNote('outside-window', { rows: outside }, outside)] : []),
    ],
  });
}

function buyerContext(
  items: readonly Item[],
  { context, columns }: ListRead,
  { currency, list }: ReceivablesOptions,
): BuyerContext {
  const saysWhatIsOpen = fieldsThatSayWhatIsOpen.some((field) => columns.fields.has(field));
  return {
    currency,
    asOf: context.asOf,
    list: list ?? listOf(items, saysWhatIsOpen),
    clears: items.some(({ cleared }) => cleared !== undefined),
    defaultCountry: context.defaultCountry,
  };
}

function listNotes({ list }: BuyerContext, options: ReceivablesOptions): ListNote[] {
  const notes = options.list === undefined ? [listNote('list-taken-for', { list })] : [];
  if (list === 'open-items') notes.push(listNote('open-items-understate-turnover'));
  if (list === 'invoices') notes.push(listNote('settlement-unknown'));
  return notes;
}
