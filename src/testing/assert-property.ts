import type { PropertyId } from '../rules/read/property-ids.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { propertyOf } from './properties/all.js';
import type { BookProperty } from './property.js';
import { counterexampleLines } from './property-text.js';
import { type PropertyResult, type TrialOptions, tryProperty } from './try-property.js';

/** Thrown for a property that does not hold, or cannot be tried; `result` has the counterexample as plain JSON. */
export class PropertyError extends Error {
  override readonly name = 'PropertyError';
  readonly result: PropertyResult;

  constructor(message: string, result: PropertyResult) {
    super(message);
    this.result = result;
  }
}

/**
 * Tries a property on a book, for a test of your own: nothing happens when it holds. The result says in how many of
 * the cases no floor, cap or corridor held the premium.
 *
 * @throws PropertyError when it does not hold, with the smallest counterexample, the step and rows to blame and the
 *   seed; also when it cannot be tried on this book, which is no success.
 */
export function assertProperty(
  book: LoadedRateBook,
  property: PropertyId | BookProperty,
  options: TrialOptions = {},
): PropertyResult {
  const tried = typeof property === 'string' ? propertyOf(property) : property;
  const result = tryProperty(book, tried, options);
  const { outcome, reason, counterexample, seed, cases } = result;
  const { id, statement } = tried;
  if (outcome === 'not-applicable')
    throw new PropertyError(
      `${id} cannot be tried on ${book.edition}: ${reason?.en ?? ''}. Leave it out.`,
      result,
    );
  if (counterexample !== null)
    throw new PropertyError(
      [
        `${id} does not hold for ${book.edition}: ${statement.en}`,
        ...counterexampleLines(counterexample, 'en').map((line) => `  ${line}`),
        `  found in case ${cases} of seed ${seed}; the submission is result.counterexample.before`,
      ].join('\n'),
      result,
    );
  return result;
}
