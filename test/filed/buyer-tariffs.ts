import { readFileSync } from 'node:fs';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import type { Editable } from './tariffs.js';
import { plainIssues } from '../../src/values/plain-issue.js';

/** The tariffs of the repository that rate buyer by buyer. */
export const buyerTariffs = [
  'rate-per-shipment',
  'debtor-matrix',
  'country-method-terms',
  'safe-harbour',
] as const;

/** Name of one of them. */
export type BuyerTariff = (typeof buyerTariffs)[number];

/** The JSON of a file of the examples, to be changed at will. */
export function bookJson(name: BuyerTariff): Editable {
  return JSON.parse(readFileSync(`examples/books/${name}.json`, 'utf8'));
}

/** A tariff with a change, loaded. */
export function buyerTariff(
  name: BuyerTariff,
  change: (book: Editable) => void = () => undefined,
): LoadedRateBook {
  const book = bookJson(name);
  change(book);
  const parsed = parseRateBook(book);
  if (!parsed.ok) throw new Error(plainIssues(parsed.issues));
  return parsed.book;
}

/** The submission worked by hand for a tariff. */
export function buyerSubmission(name: BuyerTariff): Submission {
  return JSON.parse(readFileSync(`examples/books/${name}-submission.json`, 'utf8')) as Submission;
}
