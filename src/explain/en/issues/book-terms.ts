/** Facts of a rate book that are words of the program, in English: types of JSON values, and why a value is none. */
export const bookTerms: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  function: 'a function',
  number: 'a number',
  object: 'an object',
  string: 'a text',
  undefined: 'nothing',
  'not-plain-data': 'it is no data',
  unreadable: 'reading it fails',
  circular: 'it refers to itself',
  'too-deep': 'it is nested too deeply',
};
