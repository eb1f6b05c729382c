import { buyersOfItems, identifyBuyers, type BuyerContext } from './buyers/buyers-of-items.js';
import { rowsOf } from './buyers/buyer-row-groups.js';
import { inTurnover, monthsUnlessStated, turnoverWindow } from './buyers/turnover-window.js';
import { collectionOf } from './collection.js';
import { invoiceNotes } from './invoice-notes.js';
import type { Item } from './items/item.js';
import type { ListRead } from './items/list-read.js';
import { readItems } from './items/read-items.js';
import { listOf } from './items/settle-items.js';
import { readingNotes } from './list-notes.js';
import { listResult } from './list-result.js';
import type { ReceivablesOptions } from './receivables-options.js';
import type { ReceivablesResult } from './receivables-result.js';

const fieldsThatSayWhatIsOpen = [
  ...(['clearingDate', 'clearingDocument', 'openAmount', 'paidAmount'] as const),
  ...(['status', 'open', 'closed', 'overdueDays'] as const),
] as const;

/** Buyers of a list of invoices, paid or not. */
export function fromInvoices(list: ListRead, options: ReceivablesOptions): ReceivablesResult {
  const { rows: items, dropped, read } = readItems(list);
  const context = buyerContext(items, list, options);
  const identified = identifyBuyers(items, context);
  const found = turnoverWindow(identified.identified, options);
  const built = buyersOfItems(identified.identified, found, context);
  // Without a buyer nothing was counted in a window that was only found.
  const window = found?.basis !== 'stated' && built.buyers.length === 0 ? null : found;
  const used = rowsOf(built.buyers);
  const counts = inTurnover(window);
  const outside =
    window?.basis === 'stated'
      ? used.filter((item) => item.kind !== 'payment' && !counts(item)).length
      : 0;
  return listResult(
    list,
    {
      list: context.list,
      currency: options.currency,
      buyers: built.buyers,
      read,
      dropped: [...dropped, ...identified.dropped, ...built.dropped],
      inTurnover: counts,
      annual: context.annual,
      window,
      collection: collectionOf(used, { asOf: list.context.asOf, currency: options.currency }),
      notes: [
        ...invoiceNotes(context, options, {
          window,
          outside,
          months: options.minimumMonths ?? monthsUnlessStated,
          runningBalance: list.columns.runningBalance,
        }),
        ...readingNotes(list, options.currency),
      ],
    },
    options,
  );
}

function buyerContext(
  items: readonly Item[],
  { context, columns }: ListRead,
  { currency, list: stated }: ReceivablesOptions,
): BuyerContext {
  const saysWhatIsOpen =
    context.openField !== undefined ||
    columns.byAge ||
    fieldsThatSayWhatIsOpen.some((field) => columns.fields.has(field));
  const list = stated ?? listOf(items, saysWhatIsOpen);
  const dated = (['invoiceDate', 'postingDate', 'baselineDate'] as const).some((field) =>
    columns.fields.has(field),
  );
  return {
    currency,
    asOf: context.asOf,
    list,
    annual: list !== 'open-items' && dated,
    clears: items.some(({ cleared }) => cleared !== undefined),
    defaultCountry: context.defaultCountry,
    ids: context.ids,
  };
}
