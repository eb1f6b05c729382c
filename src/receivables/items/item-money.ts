import type { AmountField } from '../columns/receivables-field.js';
import type { AmountReading } from '../cells/amount-text.js';
import { shownText } from '../cells/cell-text.js';
import { Decimal } from '../../values/decimal.js';
import type { Drop, ItemMoney } from './item.js';
import type { RowContext } from './row-context.js';

/** The money of a row, or why it has none and what can be said of it. */
export type MoneyReading =
  | (ItemMoney & { readonly money: ItemMoney; readonly drop?: undefined })
  | {
      readonly money?: undefined;
      readonly drop: Drop;
      /** For the account of dropped rows. */
      readonly amount: Decimal | undefined;
      readonly currency: string;
    };

/** Currency of rows whose currency cannot be told: ISO 4217 has this code for no currency. */
export const noCurrency = 'XXX';

type Read =
  { readonly amount: Decimal; readonly field: AmountField; readonly written?: string } | Drop;

/** Reads amount and currency of a row, and converts the amount into the submission's currency. */
export function readMoney(context: RowContext): MoneyReading {
  const read = readSignedAmount(context);
  const written = 'code' in read ? undefined : read.written;
  const currency = readCurrency(context, 'code' in read ? 'amount' : read.field, written);
  if ('code' in read) return { drop: read, amount: undefined, currency: currency ?? noCurrency };
  const { amount } = read;
  if (currency === undefined) {
    const facts = { currency: shownText(context.text('currency')) };
    return { drop: { code: 'currency-unknown', facts }, amount, currency: noCurrency };
  }
  const value = convert(context, amount, currency);
  if (value === undefined)
    return { drop: { code: 'exchange-rate-missing', facts: { currency } }, amount, currency };
  const money = { currency, amount, value };
  return { money, currency, amount, value };
}

function readSignedAmount(context: RowContext): Read {
  if (context.has('debitAmount') || context.has('creditAmount')) {
    const sides = readSides(context);
    if (sides !== undefined) return sides;
  }
  const field = amountFieldOf(context);
  const reading = context.amount(field);
  if (reading === 'empty') return { code: 'amount-missing', facts: {} };
  if (reading === 'unreadable') return unreadable(context, field);
  if (reading.guess !== undefined)
    context.guess(reading.guess, { text: shownText(context.text(field)) });
  const written = reading.currency;
  const amount = signed(reading.amount, context);
  return written === undefined ? { amount, field } : { amount, field, written };
}

/** The amount's own column, else what is open of it, else the amount in the seller's currency. */
function amountFieldOf(context: RowContext): AmountField {
  if (context.has('amount')) return 'amount';
  return context.has('openAmount') ? 'openAmount' : 'localAmount';
}

function readSides(context: RowContext): Read | undefined {
  const debit = context.amount('debitAmount');
  const credit = context.amount('creditAmount');
  if (debit === 'unreadable') return unreadable(context, 'debitAmount');
  if (credit === 'unreadable') return unreadable(context, 'creditAmount');
  if (debit === 'empty' && credit === 'empty') return undefined;
  const amountOf = (side: AmountReading | 'empty'): Decimal =>
    side === 'empty' ? new Decimal(0) : side.amount;
  return { amount: amountOf(debit).minus(amountOf(credit).abs()), field: 'debitAmount' };
}

function unreadable(context: RowContext, field: AmountField): Drop {
  return {
    code: 'amount-unreadable',
    facts: { text: shownText(context.text(field)), column: context.header(field) },
  };
}

const debits = new Set('s d dr debit soll 借 借方'.split(' '));
const credits = new Set('h c cr credit haben 贷 贷方'.split(' '));

/** Credits are negative, whether the ledger writes them so or marks them beside the amount. */
function signed(amount: Decimal, context: RowContext): Decimal {
  const side = context.text('debitCredit').toLowerCase();
  if (credits.has(side)) return amount.abs().negated();
  if (debits.has(side) && amount.isNegative() && !amount.isZero())
    context.guess('sign-contradicts', { side });
  return amount;
}

/** Currency of an amount: of its row, of its cell, of its header, of the list. Undefined when the row's is none. */
export function readCurrency(
  context: RowContext,
  field: AmountField,
  written: string | undefined,
): string | undefined {
  const ofLocal = field === 'localAmount' && !context.has('amount');
  const text = context.text(ofLocal ? 'localCurrency' : 'currency');
  if (text !== '') {
    const reading = context.read.currency(text);
    if (reading?.guessed === true)
      context.guess('currency-sign', { text: shownText(text), currency: reading.code });
    return reading?.code;
  }
  const stated = written ?? context.headerCurrency(field);
  if (stated !== undefined) return stated;
  if (context.has('currency') && !ofLocal)
    context.guess('currency-assumed', { currency: context.listCurrency });
  return context.listCurrency;
}

/** The amount in the submission's currency: by the given rate, else by the row's own amount in that currency. */
function convert(context: RowContext, amount: Decimal, currency: string): Decimal | undefined {
  const rate = context.rates.get(currency);
  if (currency === context.currency) return amount;
  if (rate !== undefined) return amount.times(rate);
  if (!context.has('localAmount')) return undefined;
  const localText = context.text('localCurrency');
  const localCurrency =
    localText === ''
      ? (context.headerCurrency('localAmount') ?? context.listCurrency)
      : context.read.currency(localText)?.code;
  const local = context.amount('localAmount');
  if (typeof local === 'string' || localCurrency === undefined) return undefined;
  const localRate = context.rates.get(localCurrency);
  if (localRate === undefined) return undefined;
  context.guess('amount-local', { currency, localCurrency });
  const value = local.amount.abs().times(localRate);
  return amount.isNegative() ? value.negated() : value;
}
