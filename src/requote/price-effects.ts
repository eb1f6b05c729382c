import { answered, type InvalidData } from '../gate/answered.js';
import { whole } from '../gate/given.js';
import { deepFreeze } from '../values/freeze.js';
import { quote } from '../quote.js';
import type { Quote } from '../quoted/quote-record.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import { movement } from '../rules/compare/diff/movement.js';
import type { Movement } from '../rules/compare/diff/rate-book-diff.js';
import { type LoadedRateBook, loadedRateBook } from '../rules/read/sealed-book.js';
import type { Submission } from '../submission/submission.js';
import type { ParsedSubmission, SubmissionResult } from '../submission/parse-submission.js';
import type { DecimalText } from '../values/text.js';

/** A submission to price with two books, and what it is called. */
export interface PricedCase {
  readonly id: string;
  readonly submission: Submission | ParsedSubmission | SubmissionResult;
}

/** What one book makes of a submission; null where there is no price. */
export interface PriceBy {
  readonly status: Quote['status'];
  readonly premium: DecimalText | null;
  /** Premium over insurable turnover. */
  readonly rate: DecimalText | null;
}

/** What two books make of the same submission. */
export interface PriceEffect {
  readonly id: string;
  readonly currency: string | null;
  readonly before: PriceBy;
  readonly after: PriceBy;
  /** How far the premium moved, where both books price. */
  readonly movement: Movement | null;
}

/**
 * The price of each submission before and after: quoted with both books. Without submissions, the cases of the two
 * books: those of the later in its order, then those only the earlier has.
 *
 * @throws RateBookError when a book has not been loaded with `parseRateBook`.
 */
export function priceEffects(
  before: LoadedRateBook | RateBookResult,
  after: LoadedRateBook | RateBookResult,
  submissions?: readonly PricedCase[],
): { readonly status: 'priced'; readonly effects: readonly PriceEffect[] } | InvalidData {
  return answered(
    () => ({ status: 'priced', effects: effectsOf(before, after, submissions) }),
    ['before', 'after'],
  );
}

function effectsOf(
  before: LoadedRateBook | RateBookResult,
  after: LoadedRateBook | RateBookResult,
  submissions?: readonly PricedCase[],
): readonly PriceEffect[] {
  const [from, to] = [loadedRateBook(before), loadedRateBook(after)];
  return whole({ submissions }, ({ submissions }) => {
    const effects = (submissions ?? casesOf(from, to)).map(({ id, submission }) => {
      const quotes = [quote(submission, from), quote(submission, to)] as const;
      const [earlier, later] = [priceBy(quotes[0]), priceBy(quotes[1])];
      const priced = earlier.premium !== null && later.premium !== null;
      return {
        id,
        currency: quotes[1].currency ?? quotes[0].currency,
        before: earlier,
        after: later,
        movement: priced ? movement(earlier.premium, later.premium) : null,
      };
    });
    return deepFreeze(effects);
  });
}

function casesOf(before: LoadedRateBook, after: LoadedRateBook): PricedCase[] {
  const later = after.cases ?? [];
  const gone = (before.cases ?? []).filter(({ id }) => later.every((each) => each.id !== id));
  return [...later, ...gone].map(({ id, submission }) => ({
    id,
    submission: submission as unknown as Submission,
  }));
}

function priceBy({ status, premium }: Quote): PriceBy {
  return { status, premium: premium?.estimated ?? null, rate: premium?.rate ?? null };
}
