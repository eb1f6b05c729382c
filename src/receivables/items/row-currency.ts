import { settledCurrency, type CurrencyReading } from '../cells/currency-text.js';
import type { AmountReading } from '../cells/amount-text.js';
import { shownText } from '../cells/cell-text.js';
import type { AmountField } from '../columns/receivables-field.js';
import type { Drop } from './item.js';
import type { RowContext } from './row-context.js';

/** Currency of rows whose currency cannot be told: ISO 4217 has this code for no currency. */
export const noCurrency = 'XXX';

/** The currency written beside an amount. */
export type Written = Pick<AmountReading, 'currency' | 'sign' | 'unknownCurrency'>;

/**
 * Currency of an amount: of its row, of its cell, of its header, of the list. A sign that several currencies share means
 * the one the row, the header or the list names. A drop when it is none that is known, or contradicts the row.
 */
export function readCurrency(
  context: RowContext,
  field: AmountField,
  written: Written,
): string | Drop {
  const ofLocal = field === 'localAmount';
  const text = context.text(ofLocal ? 'localCurrency' : 'currency');
  if (text !== '') return currencyOfCell(context, text, written);
  if (written.unknownCurrency !== undefined) return unknown(written.unknownCurrency);
  const header = context.headerCurrency(field);
  if (written.sign !== undefined) return settled(context, written.sign, header);
  if (written.currency !== undefined) return written.currency;
  if (header !== undefined) return header;
  if (context.has('currency') && !ofLocal)
    context.guess('currency-assumed', { currency: context.listCurrency });
  return context.listCurrency;
}

function unknown(text: string): Drop {
  return { code: 'currency-unknown', facts: { currency: shownText(text) } };
}

function currencyOfCell(context: RowContext, text: string, written: Written): string | Drop {
  const reading = context.read.currency(text);
  const code = reading && settledCurrency(reading, [context.listCurrency, context.currency]);
  if (reading === undefined || code === undefined) return unknown(text);
  if (reading.guessed) context.guess('currency-sign', { text: shownText(text), currency: code });
  const beside = written.sign ? settledCurrency(written.sign, [code]) : written.currency;
  if (written.unknownCurrency === undefined && (beside === undefined || beside === code))
    return code;
  const facts = {
    text: shownText(written.unknownCurrency ?? written.sign?.sign ?? beside ?? ''),
    currency: code,
  };
  return { code: 'currency-contradicts', facts };
}

function settled(
  context: RowContext,
  reading: CurrencyReading,
  header: string | undefined,
): string | Drop {
  const code = settledCurrency(reading, [header, context.listCurrency, context.currency]);
  if (code === undefined) return unknown(reading.sign ?? '');
  const meant = [header, context.listCurrency, context.currency].includes(code);
  if (reading.guessed && !meant)
    context.guess('currency-sign', { text: reading.sign ?? '', currency: code });
  return code;
}
