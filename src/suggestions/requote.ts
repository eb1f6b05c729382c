import { quote } from '../quote.js';
import type { Quote } from '../quote-record.js';
import type { LoadedRateBook } from '../rules/sealed-book.js';
import type { Submission } from '../submission.js';

/** Makes quotes, counts them, and makes no more than allowed. */
export interface Requoter {
  /** The quote of a changed submission, checked like any other; null when no quotes are left. */
  readonly quote: (submission: Submission) => Quote | null;
  readonly used: () => number;
  readonly left: () => number;
}

/** A requoter for one book; `used` quotes have been made already. */
export function requoter(book: LoadedRateBook, maximum: number, used = 0): Requoter {
  let count = used;
  return {
    quote: (submission) => {
      if (count >= maximum) return null;
      count += 1;
      return quote(submission, book);
    },
    used: () => count,
    left: () => maximum - count,
  };
}
