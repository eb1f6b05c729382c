import { shownText } from '../cells/cell-text.js';
import type { DocumentKind } from '../cells/document-kind.js';
import type { InvoiceStatus } from '../cells/invoice-status.js';
import { yesNo } from '../cells/yes-no-text.js';
import { type Decimal, decimal } from '../../values/decimal.js';
import { readBuyer } from './item-buyer.js';
import { readDays } from './item-days.js';
import type { Drop, Item, ItemMoney } from './item.js';
import type { RowContext } from './row-context.js';

/** Reads a row of an invoice list whose money is known, or says why the row is left out. */
export function readItem(context: RowContext, row: number, money: ItemMoney): Item | Drop {
  const status = readStatus(context);
  if (status === 'void')
    return { code: 'cancelled', facts: { text: shownText(context.text('status')) } };
  const kind = readKind(context, money.amount);
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
    value: booked.value,
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
    stillOpen: readStillOpen(context, booked),
    disputed: isDisputed(context),
    guesses: [],
  };
}

/** One unit of the row's currency in the submission's; for rows converted by their own local amount, nearly. */
function rateOf({ rates }: RowContext, { currency, amount, value }: ItemMoney): Decimal {
  const rate = rates.get(currency);
  if (rate !== undefined) return rate;
  return amount.isZero() ? decimal(0) : value.dividedBy(amount);
}

function readKind(context: RowContext, amount: Decimal): DocumentKind {
  const text = context.text('documentType');
  const kind = text === '' ? undefined : context.read.kind(text);
  if (kind !== undefined) return kind;
  const bySign = amount.isNegative() && !amount.isZero() ? 'credit-note' : 'invoice';
  if (text !== '') context.guess('kind-unknown', { type: shownText(text), kind: bySign });
  return bySign;
}

/** Credit notes and payments that a list writes without a sign are credits nevertheless. */
function bookedMoney(context: RowContext, kind: DocumentKind, money: ItemMoney): ItemMoney {
  const { amount, value, currency } = money;
  const marked = context.text('debitCredit') !== '' || context.has('creditAmount');
  if (kind === 'invoice' || marked || amount.isNegative() || amount.isZero()) return money;
  context.guess('sign-by-kind', { type: shownText(context.text('documentType')) });
  return { currency, amount: amount.negated(), value: value.negated() };
}

function readStatus(context: RowContext): InvoiceStatus | undefined {
  const status = context.has('status') ? context.read.status(context.text('status')) : undefined;
  if (status !== undefined) return status;
  const open = context.text('open') === '' ? undefined : yesNo(context.text('open'));
  if (open !== undefined) return open ? 'open' : 'paid';
  const closed = context.text('closed') === '' ? undefined : yesNo(context.text('closed'));
  return closed === undefined ? undefined : closed ? 'paid' : 'open';
}

/** What is open of the row: in a column of its own, or the amount less what was paid of it. */
function readStillOpen(context: RowContext, money: ItemMoney): Decimal | undefined {
  if (!context.has('amount')) return undefined;
  const field = context.has('openAmount') ? 'openAmount' : 'paidAmount';
  const reading = context.amount(field);
  if (reading === 'empty') return undefined;
  const usable =
    reading !== 'unreadable' && reading.amount.abs().lessThanOrEqualTo(money.amount.abs());
  if (!usable) {
    context.guess('open-amount-not-used', { text: shownText(context.text(field)) });
    return undefined;
  }
  const part = money.amount.isNegative() ? reading.amount.abs().negated() : reading.amount.abs();
  const open = field === 'openAmount' ? part : money.amount.minus(part);
  return open.times(rateOf(context, money));
}

function isDisputed(context: RowContext): boolean {
  const text = context.text('disputed');
  return text !== '' && (yesNo(text) ?? true);
}
