import type { DropFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for why a row of a list is in no buyer. */
export const receivablesDrops = {
  'blank-row': 'The row is blank.',
  'header-again': 'The row repeats the header.',
  'heading-row': 'The row is a heading or a note and has no amount: "{text}".',
  'invoice-line':
    'The row is another line of invoice {number}, which begins in row {row}; its total counts once.',
  'total-row': 'The row is a total: "{text}".',
  'too-many-cells':
    'The row has {cells} cells and the header {columns}: a delimiter within an amount or a name? Put that cell in quotation marks.',
  'buyer-missing': 'The row names no buyer. Fill in its number or name.',
  'buyer-too-long':
    'The number of the buyer, "{text}", is longer than {most} characters. If the column holds names, map it as buyerName.',
  'amount-missing': 'The row has no amount.',
  'amount-unreadable': '"{text}" in the column {column} is no amount. Write it like 1234.50.',
  'currency-unknown': '"{currency}" is no ISO 4217 currency. Write a code such as USD.',
  'currency-contradicts':
    'The row names {currency}, and "{text}" stands beside its amount. Write one of them.',
  'exchange-rate-missing':
    'There is no exchange rate for {currency}. Give one: exchangeRates, or --rates {currency}=… on the command line.',
  'invoice-date-missing': 'The row has no invoice date.',
  'invoice-date-unreadable':
    '"{text}" is no date. Write it like 2026-03-31, or state the order of day and month: dateFormat, --date-format.',
  'after-as-of':
    'The invoice date {date} is later than the as-of date {asOf}. If both are right, choose a later as-of date.',
  'country-missing':
    'No row of the buyer names a country. Fill it in, or state a default: defaultCountry, --default-country.',
  'country-unknown':
    '"{text}" is no ISO 3166-1 country and no name of one. Map it: countryMap, or --country-map {text}=US.',
  'related-party': '{buyer} is a related party; what it owes is not insurable.',
  'not-on-credit': '"{text}" is paid before or on delivery: there is no credit to insure.',
  cancelled: 'The document is void: "{text}".',
  'buyer-in-credit':
    '{buyer} has neither turnover in the window nor an open balance: nothing is owed that could be insured.',
} as const satisfies Templates<DropFacts>;
