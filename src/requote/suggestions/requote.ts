import type { Pricer } from '../../quote.js';
import type { Quote } from '../../quoted/quote-record.js';
import type { Submission } from '../../submission/submission.js';

/** Makes quotes, counts them, and makes no more than allowed. */
export interface Requoter {
  /** The quote of a changed submission, checked like any other; null when no quotes are left. */
  readonly quote: (submission: Submission) => Quote | null;
  readonly used: () => number;
  readonly left: () => number;
}

/** What is quoted with, how many quotes may be made, and how many have been made already. */
export interface Requoting {
  readonly pricing: Pricer;
  readonly maximum: number;
  readonly used: number;
}

/** A requoter for one book. */
export function requoter({ pricing, maximum, used }: Requoting): Requoter {
  let count = used;
  return {
    quote: (submission) => {
      if (count >= maximum) return null;
      count += 1;
      return pricing.quote(submission);
    },
    used: () => count,
    left: () => maximum - count,
  };
}
