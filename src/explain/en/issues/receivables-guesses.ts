import type { GuessAndRemarkFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what was assumed about a row that is used. */
export const receivablesGuesses = {
  'too-few-cells':
    'The row has {cells} cells and the header {columns}; the missing ones are read as empty.',
  'cell-error':
    'The cell of the column {column} holds an error of the spreadsheet, {text}; it is read as empty.',
  'buyer-from-above':
    'The row names no buyer; it is read as one of "{buyer}", which the list names in a row above.',
  'name-differs':
    'The row has the name "{text}", most of the amount with this number "{used}"; the number decides. Correct it if they are two buyers.',
  'buyer-by-name': 'The row has no number of the buyer; it is told by its name "{name}" alone.',
  'amount-separator':
    '"{text}" is read with a thousands separator, not with decimals. State the decimal mark: decimalMark, --decimal-mark.',
  'amount-rounded': '"{text}" is rounded to eight decimals.',
  'amount-scientific':
    '"{text}" is a power of ten, so digits may be lost. Export the column as a number with decimals.',
  'amount-local':
    'There is no exchange rate for {currency}; the row’s own amount in {localCurrency} is used.',
  'other-amount-used':
    'The row has no amount in its own column; that of the column {column} is used.',
  'currency-assumed': 'The row names no currency; {currency} is assumed.',
  'currency-sign': '"{text}" is read as {currency}.',
  'sign-by-kind': 'A document of type "{type}" is a credit, so its amount counts as negative.',
  'sign-contradicts': 'The amount is negative and marked as a debit ("{side}"); it stays negative.',
  'side-unknown':
    '"{text}" is neither debit nor credit; the amount keeps its sign. Write S or H, D or C.',
  'status-unknown':
    'The status "{text}" is not known; the amounts of the row decide what is open. Write a word such as open, paid, cancelled or disputed.',
  'method-unknown':
    'The payment method "{text}" is not known and is left out. Write one such as open account, D/A, D/P or L/C.',
  'kind-unknown':
    'The document type "{type}" is not known; by its sign the row is read as {kind:term}.',
  'date-order':
    '"{text}" is read as {date}, the day first. State the order: dateFormat, --date-format.',
  'date-other-order':
    '"{text}" can only be {date}, although the other dates of the column are written in another order.',
  'other-date-used':
    'The invoice date is missing or unreadable; the date in the column {column} is used.',
  'invoice-date-from-due':
    'The list has no invoice date; it is taken as {days} days before the due date.',
  'invoice-date-unknown':
    'The list has neither invoice date nor payment terms; balances run from the due date, and no terms follow.',
  'due-date-unreadable': 'The due date "{text}" is no date; the payment terms are used instead.',
  'due-before-invoice':
    'The due date {due} is before the invoice date {invoiced}; the invoice counts as due on its own date.',
  'due-from-overdue-days': 'The row has no due date; it follows from {days} days past due.',
  'due-from-bucket':
    'The row has no due date; its amount stands in an ageing bucket that is {days} days past due.',
  'due-dates-differ':
    'The lines of invoice {number} are due on different days, and what of it is due when is not said; the earliest day is used.',
  'overdue-days-unreadable': 'The days past due "{text}" are no number of days and are not used.',
  'terms-guessed':
    'The payment terms "{terms}" are read as {days} days from the {start:term}. If they are not, state them: termsMap, --terms "{terms}={days}".',
  'terms-unknown':
    'The payment terms "{terms}" tell no number of days. State it: termsMap, --terms "{terms}=60".',
  'terms-assumed':
    'The row has neither due date nor readable payment terms; {days} days are assumed, as stated.',
  'terms-over-a-year':
    'The invoice is due {days} days after its date; terms count as 365 days. Is the year right?',
  'due-date-unknown':
    'The row has neither due date nor readable payment terms; what is open of it counts as not due.',
  'clearing-date-unreadable':
    'The date of payment "{text}" is no date; the invoice counts as unpaid.',
  'cleared-before-invoice':
    'The payment of {date} is before the invoice date {invoiced}; the invoice counts as never owed.',
  'payment-day-assumed':
    'The row does not say when it was paid; {date} is assumed, its due date or at the latest the as-of date.',
  'payment-not-cleared':
    'The payment is not allocated to an invoice; it lowers the balance from its own date on.',
  'open-amount-not-used': '"{text}" is no amount; the whole row counts as open unless it is paid.',
  'open-above-amount':
    'The open amount {open} is more than the amount of the row, {amount}; both are used as they stand.',
  'paid-above-amount':
    'The amount paid, {paid}, is more than the amount of the row, {amount}; the difference is a credit of the buyer.',
  'parts-assumed':
    'Invoice {number} has {rows} rows with open amounts that together are less than its total; they are read as parts of it, and the rest as paid.',
  'country-numeric':
    '{text} is read as the ISO 3166-1 number of {country}, but other numbers of the column are no ISO numbers. If it is a number of the ledger’s own, map it: countryMap, --country-map {text}=….',
  'country-default': 'No row of the buyer names a country; {country} is used, as stated.',
  'country-of-other-rows':
    'The row names no country that is known ("{text}"); {country} is used from other rows of the buyer.',
  'country-differs': 'The row names {text}, most of the buyer’s amount {used}; {used} is used.',
  'group-differs':
    'The row names the group "{text}", most of the buyer’s amount "{used}"; the latter is used.',
  'method-differs':
    'The row is paid by {text}, most of the buyer’s amount by {used}; the latter is used.',
  'limit-not-read': 'The limit "{text}" is no amount and is left out.',
  'limit-differs':
    'The row names a limit of {limit}, another row of the buyer {used}; the higher one is used.',
  'duplicate-number':
    'The number {number} is also that of row {row}, with another amount or date; both are used.',
  'turnover-not-read': 'The turnover "{text}" is no amount and is left out.',
  'duplicate-row':
    'The row repeats row {row} in every cell; both are used. If it is there by mistake, take it out of the list.',
  'balance-differs':
    'The balance {balance} is not the sum of the ageing buckets, {buckets}; the balance is used. What it is more is not due, what it is less is set against the oldest.',
  'rest-not-due':
    'The balance {balance} is more than the ageing buckets, {buckets}; the rest counts as not due.',
  disputed:
    'The buyer disputes the row. It counts as turnover and as owed, but is not insured until the dispute is settled.',
} as const satisfies Templates<GuessAndRemarkFacts>;
