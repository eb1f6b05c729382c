import { optionsOf } from '../../gate/given.js';
import { rate } from '../../pricing/rate.js';
import { groundUpLosses, retainedLosses } from '../../pricing/retained.js';
import { type Pricer, pricer, type QuoteOptions } from '../../quote.js';
import type { PricedQuote, UnpricedQuote } from '../../quoted/quote-record.js';
import type { RateBookResult } from '../../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../../submission/parse-submission.js';
import type { Submission } from '../../submission/submission.js';
import { Decimal, decimal, decimalText } from '../../values/decimal.js';
import { deepFreeze } from '../../values/freeze.js';
import { estimatedMoney, roundMoney } from '../../values/money.js';
import { picked } from '../../values/picked.js';
import { pricedRisk } from '../priced-risk.js';
import type { LossCurve, LossPoint } from './loss-curve-record.js';

/** The years of the points, close enough for a curve; 200 years is the level of solvency rules (Solvency II, article 101). */
const pointYears = [2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200] as const;

/**
 * The exceedance curve of the year's losses under the cover of a submission: what is exceeded once in 2 to 200 years of
 * all losses on the buyers, of claims layer by layer, and of what the seller bears, from the distribution the price is
 * made of. Pure and deterministic; the result is plain frozen JSON. A submission without a price gives its quote, which
 * says why; a book without a loss distribution has no points.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function lossCurve(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: QuoteOptions = {},
): LossCurve | UnpricedQuote {
  const options = optionsOf(asked);
  const parsed = parseSubmission(submission);
  const pricing = pricer(book, options);
  const quote = pricing.quote(parsed);
  if (quote.premium === null) return quote;
  return deepFreeze({
    ...picked(quote, ['submission', 'book', 'library', 'currency']),
    premium: quote.premium.estimated,
    ...curveOf(quote, { pricing, parsed, options }),
  });
}

interface Curving {
  readonly pricing: Pricer;
  readonly parsed: SubmissionResult;
  readonly options: QuoteOptions;
}

type Curve = Pick<LossCurve, 'firstLoss' | 'maximum' | 'points' | 'withoutPoints'>;

function curveOf({ losses, currency }: PricedQuote, { pricing, parsed, options }: Curving): Curve {
  const rating = rate(pricedRisk(pricing, parsed), options.measures);
  if (losses === null || rating.losses === null)
    return { firstLoss: null, maximum: null, points: [], withoutPoints: 'no-loss-distribution' };
  const { structure, present } = rating.losses;
  const terms = { firstLoss: decimal(structure.firstLoss), maximum: rating.maximum };
  const all = groundUpLosses(rating);
  const money = (estimate: number): string => estimatedMoney(estimate, currency);
  let borne = decimal(0);
  const points = pointYears.map((years): LossPoint => {
    const level = 1 - 1 / years;
    const claims = decimal(money(present.distribution.percentile(level)));
    const layers = layersOf(claims, terms);
    const tail = retainedLosses(rating, level)?.percentile ?? 0;
    borne = Decimal.max(borne, decimal(money(tail)).plus(layers.beyondMaximum));
    return {
      years: String(years),
      exceedance: decimalText(decimal(1).dividedBy(years).toDecimalPlaces(6)),
      groundUp: money(all?.percentile(level) ?? 0),
      claims: roundMoney(claims, currency),
      layers: {
        firstLoss: roundMoney(layers.firstLoss, currency),
        paid: roundMoney(layers.paid, currency),
        beyondMaximum: roundMoney(layers.beyondMaximum, currency),
      },
      borne: roundMoney(borne, currency),
    };
  });
  return {
    firstLoss: terms.firstLoss.isZero() ? null : roundMoney(terms.firstLoss, currency),
    maximum: terms.maximum && roundMoney(terms.maximum, currency),
    points,
    withoutPoints: null,
  };
}

interface YearTerms {
  readonly firstLoss: Decimal;
  readonly maximum: Decimal | null;
}

function layersOf(claims: Decimal, { firstLoss: attachment, maximum }: YearTerms) {
  const firstLoss = Decimal.min(claims, attachment);
  const above = claims.minus(firstLoss);
  const paid = maximum === null ? above : Decimal.min(above, maximum);
  return { firstLoss, paid, beyondMaximum: above.minus(paid) };
}
