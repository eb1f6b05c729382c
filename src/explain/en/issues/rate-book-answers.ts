import type { BookIssueFacts } from '../../../risk/book-issues.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of a submission in the light of a rate book. */
export const bookAnswers = {
  'unknown-tier': 'The rate book has no tier {value}. Write one of: {known}.',
  'unknown-question': 'The questionnaire has no question {value}. Write one of: {known}.',
  'unknown-attribute':
    'The rate book does not ask for the attribute {value}. It asks for: {known}. Leave it out, or price with the book it was written for.',
  'attribute-missing': 'The rate book needs the attribute {attribute}. Write one of: {known}.',
  'attribute-not-number':
    'This attribute is a number, and {value} is none. Write plain digits in the range {known}.',
  'input-missing': 'The rate book needs {field}. Add it.',
  'limits-missing':
    'The rate book needs credit limits; {count} of the buyers and groups have none, this one first. Write a requestedLimit or an approvedLimit, or a discretionaryLimit in the cover.',
  'selection-unknown-step': 'The rate book has no step {value}. Steps with a filed range: {known}.',
  'selection-not-filed':
    'The step {value} reads no filed range. Leave the selection out. Steps with a filed range: {known}.',
  'selection-row-missing':
    'The step {step} reads several rows. Say page and row of the range the value is selected in, one of: {known}.',
  'selection-not-read':
    'The step {step} did not read what the selection is made in, for this submission. Leave the selection out, or correct page, row and buyer.',
  'selection-outside-range':
    '{value} lies outside the range filed for the step {step}, from {min} to {max} (page {page}, row {row}). Select a value inside; one outside needs re-filing.',
  'crossing-without-rate':
    'The manual has no rate for {crossing} on the page {page}. Take this buyer out, or change what the rate is read by.',
  'cover-term-not-priced':
    'The rate book {edition} has no step that prices {field}. Leave it out, or use a book that prices it; it is never approximated.',
  'peril-not-priced':
    'The rate book {edition} does not price the peril {peril} by itself. Leave it out, or write one of: {known}.',
  'outside-manual':
    'The manual has no rate for {value}. It has: {known}. Write a value it has, or refer the risk to the underwriter.',
  'currency-not-in-book':
    'The rate book stands in {currency} and has no reference rate for {own}. Add a rate to exchangeRates: how much {own} one {currency} costs; or write the amounts in {currency} or in one of: {known}.',
  'exchange-rate-missing':
    'There is no exchange rate for {currency}. Add one to exchangeRates: how much {own} one {currency} costs.',
} as const satisfies Templates<BookIssueFacts>;
