// @ts-check
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';

/**
 * JSON text in, JSON text out: the same function in Node and in a page.
 * @param {string} submission
 */
export function quoteText(submission) {
  return JSON.stringify(quote(parseSubmission(JSON.parse(submission)), referenceBook));
}
