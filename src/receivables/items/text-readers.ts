import { currencyOf, type CurrencyReading } from '../cells/currency-text.js';
import { documentKindOf, type DocumentKind } from '../cells/document-kind.js';
import { invoiceStatusOf, type InvoiceStatus } from '../cells/invoice-status.js';
import { paymentMethodOf, type PaymentMethodReading } from '../cells/payment-method-text.js';
import { remembered } from '../cells/remembered.js';
import { readTerms, type TermsReading } from '../cells/terms-text.js';
import {
  countryOf,
  type CountryIndex,
  type CountryReading,
} from '../../values/country-names/country-of.js';

/** Readers of texts that a ledger repeats, each of which reads a text once. */
export interface TextReaders {
  readonly country: (text: string) => CountryReading | undefined;
  readonly currency: (text: string) => CurrencyReading | undefined;
  readonly kind: (text: string) => DocumentKind | undefined;
  readonly status: (text: string) => InvoiceStatus | 'disputed' | undefined;
  readonly method: (text: string) => PaymentMethodReading | undefined;
  readonly terms: (text: string) => TermsReading | undefined;
}

/** Readers for one list. */
export function textReaders(countries: CountryIndex): TextReaders {
  return {
    country: remembered((text) => countryOf(text, countries)),
    currency: remembered(currencyOf),
    kind: remembered(documentKindOf),
    status: remembered(invoiceStatusOf),
    method: remembered(paymentMethodOf),
    terms: remembered(readTerms),
  };
}
