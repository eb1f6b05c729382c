import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { pricedIn, settingOf } from '../pricer.js';
import type { QuotedPair } from '../blamed-step.js';
import type { PropertyCase, PropertyOptions } from '../property.js';

/** The two quotes of a case; null when one of them has no price. */
export function quotedPair(
  submissions: PropertyCase,
  book: LoadedRateBook,
  { measures }: PropertyOptions = {},
): QuotedPair | null {
  const setting = settingOf(book, measures);
  const before = pricedIn(setting, submissions.before);
  const after = pricedIn(setting, submissions.after);
  return before && after && { book, submissions, quotes: { before, after } };
}
