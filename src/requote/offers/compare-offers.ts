import { optionsOf, whole } from '../../gate/given.js';
import { firstLossOf } from '../../pricing/structure/resolved-structure.js';
import { retainedLosses, yearsLosses } from '../../pricing/retained.js';
import { payout } from '../../pricing/structure/payout.js';
import type { Measures } from '../../pricing/measures/own-measures.js';
import { rate } from '../../pricing/rate.js';
import { type Pricer, pricer } from '../../quote.js';
import type { QuoteHeader } from '../../quoted/quote-record.js';
import type { Risk } from '../../risk/risk.js';
import type { RateBookResult } from '../../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../../submission/parse-submission.js';
import type { Cover, Money, Submission } from '../../submission/submission.js';
import { Decimal, decimal, decimalText } from '../../values/decimal.js';
import { deepFreeze } from '../../values/freeze.js';
import type { Issue } from '../../values/issues.js';
import { reportTo } from '../../values/issue-facts.js';
import { issuesBelow } from '../../values/moved-issues.js';
import { estimatedMoney, roundMoney } from '../../values/money.js';
import { picked } from '../../values/picked.js';
import { adviceOf } from '../advice.js';
import type { AdviceReport } from '../advice-issue.js';
import { totalCost } from '../frontier/borne.js';
import type { BorneLosses } from '../frontier/frontier-record.js';
import { checkedFrontierOptions } from '../frontier/frontier-options.js';
import { pastYearsAsIf, type PastYearsAsIf } from '../past/past-losses.js';
import type { Offer } from './offer.js';
import { inClientsCurrency } from './offer-currency.js';
import { type OfferedSubmissions, offeredSubmissions } from './offered-submissions.js';
import type {
  ComparedOffer,
  InvalidOffers,
  OffersCompared,
  OffersOptions,
} from './offers-record.js';
import { type OffersResult, parseOffers } from './parse-offers.js';

/**
 * Several insurers' offers side by side on the client's own losses. Each insures what it grants limits for: the rest of
 * the turnover stays with the client in that offer. Premiums are those of the offers; the losses are from the
 * distribution the rate book makes of the client's buyers under each offer's limits and structure, and from the
 * client's own past losses, brought to today. Pure and deterministic; the result is plain frozen JSON.
 *
 * @throws ArgumentError when an option is not what it should be.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function compareOffers(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: { readonly offers: readonly Offer[] | OffersResult } & OffersOptions,
): OffersCompared | InvalidOffers {
  return whole({ submission, book, asked }, ({ submission, book, asked }) => {
    const { offers, ...options } = optionsOf(asked);
    checkedFrontierOptions(options);
    const pricing = pricer(book, picked(options, ['measures']));
    const parsed = parseSubmission(submission);
    const read = isResult(offers) ? offers : parseOffers(offers);
    const base = pricing.risk(parsed);
    const quote = pricing.quote(parsed);
    if (!parsed.ok || base === null || !read.ok)
      return deepFreeze<InvalidOffers>({
        status: 'invalid',
        issues: [
          ...issuesBelow('/submission', quote.issues),
          ...(read.ok ? [] : issuesBelow('/offers', read.issues)),
        ],
      });
    const unknown = unknownBuyers(parsed.submission, read.offers);
    const own = inClientsCurrency(
      read.offers,
      parsed.submission,
      reportTo((issue) => unknown.push(issue)),
    );
    if (unknown.length > 0)
      return deepFreeze<InvalidOffers>({ status: 'invalid', issues: unknown });
    const looking: Looking = { pricing, base, submission: parsed.submission, options };
    return deepFreeze(sideBySide(own, looking, quote));
  });
}

function isResult(offers: readonly Offer[] | OffersResult): offers is OffersResult {
  if (typeof offers !== 'object' || (offers as object | null) === null) return false;
  if (Array.isArray(offers) || !('ok' in offers)) return false;
  return !offers.ok || 'offers' in offers;
}

function unknownBuyers(submission: Submission, offers: readonly Offer[]): Issue[] {
  const all = [...(submission.buyers ?? []), ...(submission.buyerGroups ?? [])];
  const known = new Set(all.map(({ id }) => id));
  const issues: Issue[] = [];
  const report: AdviceReport = reportTo((issue) => issues.push(issue));
  offers.forEach(({ limits = [], exclusions }, index) => {
    limits.forEach(({ buyer }, place) => {
      if (!known.has(buyer))
        report(`/offers/${index}/limits/${place}/buyer`, 'offer-buyer-unknown', { buyer });
    });
    exclusions?.buyers?.forEach((buyer, place) => {
      if (!known.has(buyer))
        report(`/offers/${index}/exclusions/buyers/${place}`, 'offer-buyer-unknown', { buyer });
    });
  });
  return issues;
}

interface Looking {
  readonly pricing: Pricer;
  readonly base: Risk;
  readonly submission: ParsedSubmission;
  readonly options: OffersOptions;
}

function sideBySide(
  offers: readonly Offer[],
  looking: Looking,
  { submission, book, library }: QuoteHeader,
): OffersCompared {
  const compared = offers.map((offer) => comparedOffer(offer, looking));
  const known = compared.filter(({ totalCost: cost }) => cost !== null);
  const cost = (one: ComparedOffer): Decimal => decimal(one.totalCost ?? '0');
  const [cheapest] = [...known].sort((a, b) => cost(a).comparedTo(cost(b)));
  return {
    ...{ status: 'compared', submission, book, library },
    currency: looking.submission.currency,
    costOfCapital: costOfCapital(looking),
    offers: compared,
    cheapest: cheapest?.id ?? null,
    issues: [],
  };
}

function comparedOffer(offer: Offer, looking: Looking): ComparedOffer {
  const { base } = looking;
  const limitless = offer.limits === undefined && offer.cover.discretionaryLimit === undefined;
  const all = decimal(base.exposure.insurableTurnover.toFixed());
  if (limitless)
    return { ...charged(offer, all, looking), ...unknownLosses, status: 'not-comparable' };
  const { maximumLiabilityMultiple: _multiple, ...terms } = offer.cover;
  const first = offeredSubmissions(looking.submission, offer, terms);
  const turnover = looking.pricing.risk(first.insured)?.exposure.insurableTurnover ?? decimal(0);
  const price = charged(offer, turnover, looking);
  const cover: Cover = { ...terms, ...maximumOf(offer, price.premium) };
  const offered = offeredSubmissions(looking.submission, offer, cover);
  const { issues } = looking.pricing.quote(offered.insured);
  const risk = looking.pricing.risk(offered.insured);
  const uninsuredBuyers = offered.uninsuredBuyers;
  if (risk === null)
    return { ...price, ...unknownLosses, uninsuredBuyers, status: 'not-assessed', issues };
  const losses = lossesUnder(offered, risk, looking);
  const past = pastUnder(offered, risk, looking);
  if (losses === null)
    return { ...price, ...unknownLosses, uninsuredBuyers, status: 'not-assessed', past };
  const { currency } = looking.submission;
  const outlay = {
    premium: price.premium,
    fees: decimalText(decimal(price.fees).plus(price.taxes)),
    costOfCapital: costOfCapital(looking),
  };
  return {
    ...{ ...price, ...losses, past, uninsuredBuyers },
    status: 'compared',
    totalCost: roundMoney(totalCost(outlay, losses.borne), currency),
    issues: [],
  };
}

function costOfCapital({ options, base }: Looking): string {
  return options.costOfCapital ?? decimalText(adviceOf(base.book).exact('cost-of-capital'));
}

const unknownLosses = {
  ...{ paid: null, borne: null, totalCost: null, past: null },
  ...{ uninsuredBuyers: 0, issues: [] },
} as const;

type Charged = Pick<
  ComparedOffer,
  | 'id'
  | 'rate'
  | 'insuredTurnover'
  | 'uninsuredTurnover'
  | 'premium'
  | 'minimumBinds'
  | 'fees'
  | 'taxes'
>;

/** What an offer costs: its rate on the turnover it insures, or its minimum; fees and taxes. */
function charged(offer: Offer, turnover: Decimal, { base, submission }: Looking): Charged {
  const { currency } = submission;
  const byRate = decimal(roundMoney(turnover.times(offer.rate), currency));
  const premium = Decimal.max(byRate, offer.minimumPremium ?? '0');
  return {
    id: offer.id,
    rate: offer.rate,
    insuredTurnover: roundMoney(turnover, currency),
    uninsuredTurnover: roundMoney(base.exposure.insurableTurnover.minus(turnover), currency),
    premium: roundMoney(premium, currency),
    minimumBinds: premium.greaterThan(byRate),
    fees: roundMoney(decimal(offer.fees ?? '0'), currency),
    taxes: roundMoney(premium.times(offer.taxes ?? '0'), currency),
  };
}

