import type { AmountField } from '../columns/receivables-field.js';
import type { AmountReading, AmountResult } from '../cells/amount-text.js';
import { shownText } from '../cells/cell-text.js';
import { Decimal, sum } from '../../values/decimal.js';
import { sideOf, signedBySide } from './debit-credit.js';
import type { Drop, ItemMoney } from './item.js';
import { noCurrency, readCurrency, type Written } from './row-currency.js';
import type { RowContext } from './row-context.js';

/** The money of a row, or why it has none and what can be said of it. */
export type MoneyReading =
  | {
      readonly money: ItemMoney;
      readonly counted: Decimal;
      readonly currency: string;
      readonly drop?: undefined;
    }
  | {
      readonly money?: undefined;
      readonly drop: Drop;
      /** For the account of dropped rows. */
      readonly counted: Decimal | undefined;
      readonly currency: string;
    };

interface Amount {
  readonly amount: Decimal;
  readonly field: AmountField;
  readonly written: Written;
}

/** Reads amount, open amount and currency of a row, and converts the amount into the submission's currency. */
export function readMoney(context: RowContext): MoneyReading {
  const stated = readTotal(context);
  const open = readOpen(context);
  const total = stated ?? open ?? missing;
  if ('code' in total)
    return { drop: total, counted: open?.amount, currency: currencyAlone(context) };
  if (total.field !== 'amount' && context.has('amount') && !sides.has(total.field))
    context.guess('other-amount-used', { column: context.header(total.field) });
  const counted = open?.amount ?? total.amount;
  const currency = readCurrency(context, total.field, total.written);
  if (typeof currency !== 'string') return { drop: currency, counted, currency: noCurrency };
  const value = convert(context, total.amount, currency);
  if (value === undefined)
    return { drop: { code: 'exchange-rate-missing', facts: { currency } }, counted, currency };
  const money = { currency, amount: counted, total: total.amount, open: open?.amount, value };
  return { money, counted, currency };
}

const missing: Drop = { code: 'amount-missing', facts: {} };
const sides: ReadonlySet<AmountField> = new Set(['debitAmount', 'creditAmount']);

function hasSides(context: RowContext): boolean {
  return context.has('debitAmount') || context.has('creditAmount');
}

/** The currency of a row without an amount. */
function currencyAlone(context: RowContext): string {
  const currency = readCurrency({ ...context, guess: () => undefined }, 'amount', {});
  return typeof currency === 'string' ? currency : noCurrency;
}

/** The amount of a row: of its debit and credit, its own column, in the seller's currency, or of its ageing buckets. */
function readTotal(context: RowContext): Amount | Drop | undefined {
  const booked = hasSides(context) ? readSides(context) : undefined;
  if (booked !== undefined) return booked;
  const own = context.has('amount') ? readField(context, 'amount') : undefined;
  if (own !== undefined) return own;
  const local =
    context.has('localAmount') && context.openField === undefined
      ? readField(context, 'localAmount')
      : undefined;
  return (
    local ??
    (context.has('amount') || context.openField !== undefined ? undefined : readBuckets(context))
  );
}

/** What is open of a row, as its column states it. */
function readOpen(context: RowContext): Amount | undefined {
  const { openField } = context;
  if (openField === undefined) return undefined;
  const read = readField(context, openField);
  if (read === undefined || !('code' in read)) return read;
  context.guess('open-amount-not-used', { text: shownText(context.text(openField)) });
  return undefined;
}

function readField(context: RowContext, field: AmountField): Amount | Drop | undefined {
  const reading = context.amount(field);
  if (reading === 'empty') return undefined;
  if (reading === 'unreadable') return unreadable(context, field);
  if (reading.guess !== undefined)
    context.guess(reading.guess, { text: shownText(context.text(field)) });
  return { amount: signed(reading.amount, context), field, written: reading };
}

function readSides(context: RowContext): Amount | Drop | undefined {
  const debit = context.amount('debitAmount');
  const credit = context.amount('creditAmount');
  if (debit === 'unreadable') return unreadable(context, 'debitAmount');
  if (credit === 'unreadable') return unreadable(context, 'creditAmount');
  if (debit === 'empty' && credit === 'empty') return undefined;
  const amountOf = (side: AmountReading | 'empty'): Decimal =>
    side === 'empty' ? new Decimal(0) : side.amount;
  const written = typeof debit === 'string' ? credit : debit;
  return {
    amount: amountOf(debit).minus(amountOf(credit).abs()),
    field: context.has('debitAmount') ? 'debitAmount' : 'creditAmount',
    written: typeof written === 'string' ? {} : written,
  };
}

/** A list of invoices that shows its amounts by age alone. */
function readBuckets(context: RowContext): Amount | undefined {
  const known = context.buckets().filter((cell): cell is AmountReading => typeof cell !== 'string');
  const [first] = known;
  if (first === undefined) return undefined;
  return { amount: sum(known.map(({ amount }) => amount)), field: 'balance', written: first };
}

function unreadable(context: RowContext, field: AmountField): Drop {
  return {
    code: 'amount-unreadable',
    facts: { text: shownText(context.text(field)), column: context.header(field) },
  };
}

/** Credits are negative, whether the ledger writes them so or marks them beside the amount. */
function signed(amount: Decimal, context: RowContext): Decimal {
  const text = context.text('debitCredit');
  if (text === '') return amount;
  const side = sideOf(text);
  if (side === undefined) context.guess('side-unknown', { text: shownText(text) });
  if (side === 'debit' && amount.isNegative() && !amount.isZero())
    context.guess('sign-contradicts', { side: shownText(text) });
  return signedBySide(amount, text);
}

/** The amount in the submission's currency: by the given rate, else by the row's own amount in that currency. */
function convert(context: RowContext, amount: Decimal, currency: string): Decimal | undefined {
  const rate = context.rates.get(currency);
  if (currency === context.currency) return amount;
  if (rate !== undefined) return amount.times(rate);
  if (!context.has('localAmount')) return undefined;
  const local: AmountResult = context.amount('localAmount');
  if (typeof local === 'string') return undefined;
  const localCurrency = readCurrency(context, 'localAmount', local);
  const localRate =
    typeof localCurrency === 'string' ? context.rates.get(localCurrency) : undefined;
  if (localRate === undefined || typeof localCurrency !== 'string') return undefined;
  context.guess('amount-local', { currency, localCurrency });
  const value = local.amount.abs().times(localRate);
  return amount.isNegative() ? value.negated() : value;
}
