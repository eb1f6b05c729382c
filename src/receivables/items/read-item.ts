import { shownText } from '../cells/cell-text.js';
import type { DocumentKind } from '../cells/document-kind.js';
import type { InvoiceStatus } from '../cells/invoice-status.js';
import { yesNo } from '../cells/yes-no-text.js';
import { type Decimal, decimal } from '../../values/decimal.js';
import { readBuyer } from './item-buyer.js';
import { readDays } from './item-days.js';
import type { Drop, Item, ItemMoney } from './item.js';
import type { RowContext } from './row-context.js';

const noGuesses: Item['guesses'] = [];

/** Reads a row of an invoice list whose money is known, or says why the row is left out. */
export function readItem(context: RowContext, row: number, money: ItemMoney): Item | Drop {
  const { status, disputed } = readStatus(context);
  if (status === 'void')
    return { code: 'cancelled', facts: { text: shownText(context.text('status')) } };
  const kind = readKind(context, money);
  const buyer = readBuyer(context, rateOf(context, money));
  if ('code' in buyer) return buyer;
  const days = readDays(context, kind);
  if ('code' in days) return days;
  const booked = bookedMoney(context, kind, money);
  return {
    row,
    kind,
    status,
    currency: booked.currency,
    amount: booked.amount,
    total: booked.total,
    value: booked.value,
    open: booked.open,
    invoiced: days.invoiced,
    due: days.due,
    termsDays: days.termsDays,
    cleared: days.cleared,
    buyer: buyer.buyer,
    hasId: buyer.hasId,
    name: buyer.name,
    country: buyer.country,
    countryText: buyer.countryText,
    group: buyer.group,
    method: buyer.method,
    requestedLimit: buyer.requestedLimit,
    approvedLimit: buyer.approvedLimit,
    paid: readPaid(context, booked),
    stillOpen: readStillOpen(context, booked),
    disputed: disputed || isDisputed(context),
    guesses: noGuesses,
  };
}

/** One unit of the row's currency in the submission's; for rows converted by their own local amount, nearly. */
function rateOf({ rates }: RowContext, { currency, total, value }: ItemMoney): Decimal {
  const rate = rates.get(currency);
  if (rate !== undefined) return rate;
  return total.isZero() ? decimal(0) : value.dividedBy(total);
}

function readKind(context: RowContext, { total }: ItemMoney): DocumentKind {
  const text = context.text('documentType');
  const kind = text === '' ? undefined : context.read.kind(text);
  if (kind !== undefined) return kind;
  const bySign = total.isNegative() && !total.isZero() ? 'credit-note' : 'invoice';
  if (text !== '') context.guess('kind-unknown', { type: shownText(text), kind: bySign });
  return bySign;
}

/** Credit notes and payments that a list writes without a sign are credits nevertheless. */
function bookedMoney(context: RowContext, kind: DocumentKind, money: ItemMoney): ItemMoney {
  const { total, amount, value, open } = money;
  const marked = context.text('debitCredit') !== '' || context.has('creditAmount');
  if (kind === 'invoice' || marked || total.isNegative() || total.isZero()) return money;
  context.guess('sign-by-kind', { type: shownText(context.text('documentType')) });
  return {
    ...money,
    amount: amount.abs().negated(),
    total: total.negated(),
    value: value.negated(),
    open: open?.abs().negated(),
  };
}

function readStatus(context: RowContext): {
  readonly status: InvoiceStatus | undefined;
  readonly disputed: boolean;
} {
  const text = context.text('status');
  const read = text === '' ? undefined : context.read.status(text);
  if (read === 'disputed') return { status: 'open', disputed: true };
  if (read !== undefined) return { status: read, disputed: false };
  if (text !== '') context.guess('status-unknown', { text: shownText(text) });
  if (context.text('clearingDocument') !== '') return { status: 'paid', disputed: false };
  const open = flag(context, 'open');
  if (open !== undefined) return { status: open ? 'open' : 'paid', disputed: false };
  const closed = flag(context, 'closed');
  return { status: closed === undefined ? undefined : closed ? 'paid' : 'open', disputed: false };
}

function flag(context: RowContext, field: 'open' | 'closed'): boolean | undefined {
  const text = context.text(field);
  const read = text === '' ? undefined : yesNo(text);
  if (text !== '' && read === undefined) context.guess('status-unknown', { text: shownText(text) });
  return read;
}

function readPaid(context: RowContext, { total }: ItemMoney): Decimal | undefined {
  const reading = context.has('paidAmount') ? context.amount('paidAmount') : 'empty';
  if (typeof reading === 'string') return undefined;
  return total.isNegative() ? reading.amount.abs().negated() : reading.amount;
}

/** What is open of the row: in a column of its own, or the amount less what was paid of it. */
function readStillOpen(context: RowContext, money: ItemMoney): Decimal | undefined {
  const { total } = money;
  if (money.open !== undefined) return statedOpen(context, money).times(rateOf(context, money));
  if (context.has('paidAmount') && context.amount('paidAmount') === 'unreadable')
    context.guess('open-amount-not-used', { text: shownText(context.text('paidAmount')) });
  const paid = readPaid(context, money);
  if (paid === undefined) return undefined;
  if (paid.abs().greaterThan(total.abs()))
    context.guess('paid-above-amount', { paid: paid.toFixed(), amount: total.toFixed() });
  return total.minus(paid).times(rateOf(context, money));
}

/** A stated open amount stands; one that is more than the amount of its row is said. */
function statedOpen(context: RowContext, { total, open = total }: ItemMoney): Decimal {
  const part = total.isNegative() ? open.abs().negated() : open;
  if (part.abs().greaterThan(total.abs()))
    context.guess('open-above-amount', { open: open.toFixed(), amount: total.toFixed() });
  return part;
}

function isDisputed(context: RowContext): boolean {
  const text = context.text('disputed');
  return text !== '' && (yesNo(text) ?? true);
}
