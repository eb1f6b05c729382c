import { optionsOf } from '../gate/given.js';
import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import { deepFreeze } from '../values/freeze.js';
import type { NextQuestion, NextQuestions, PossibleAnswer } from './next-questions-record.js';
import { type Asked, askedFor } from './questions/asked.js';
import type { WriteAnswer } from './questions/answer.js';
import { type Pricer, pricer, type QuoteOptions } from '../quote.js';
import type { PricedQuote, Quote, UnpricedQuote } from '../quoted/quote-record.js';
import { pricedRisk } from './priced-risk.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Submission } from '../submission/submission.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../submission/parse-submission.js';

/**
 * What to ask next, and how firm the quote is: for every input that was assumed, and every question of the
 * questionnaire without an answer, the premiums its plausible answers lead to, by re-quoting; the input the rate
 * depends on most comes first. A submission that cannot be priced as it stands gives its quote, which says why.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function nextQuestions(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: QuoteOptions = {},
): NextQuestions | UnpricedQuote {
  const options = optionsOf(asked);
  const parsed = parseSubmission(submission);
  const pricing = pricer(book, options);
  const now = pricing.quote(parsed);
  if (now.premium === null) return now;
  const risk = pricedRisk(pricing, parsed);
  const ground = { now, given: risk.submission, pricing };
  return deepFreeze(rangesOf(askedFor(now, risk), ground));
}

interface Ground {
  readonly now: PricedQuote;
  readonly given: ParsedSubmission;
  readonly pricing: Pricer;
}

function rangesOf(asked: readonly Asked[], { now, given, pricing }: Ground): NextQuestions {
  let quotes = 1;
  const price = (write: readonly WriteAnswer[]) => {
    quotes += 1;
    return pricing.quote(write.reduce<Submission>((written, one) => one(written), given));
  };
  const ranges = asked.map((one) => rangeOf(one, now, (write) => price([write])));
  const together = (end: 'best' | 'worst') => {
    if (ranges.length === 0) return { premium: now.premium.estimated, rate: now.premium.rate };
    const { premium } = price(ranges.flatMap(({ [end]: write }) => (write ? [write] : [])));
    return premium && { premium: premium.estimated, rate: premium.rate };
  };
  const [best, worst] = [together('best'), together('worst')];
  return {
    submission: now.submission,
    book: now.book,
    library: now.library,
    currency: now.currency,
    status: now.status,
    premium: now.premium.estimated,
    rate: now.premium.rate,
    best,
    worst,
    spread:
      best && worst && decimalText(roundOperand(decimal(worst.rate).dividedBy(best.rate).minus(1))),
    questions: ranges
      .map(({ question }) => question)
      .sort((a, b) => decimal(b.width).comparedTo(a.width)),
    quotes,
  };
}

interface Range {
  readonly question: NextQuestion;
  /** The answers with the lowest and the highest rate; null where the assumption is that already. */
  readonly best: WriteAnswer | null;
  readonly worst: WriteAnswer | null;
}

interface Outcome {
  readonly premium: string;
  readonly rate: string;
  readonly write: WriteAnswer | null;
}

function rangeOf(
  { answers, ...asked }: Asked,
  now: PricedQuote,
  price: (write: WriteAnswer) => Quote,
): Range {
  const outcomes: Outcome[] = [
    { premium: now.premium.estimated, rate: now.premium.rate, write: null },
  ];
  const tried = answers.map(({ value, write }): PossibleAnswer => {
    const { status, premium } = price(write);
    if (premium) outcomes.push({ premium: premium.estimated, rate: premium.rate, write });
    return { value, status, premium: premium?.estimated ?? null, rate: premium?.rate ?? null };
  });
  const byRate = [...outcomes].sort((a, b) => decimal(a.rate).comparedTo(b.rate));
  const byPremium = [...outcomes].sort((a, b) => decimal(a.premium).comparedTo(b.premium));
  const [low, high] = ends(byRate);
  const [lowest, highest] = ends(byPremium);
  return {
    best: low.write,
    worst: high.write,
    question: {
      ...asked,
      answers: tried,
      lowest: lowest.premium,
      highest: highest.premium,
      width: decimalText(decimal(high.rate).minus(low.rate)),
      mayRefer: now.status === 'quoted' && tried.some(({ status }) => status === 'referred'),
      mayDecline: tried.some(({ status }) => status === 'declined'),
    },
  };
}

function ends(sorted: readonly Outcome[]): [Outcome, Outcome] {
  return [sorted[0] as Outcome, sorted[sorted.length - 1] as Outcome];
}
