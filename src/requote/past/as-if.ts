import { optionsOf, whole } from '../../gate/given.js';
import { limitsOfBuyers } from '../../indemnity/buyer-limits.js';
import type { BuyerLimit } from '../../indemnity/indemnity-input.js';
import { firstLossOf } from '../../pricing/structure/resolved-structure.js';
import { pricer, type QuoteOptions } from '../../quote.js';
import type { PricedQuote, QuoteHeader, UnpricedQuote } from '../../quoted/quote-record.js';
import type { Risk } from '../../risk/risk.js';
import type { RateBookResult } from '../../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../../submission/parse-submission.js';
import type { Cover, Money, Submission } from '../../submission/submission.js';
import { decimal } from '../../values/decimal.js';
import { deepFreeze } from '../../values/freeze.js';
import { roundMoney } from '../../values/money.js';
import { picked } from '../../values/picked.js';
import { pricedRisk } from '../priced-risk.js';
import { type CoverOfToday, pastYearsAsIf, type PastYearsAsIf } from './past-losses.js';

/** What may be given to `asIf` besides the submission and the book. */
export interface AsIfOptions extends QuoteOptions {
  /** The cover to look at; that of the submission when missing. */
  readonly cover?: Cover;
}

/** The seller's own past losses under a cover of today. */
export interface AsIf extends Pick<QuoteHeader, 'submission' | 'book' | 'library'>, PastYearsAsIf {
  readonly currency: string;
  /** Premium of the cover for the period. */
  readonly premium: Money;
  /** Mean of the years looked at; null where there is none. */
  readonly average: { readonly paid: Money; readonly retained: Money } | null;
  /** What the loss distribution expects of a period; null for a book without one. */
  readonly modelled: { readonly paid: Money; readonly retained: Money } | null;
}

/**
 * What the seller would have been paid on its own past losses under a cover, brought to today: the growth of the
 * turnover scales the number of losses, not their size, and the limits are those of today. Beside it stands what the
 * loss distribution expects. Pure and deterministic; the result is plain frozen JSON. A submission without a price
 * gives its quote, which says why.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function asIf(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: AsIfOptions = {},
): AsIf | UnpricedQuote {
  return whole({ submission, book, asked }, ({ submission, book, asked }) => {
    const options = optionsOf(asked);
    const pricing = pricer(book, picked(options, ['measures']));
    const given = parseSubmission(submission);
    const parsed =
      given.ok && options.cover !== undefined
        ? parseSubmission({ ...given.submission, cover: options.cover })
        : given;
    const quote = pricing.quote(parsed);
    if (quote.premium === null || !parsed.ok) return quote as UnpricedQuote;
    const today = coverOfToday(parsed.submission, quote, pricedRisk(pricing, parsed));
    const { lossHistory } = parsed.submission;
    const past = pastYearsAsIf(
      lossHistory?.statement === 'supplied' ? lossHistory.years : [],
      today,
    );
    return deepFreeze<AsIf>({
      ...{ submission: quote.submission, book: quote.book, library: quote.library },
      currency: quote.currency,
      premium: quote.premium.estimated,
      ...past,
      average: averageOf(past, quote.currency),
      modelled: quote.losses && {
        paid: quote.losses.present.insured,
        retained: quote.losses.present.retained,
      },
    });
  });
}

function coverOfToday(submission: ParsedSubmission, quote: PricedQuote, risk: Risk): CoverOfToday {
  const { maximumLiability } = quote.cover;
  return {
    cover: quote.cover,
    currency: quote.currency,
    buyers: limitsOfBuyers(submission, quote).map(barred),
    firstLoss: firstLossOf(risk),
    maximum: maximumLiability === undefined ? null : decimal(maximumLiability),
    turnover: decimal(quote.exposure.insurableTurnover),
  };
}

/** A buyer that is not insured today has no limit. */
function barred({ insurable, discretionary, ...buyer }: BuyerLimit): BuyerLimit {
  return insurable === false
    ? { id: buyer.id, limit: '0' }
    : { ...buyer, ...(discretionary !== undefined && { discretionary }) };
}

function averageOf({ years, paid, retained }: PastYearsAsIf, currency: string): AsIf['average'] {
  if (years.length === 0) return null;
  const mean = (amount: Money): Money =>
    roundMoney(decimal(amount).dividedBy(years.length), currency);
  return { paid: mean(paid), retained: mean(retained) };
}
