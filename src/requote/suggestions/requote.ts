import type { RestingPricer } from '../../quote.js';
import type { Quote } from '../../quoted/quote-record.js';
import type { SubmissionResult } from '../../submission/parse-submission.js';
import { partSharing } from './shared-parts.js';
import type { LossHistory, Submission } from '../../submission/submission.js';

/** What a report is about to do, and how far it has come. */
export interface SuggestProgress {
  /** Lever by lever, then plans as a whole, then the renewals to come. */
  readonly part: 'levers' | 'plans' | 'roadmap';
  /** Quotes made so far. */
  readonly quotes: number;
  /** The most it may make; once it has made its last, as many as it made. */
  readonly maximumQuotes: number;
}

/** Work that can rest before each of its quotes, and on the way of a long one. */
export type Quoting<Result> = Generator<SuggestProgress, Result, undefined>;

/** Makes quotes, counts them, and makes no more than allowed. */
export interface Requoter {
  /** The quote of the submission as it stands, in parts: so much is made anew for it that it takes longest of all. */
  readonly first: (parsed: SubmissionResult) => Quoting<Quote>;
  /** The quote of a changed submission, checked like any other; null when no quotes are left. */
  readonly quote: (submission: Submission) => Quoting<Quote | null>;
  /** A rest between two looks at a long list; none where there is no such list. */
  readonly rest: () => Quoting<void>;
  readonly used: () => number;
  readonly left: () => number;
  /** How far a report has come that quotes nothing more. */
  readonly done: () => SuggestProgress;
  /** Names what is quoted from here on. */
  readonly begin: (part: SuggestProgress['part']) => void;
}

/** What is quoted with, and how many quotes may be made. */
export interface Requoting {
  readonly pricing: RestingPricer;
  readonly maximum: number;
}

/** A requoter for one book. It says where it stands before each quote, and rests on the way of those that take long. */
export function requoter({ pricing, maximum }: Requoting): Requoter {
  let count = 0;
  let part: SuggestProgress['part'] = 'levers';
  let isLong = false;
  const read = partSharing();
  const progress = (): SuggestProgress => ({ part, quotes: count, maximumQuotes: maximum });
  function* resting(parsed: SubmissionResult): Quoting<Quote> {
    const steps = pricing.quoteInParts(parsed);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) {
        count += 1;
        return value;
      }
      yield progress();
    }
  }
  return {
    *first(parsed) {
      yield progress();
      isLong = parsed.ok && lengthOf(parsed.submission) >= long;
      return yield* resting(parsed);
    },
    *quote(submission) {
      if (count >= maximum) return null;
      yield progress();
      const parsed = read(submission);
      if (!isLong) {
        count += 1;
        return pricing.quote(parsed);
      }
      yield progress();
      const quote = yield* resting(parsed);
      yield progress();
      return quote;
    },
    *rest() {
      if (isLong) yield progress();
    },
    used: () => count,
    left: () => maximum - count,
    done: () => ({ part, quotes: count, maximumQuotes: count }),
    begin: (next) => {
      part = next;
    },
  };
}

/** From so many buyers and past losses on, a quote takes longer than a page may stand still. */
const long = 1_000;

function lengthOf({ buyers = [], buyerGroups = [], lossHistory }: Submission): number {
  return buyers.length + buyerGroups.length + lossesIn(lossHistory);
}

function lossesIn(history: LossHistory | undefined): number {
  if (history?.statement !== 'supplied') return 0;
  return history.years.reduce((all, { losses = [] }) => all + losses.length, 0);
}

/** Does the work without a rest. */
export function finished<Result>(work: Quoting<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
