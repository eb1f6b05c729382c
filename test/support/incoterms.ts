import { readRateBook } from '../../src/rules/load/parse-rate-book.js';
import { withReaders } from '../../src/rules/read/rated-traits.js';
import { entrySchemasOf } from '../../src/rules/load/rate-book-schema.js';
import type { RateBookResult } from '../../src/rules/read/rate-book-result.js';
import { byCountry, byIndustry, byKey } from '../../src/rules/read/trait-readers.js';
import { buyerTraits } from '../../src/submission/buyer-traits.js';
import { submissionShapeOf } from '../../src/submission/shape-schema.js';
import { readSubmission, type SubmissionResult } from '../../src/submission/parse-submission.js';
import { keyed, step } from './book-parts.js';
import type { OpenBook } from './small-book.js';

/** The list of the library with one trait more: under which terms of delivery the buyer buys. */
export const moreTraits = {
  ...buyerTraits,
  incoterms: { field: 'incoterms', levels: ['EXW', 'DDP'] },
} as const;

/** The readers of the library's traits, and none of the one more. */
export const fewReaders = { country: byCountry, industry: byIndustry, 'payment-method': byKey };

const traits = withReaders(moreTraits, { ...fewReaders, incoterms: byKey });

/** Reads a submission whose buyers may state incoterms. */
export function submissionWithIncoterms(input: unknown): SubmissionResult {
  return readSubmission(input, submissionShapeOf(moreTraits));
}

/** Loads a book that may look buyers up by incoterms. */
export function bookWithIncoterms(book: OpenBook): RateBookResult {
  return readRateBook(book, {}, { traits, schemas: entrySchemasOf(moreTraits) });
}

/** Puts a line, its page and an assumption on incoterms into a book, as a contributor would. */
export function addIncoterms(book: OpenBook, values: Readonly<Record<string, string>>): void {
  const line = { kind: 'worksheet-relativity', measure: 'incoterms', page: 'incoterms' };
  book.algorithm.splice(4, 0, step('incoterms', 'multiply', line));
  book.pages.incoterms = { ...keyed('Incoterms', 'relativity', values), keys: 'incoterms' };
  book.pages.assumptions.rows.push({ key: 'incoterms', value: 'EXW' });
}
