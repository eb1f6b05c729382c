import type { FieldIssueFacts } from '../../../gate/issue-codes.js';
import type { Templates } from '../../issues/templates.js';

/** English words for issues of single values. */
export const fields = {
  'not-plain-data': {
    json: 'This is not JSON data ({value}). Send only text, numbers, true, false, lists and records.',
    form: '{value} cannot be read here. Enter a number or a text.',
  },
  unreadable: 'Reading this raised an error. Send plain JSON data.',
  circular: 'This contains itself. Write its content out.',
  'too-deep': 'This is nested more than {most} levels deep. Leave it out.',
  'too-large':
    'There are more than {most:number} values; the rest was not read. Put small items together.',
  'too-many-items':
    'The list has {count} items; at most {most} are read. Put small items together.',
  'too-many-fields':
    'The record has {count} fields; at most {most} are read. Leave out those not needed.',
  'text-too-long': '{value} is longer than {most} characters. Shorten it.',
  'forbidden-field-name': 'The field name {value} cannot be used. Leave it out or choose another.',
  'null-value': {
    json: 'null says nothing. Leave the field out if the value is not known.',
    form: 'This is empty. Leave it out if the value is not known.',
  },
  'says-nothing': '{value} says nothing. Write a value, or leave out what is not required.',
  'other-record':
    'This is {found:record}, not {asked:record}. Give {asked:record} here.[member:  The one it was made from is its field {member}.]',
  'cut-or-changed':
    'This is missing, or is not what the library writes here. Give the record whole, as it was made.',
  'not-a-quote':
    'This is no quote of this library. Give a quote as it was made, or as it was stored from JSON.',
  'later-version':
    'This was made by version {value} of this library, and version {own} cannot read it. Update the library to {value} or later.',
  'not-usable': 'This {problem}: {remedy}.',
  'not-function': '{value} is not a function. Give one here.',
  'nothing-priced':
    'The book prices hardly any submission drawn from its pages: {reason}. Give a book that does.',
  'patch-does-not-fit':
    'The patch does not fit the document here. Write a patch for the document as it stands.',
  'editions-overlap':
    'The editions {first} and {second} are both in force. Give the older one an effectiveTo, or the newer one a later effectiveFrom or requestsFrom.',
  missing: 'This is required.',
  'unknown-field': 'There is no field {value} here. Leave it out, or use one of: {known}.',
  'misspelled-field': 'There is no field {value} here.',
  'not-record': {
    json: '{value} is not a record. Write fields in braces: { … }.',
    form: '{value} stands where several fields belong. Fill in the fields one by one.',
  },
  'not-list': {
    json: '{value} is not a list. Write items in brackets: [ … ].',
    form: '{value} stands where a list belongs. Fill in the items one by one.',
  },
  'not-true-or-false': {
    json: '{value} is neither true nor false.',
    form: '{value} stands where true or false is to be chosen.',
  },
  'not-one-of': '{value} is not one of: {known}.',
  'not-text': '{value} is not text.',
  'text-malformed': '{value} is empty, has a blank at an end, or contains control characters.',
  'not-whole-number': '{value} is not a whole number.',
  'not-decimal': {
    json: '{value} is not a plain decimal number in quotes (digits and one point, nothing else).',
    form: '{value} is not a plain number (digits and one point, nothing else).',
  },
  'decimal-as-number': {
    json: '{value} is sent as a number. Send decimals as text, so that no digit is lost.',
    form: '{value} may have lost digits on its way.',
  },
  'too-many-digits': '{value} has more than 18 digits before or 8 after the point.',
  negative: '{value} is negative.',
  'not-positive': '{value} is not more than zero.',
  'out-of-range': '{value} is not between {least} and {most}.',
  'looks-like-share': '{value} looks like a share; a percentage (0 to 100) is asked for here.',
  'looks-like-percentage': '{value} looks like a percentage; a share (0 to 1) is asked for here.',
  'not-date': '{value} is not a calendar date (YYYY-MM-DD, 1900 to 2199).',
  'not-country': '{value} is not an ISO 3166-1 country code of two capitals.',
  'not-currency': '{value} is not an ISO 4217 currency code of three capitals.',
  'not-language':
    '{value} is not a canonical language tag, such as en, zh-CN or de. Name the text by one.',
  'currency-without-minor-unit': '{value} has no minor unit, so no premium can be stated in it.',
  'not-industry':
    '{value} is not an ISIC Rev.4 code.[list:  It looks like a code of {list}.][goods:  It looks like a number of goods ({goods}), which is no industry: write that of the business.]',
  'not-in-scheme': '{value} is not a code of {scheme}.[list:  It looks like a code of {list}.]',
  'industry-ambiguous':
    '{value} of {scheme} belongs to several ISIC Rev.4 codes: {known}. Choose the one nearest to the main business.',
  'too-many-issues': 'There are at least {more} more issues. Mend those listed, then check again.',
} as const satisfies Templates<FieldIssueFacts>;
