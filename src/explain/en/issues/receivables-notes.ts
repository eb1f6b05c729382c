import type { ListNoteFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what holds for a list as a whole. */
export const receivablesNotes = {
  'list-taken-for':
    'The list is read as: {list:term}. If it is something else, state it: list, --list.',
  'open-items-understate-turnover':
    'The list holds open items: what was paid is missing, so no turnover of a year follows. Give the estimated turnover in the submission; the amounts of the buyers say how it is spread.',
  'settlement-unknown':
    'The list does not say what is paid: there are no balances and no overdues. If every row is unpaid, state it: list "open-items", --list open-items.',
  'columns-guessed':
    'Columns guessed from words in their headers or from what is in them: {columns}. Map them if that is wrong: columns, --columns.',
  'buyers-from-headings': '{rows} rows name no buyer; it is read from the headings above them.',
  'ids-contradict-names':
    'These columns are not read as numbers of the buyers, because the names contradict them: {columns}. The names decide. Map the right column: columns, --columns buyer=HEADER.',
  'unit-of-table':
    'Amounts are read in units of {unit}, as titles or other headers say, also in the columns that name no unit: {columns}.',
  'names-as-ids':
    'The list knows {buyers} buyers by name alone. They are numbered in the order of their names, because quotes carry ids; the names are in the profiles. These ids hold for this list only: keep them in a mapping to have the same next time: ids, --mapping.',
  'names-by-mapping':
    'The list knows {buyers} buyers by name alone. Their ids are those of the mapping: {known} known, {added} new. Keep the mapping, which holds the names, apart from submissions and quotes.',
  'mapping-columns-absent':
    'The mapping names columns that this list does not have: {columns}. They are passed over; what is recognised instead stands among the columns.',
  'names-written-differently':
    'Names of {buyers} buyers are written in several ways and taken for one buyer each: {names}.',
  'currency-of-cells':
    'Some amounts are written with {currency}, the others without a currency; {currency} is assumed for them as well. If it is another, state it: listCurrency, --list-currency.',
  'currency-of-list':
    'The list names no currency; {currency} is assumed. If it is another, state it: listCurrency, --list-currency.',
  'currency-of-titles':
    'The lines above the header name the currency {currency}. If it is another, state it: listCurrency, --list-currency.',
  'as-of-differs':
    'The lines above the header say that the list is of {day}; it is read as of {asOf}. State the day of the list as the as-of date, because overdues are counted to it.',
  'country-column-missing':
    'No column of countries is recognised. Map one (--columns country=HEADER, a company code serves with --country-map), or state a default: defaultCountry, --default-country.',
  'numeric-countries-doubtful':
    'The country column has numbers that ISO 3166-1 does not have: {unknown}. They are probably the ledger’s own, so check those that are read as ISO numbers too: {read}. Map them: countryMap, --country-map.',
  'date-order-evidence':
    'Dates of the column {column} are read as {order}: "{proof}" has no other reading.',
  'date-order-assumed':
    'Nothing in the list tells whether day or month comes first in the column {column}; the day is assumed. State the order: dateFormat, --date-format.',
  'decimal-mark-mixed':
    'Amounts are written with the decimal mark "{mark}", but {contrary} of them with the other one. Each is read as it proves to be.',
  'terms-not-read':
    'Payment-term codes that tell no number of days: {codes}. The due dates of their rows are used. State the days if they differ: termsMap, --terms.',
  'spreadsheet-dates': 'Dates written as day numbers of a spreadsheet are counted from 1900.',
  'invoice-dates-missing':
    'The list has no invoice dates, so neither terms nor a turnover of a year follow from it. Map the column: columns, --columns invoiceDate=HEADER; or give them in the submission.',
  'running-balance':
    'The column {column} is a running balance, which says of no row what is open; it is not used.',
  window:
    'Turnover is counted from {from} to {to}, {days} days ({basis:term}), and made a year’s by 365/{days}, rounded for each buyer to the minor unit of {currency}.',
  'window-widened':
    'The invoices span fewer than {months} months; the window is widened to {months}, so that a few days do not count as a year.',
  'outside-window':
    '{rows} rows are dated outside the stated period: they count in balances, not in turnover.',
  'list-ends-early':
    'The last invoice is of {last}, {days} days before the as-of date: is the list complete?',
  'overdue-in-ranges':
    'Overdues of {buyers} buyers have more than {most} different days and are put together by ranges, at their average day.',
  'balance-of-day':
    'The debt of {buyers} buyers on {day} stands as their balance. Where that day is no ordinary one, state the average of the year.',
  'peak-of-one-day':
    'The list shows balances of one day; the peak balance of a buyer is its balance on that day, and may have been higher.',
  'ageing-basis-assumed':
    'The buckets do not say what they count from; they are read as days from the {basis:term}. State it: ageingFrom, --ageing-from.',
  'buckets-doubtful':
    'A number alone heads a bucket that could as well begin there as end there; it is read as the end: {columns}. State the days: buckets, --buckets "HEADER=31-60".',
  'amounts-left-out':
    'The amounts of the column {column}, {sum} in all, are in no balance and are left out. If they are owed, state their days: buckets, --buckets "{column}=1-30".',
  'credits-on-account':
    'The column {column}, {sum} in all, is read as receipts on account, which lower the balance.',
  'turnover-unknown':
    'An aged-debt list has no turnover. Give the estimated turnover in the submission, and turnovers of large buyers where known.',
  'turnover-as-stated':
    'The turnovers of the buyers are those of the column {column}, taken as a year’s.',
  'nothing-left':
    'No row could be used. The reports say why; the most frequent reason comes first in the report of the command line.',
} as const satisfies Templates<ListNoteFacts>;
