import type { ListIssueFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for a list or an option that cannot be used. */
export const receivablesList = {
  'no-rows': 'The list has no rows below its header.',
  'too-many-columns':
    'The list has {columns} columns; at most {most} are read. Is the delimiter right?',
  'cell-not-text':
    'The cell of row {row} in the column {header} is not text. Hand in every cell as text, as the file has it.',
  'field-unknown': 'There is no field "{field}". Map one of: {known}.',
  'column-not-found':
    'No column is headed "{header}", which is mapped as {field}. The headers are: {known}.',
  'sheet-not-found': 'No sheet is called "{sheet}". The sheets are: {known}.',
  'sheet-malformed':
    'This is no sheet. Write an object with name (text) and rows (lists of cells as text).',
  'column-missing':
    'No column is recognised as {field}. Map one: columns, or --columns {first}=HEADER on the command line. The headers are: {known}.',
  'bucket-not-found':
    'No column is headed "{header}", of which buckets state the days. The headers are: {known}.',
  'bucket-unreadable':
    '"{value}" is no span of days for the column {header}. Write not-due, 1-30, 91+, or none.',
  'buckets-missing':
    'If this is a list of aged debt, say what its buckets span: buckets, or --buckets "HEADER=1-30" on the command line, with not-due, 1-30, 91+ or none. The columns that may be buckets are: {columns}.',
  'buckets-overlap':
    'The ageing buckets {one} and {other} share days, so that it is not known what is in which. State their days: buckets, or --buckets "{other}=31-60" on the command line; none for a column that is no bucket.',
  'amounts-not-read':
    'The column {header} holds amounts, {sum} in all, that may be part of the debt, and its header does not say how old they are. State it: buckets, or --buckets "{header}=1-30" on the command line, with not-due, 1-30, 91+, or none where it is no debt.',
  'half-missing':
    'The column {header} is one half of debit and credit, and the other half is not recognised. Map it: columns, or --columns {field}=HEADER on the command line. If there is none, map this one as the amount: --columns "amount={header}".',
  'unit-unclear':
    'Some headers give amounts in units of {unit}, these do not: {columns}. State the unit of the columns that name none: unit, or --unit {unit} on the command line, --unit 1 where there is none.',
  'unit-out-of-range':
    '{value} is no unit. Write how many units of the currency one stands for, as a whole number from 1 to {most}: 1000 for thousands.',
  'currency-text-unknown':
    'The header {header} names "{text}", which is no currency that is known. State the currency: listCurrency, or --list-currency USD on the command line.',
  'date-not-iso': '{value} is no date. Write it like 2026-03-31.',
  'period-reversed': 'The period ends on {to}, before it begins on {from}.',
  'currency-unknown':
    '{value} is no ISO 4217 currency with a minor unit. Write a code such as CNY.',
  'country-unknown': '{value} is no country. Write an ISO 3166-1 alpha-2 code such as US.',
  'days-out-of-range': '{value} is no number of days from 0 to {most}. Write a whole number.',
  'months-out-of-range': '{value} is no number of months from 1 to 36. Write a whole number.',
  'rate-unreadable':
    '{value} is no exchange rate. Write the price of one {currency} as a positive decimal, for example 7.12.',
  'rate-duplicate': 'There are two rates for {currency}. Give one.',
} as const satisfies Templates<ListIssueFacts>;