function maximumOf({ cover }: Offer, premium: Money): Pick<Cover, 'maximumLiability'> {
  const { maximumLiabilityMultiple: multiple, maximumLiability } = cover;
  if (multiple !== undefined)
    return { maximumLiability: decimalText(decimal(premium).times(multiple)) };
  return maximumLiability === undefined ? {} : { maximumLiability };
}

function lossesUnder(
  offered: OfferedSubmissions,
  risk: Risk,
  { pricing, options, submission }: Looking,
): { readonly paid: Money; readonly borne: BorneLosses } | null {
  const measures: Measures = options.measures ?? {};
  const rating = rate(risk, measures);
  const rest = offered.uninsured && pricing.risk(offered.uninsured);
  const besides = rest === null ? [] : yearsLosses(rate(rest, measures));
  const own = besides.map(({ own: kept, insured, frequency }) => ({
    ...{ own: kept + insured, insured: 0, frequency },
  }));
  const made = retainedLosses(rating, adviceOf(risk.book).number('bad-year-level'), own);
  if (made === null || rating.losses === null) return null;
  const { present, structure } = rating.losses;
  const money = (estimate: number): Money => estimatedMoney(estimate, submission.currency);
  return {
    paid: money(payout(present, structure, rating.maximum).expected),
    borne: {
      expected: money(made.expected),
      oneInTwenty: money(made.percentile),
      worstYears: money(made.tailValueAtRisk),
    },
  };
}

function pastUnder(
  { limits }: OfferedSubmissions,
  risk: Risk,
  { base, submission }: Looking,
): PastYearsAsIf | null {
  const { lossHistory, currency } = submission;
  if (lossHistory?.statement !== 'supplied') return null;
  const { maximumLiability } = risk.cover;
  return pastYearsAsIf(lossHistory.years, {
    cover: { ...risk.cover, tierTitle: null },
    ...{ currency, buyers: limits },
    firstLoss: firstLossOf(risk),
    maximum: maximumLiability === undefined ? null : decimal(maximumLiability),
    turnover: base.exposure.insurableTurnover,
  });
}
