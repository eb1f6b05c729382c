import { optionsOf } from '../gate/given.js';
import { comparedStatus, type ComparedStatus } from './compared-status.js';
import { addDays, addMonths } from '../values/calendar.js';
import { decimal, decimalText } from '../values/decimal.js';
import { lessMoney } from '../values/money.js';
import { pricer, type QuoteOptions } from '../quote.js';
import type { Quote, UnpricedQuote } from '../quoted/quote-record.js';
import type { Page } from '../rules/read/rate-book.js';
import { type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Money, Submission } from '../submission/submission.js';
import type { Rate } from '../submission/submission.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../submission/parse-submission.js';
import type { Text } from '../values/text.js';
import { offeredTurnover } from '../risk/turnover.js';

/** What one of the market's measures is worth to this seller, in premium of the period. */
export interface MeasureWorth {
  /** Premium if the seller had nothing of the kind. */
  readonly without: Money;
  readonly now: Money;
  /** Premium if the seller had all the book rewards. */
  readonly best: Money;
  /** `without - now`: what the measure earns already. */
  readonly earned: Money;
  /** `now - best`: what it could still earn. */
  readonly available: Money;
}

/** A tier of the book at its price for this seller. */
export interface TierPrice {
  readonly tier: string;
  readonly title: Text;
  readonly status: ComparedStatus;
  readonly premium: Money | null;
  readonly rate: Rate | null;
  /** Premium of the tier less the premium quoted now. */
  readonly change: Money | null;
}

/** The three measures the market names, each worth what re-quoting says. */
export interface ThreeMeasures {
  readonly status: 'quoted' | 'referred';
  readonly currency: string;
  /** Premium of the period before the corridor of a renewal. */
  readonly premium: Money;
  readonly continuousCover: MeasureWorth & { readonly bestYears: string };
  readonly creditControl: MeasureWorth;
  readonly tieredCover: readonly TierPrice[];
}

/**
 * What three years of continuous cover, an internal credit-control system and tiered cover are worth in money. Each
 * figure is the difference of two quotes of the same book; nothing is estimated. A submission that cannot be priced as it
 * stands gives its quote, which says why.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function threeMeasures(
  given: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: QuoteOptions = {},
): ThreeMeasures | UnpricedQuote {
  const options = optionsOf(asked);
  const parsed = parseSubmission(given);
  const pricing = pricer(book, options);
  const present = pricing.quote(parsed);
  if (!parsed.ok || present.premium === null) return present as UnpricedQuote;
  const manual = pricing.book;
  const submission = withoutRenewal(parsed.submission);
  const premiumOf = (changed: Submission): Money | null =>
    pricing.quote(changed).premium?.estimated ?? null;
  const now = premiumOf(submission) ?? present.premium.estimated;
  const worth = (without: Submission, best: Submission): MeasureWorth => {
    const [before, after] = [premiumOf(without) ?? now, premiumOf(best) ?? now];
    return {
      without: before,
      now,
      best: after,
      earned: lessMoney(before, now),
      available: lessMoney(now, after),
    };
  };
  const bestYears = longestYears(manual);
  return {
    status: present.status,
    currency: submission.currency,
    premium: now,
    continuousCover: {
      ...worth(
        { ...submission, continuity: { periods: [] } },
        continuous(submission, Number(bestYears)),
      ),
      bestYears,
    },
    creditControl: worth(answered(submission, manual, 'no'), answered(submission, manual, 'yes')),
    tieredCover: manual.tiers.map((tier) =>
      tierPrice(tier, now, pricing.quote({ ...submission, cover: { tier: tier.id } })),
    ),
  };
}

/** A renewal is looked at before its corridor, which would hide what a measure is worth. */
function withoutRenewal({ renewal: _renewal, ...submission }: ParsedSubmission): Submission {
  return submission;
}

function tierPrice(
  { id, title }: LoadedRateBook['tiers'][number],
  now: Money,
  made: Quote,
): TierPrice {
  const { premium } = made;
  return {
    tier: id,
    title,
    status: comparedStatus(made),
    premium: premium?.estimated ?? null,
    rate: premium?.rate ?? null,
    change: premium && lessMoney(premium.estimated, now),
  };
}

/** Years of cover from which the book's credit grows no more. */
function longestYears(book: LoadedRateBook): string {
  const id = book.algorithm.find(({ kind }) => kind === 'continuity')?.pages?.['relativity'];
  const page: Page | undefined = id === undefined ? undefined : book.pages[id];
  const rows = page?.shape === 'curve' ? page.rows : [];
  return decimalText(decimal(rows[rows.length - 1]?.at ?? '0'));
}

/** The same seller after `years` of unbroken cover; where there is no history, after as many years without a loss. */
function continuous(submission: Submission, years: number): Submission {
  const from = addMonths(submission.inception, -12 * years);
  const to = addDays(submission.inception, -1);
  const clean = {
    statement: 'supplied' as const,
    years: Array.from({ length: Math.min(years, 3) }, (_, index) => ({
      from: addMonths(submission.inception, -12 * (index + 1)),
      insurableTurnover: decimalText(offeredTurnover(submission.turnover)),
      paid: '0',
    })),
  };
  return {
    ...submission,
    continuity: { periods: [{ from, to, insurer: 'this' }] },
    lossHistory: submission.lossHistory?.statement === 'supplied' ? submission.lossHistory : clean,
  };
}

function answered(submission: Submission, book: LoadedRateBook, answer: 'yes' | 'no'): Submission {
  const questions = book.questionnaire?.questions ?? [];
  const evidence = answer === 'yes' ? ('audited' as const) : ('none' as const);
  return {
    ...submission,
    creditControl: {
      ...submission.creditControl,
      answers: Object.fromEntries(questions.map(({ id }) => [id, { answer, evidence }])),
    },
  };
}
