import type { Pricer } from '../../quote.js';
import type { Quote } from '../../quoted/quote-record.js';
import { partSharing } from './shared-parts.js';
import type { Submission } from '../../submission/submission.js';

/** What a report is about to quote, and how far it has come. */
export interface SuggestProgress {
  /** Lever by lever, then plans as a whole, then the renewals to come. */
  readonly part: 'levers' | 'plans' | 'roadmap';
  /** Quotes made so far. */
  readonly quotes: number;
  /** The most it may make. */
  readonly maximumQuotes: number;
}

/** Work that can rest before each of its quotes. */
export type Quoting<Result> = Generator<SuggestProgress, Result, undefined>;

/** Makes quotes, counts them, and makes no more than allowed. */
export interface Requoter {
  /** The quote of a changed submission, checked like any other; null when no quotes are left. */
  readonly quote: (submission: Submission) => Quoting<Quote | null>;
  readonly used: () => number;
  readonly left: () => number;
  /** Names what is quoted from here on. */
  readonly begin: (part: SuggestProgress['part']) => void;
}

/** What is quoted with, how many quotes may be made, and how many have been made already. */
export interface Requoting {
  readonly pricing: Pricer;
  readonly maximum: number;
  readonly used: number;
}

/** A requoter for one book. It says where it stands before each quote. */
export function requoter({ pricing, maximum, used }: Requoting): Requoter {
  let count = used;
  let part: SuggestProgress['part'] = 'levers';
  const read = partSharing();
  return {
    *quote(submission) {
      if (count >= maximum) return null;
      yield { part, quotes: count, maximumQuotes: maximum };
      count += 1;
      return pricing.quote(read(submission));
    },
    used: () => count,
    left: () => maximum - count,
    begin: (next) => {
      part = next;
    },
  };
}

/** Does the work without a rest. */
export function finished<Result>(work: Quoting<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
