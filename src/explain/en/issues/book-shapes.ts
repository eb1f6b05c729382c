import type { BookShapeFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for what can be wrong with the shape of a rate book: its fields and how they are written. */
export const bookShapes = {
  'not-a-rate-book':
    'What was given is {found:term}, not a rate book. Give the JSON object of a rate book.',
  'format-version':
    'The format is {value}, and this version of the library reads format {known}. Bring the book into format {known} and write "format": {known}.',
  'missing-field': '{field} is missing. Add it: {expected:term}.',
  'not-a-language': '"{value}" is no canonical language tag. Write {wanted}.',
  'missing-text': '{field} has no text in {language}. Write every text in English at least.',
  'unknown-field': '{field} is no field here. Remove it, or correct its spelling.',
  'wrong-type': '{field} is {found:term}. Write {expected:term}.',
  'number-not-text':
    '{field} is the bare number {value}. Rates and amounts are decimal text: write "{value}" in quotation marks.',
  'not-whole-number': '{field} is not a whole number. Write one without decimals.',
  'number-too-small': '{field} is {value}. Write {least} or more.',
  'number-too-large': '{field} is {value}. Write {most} or less.',
  'unknown-word': '{field} is "{value}". Write one of: {known}.',
  'not-decimal-text':
    '{field} is "{value}", which is not decimal text. Write digits and a point, such as "0.85": no exponent, no thousands separator, no leading zeros, at most 18 digits before the point and 12 behind it.',
  'not-a-date':
    '{field} is "{value}", which is no day of the calendar. Write it as YYYY-MM-DD, such as 2026-07-01.',
  'not-an-id':
    '{field} is "{value}", which cannot be an id. Use small letters and digits, joined by single hyphens or points, at most 64 characters.',
  'not-a-key':
    '{field} is "{value}", which cannot be a key. Use 1 to 64 printable characters without space at either end.',
  'blank-text': '{field} is blank. Write the text.',
  'text-too-long': '{field} is too long. Shorten it to 1,000 characters.',
  'text-malformed': '{field} holds half of a character (a lone surrogate). Write the text again.',
  'null-value': '{field} is null. Write its value, or leave the field out.',
  'not-plain-json':
    '{field} cannot be read as plain JSON data ({reason:term}). Give the JSON data of a rate book.',
  'too-large':
    'The book is larger than any rate book may be, and was not read to its end. Split it.',
  'too-many-entries':
    '{field} has more entries than a rate book may have. Split the book, or leave entries out.',
  'value-or-range':
    'A row has either value, or min and max with an optional selected. Keep one of the two forms.',
  'too-many-issues':
    '{count} more problems are not listed. Correct the listed ones and load the book again.',
} as const satisfies Templates<BookShapeFacts>;
