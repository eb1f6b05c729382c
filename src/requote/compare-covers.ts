import { whole } from '../gate/given.js';
import {
  choiceIssues,
  choicesIn,
  type CompareOptions,
  type CoverChoice,
  presentId,
} from './cover-choices.js';
import { comparedStatus, type ComparedStatus } from './compared-status.js';
import { lessMoney } from '../values/money.js';
import type { Finding } from '../quoted/findings.js';
import { deepFreeze } from '../values/freeze.js';
import type { Issue } from '../values/issues.js';
import { pricer } from '../quote.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';
import type { RateBookResult } from '../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Money, Rate, Share, Submission } from '../submission/submission.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../submission/parse-submission.js';
import type { DecimalText, Text } from '../values/text.js';

/** Covers side by side, each priced for the same seller with the same book. */
export interface CoverComparison {
  /** `invalid` where the covers to compare are no list of covers: `issues` say what is wrong, and none is priced but the present one. */
  readonly status: 'compared' | 'invalid';
  /** What is wrong with the list of covers; what is wrong inside a cover its quote says. */
  readonly issues: readonly Issue[];
  /** The submission's own reference. */
  readonly submission: string | null;
  readonly edition: string;
  readonly currency: string | null;
  /** The cover the submission asks for; its id is `present`. */
  readonly present: ComparedCover;
  /** In the order given; tiers in the order of the book. */
  readonly covers: readonly ComparedCover[];
}

/** One of the covers with its price and who then bears what. */
export interface ComparedCover {
  readonly id: string;
  readonly title: Text | null;
  /** As its quote has it; a tier that is not made for a turnover of this size is not available. */
  readonly status: ComparedStatus;
  /** The cover with every amount resolved; null without a price. */
  readonly cover: PricedQuote['cover'] | null;
  /**
   * Where the maximum liability is a multiple of the premium: the part of the premium before corridor, floors and
   * rounding that it counts. Null for other covers.
   */
  readonly maximumLiabilityPremiumShare: Share | null;
  /** What the tier of the cover includes besides it; null where it includes nothing. */
  readonly services: Text | null;
  /** Estimated premium of the period; null without a price, like all that follows from it. */
  readonly premium: Money | null;
  readonly rate: Rate | null;
  /** What the algorithm says before the corridor. */
  readonly indication: Money | null;
  /** The premium less that of the present cover; null where either has none. */
  readonly change: Money | null;
  /** Null when the book has no technical premium. */
  readonly technicalPremium: Money | null;
  /** Rate adequacy: premium over technical premium. */
  readonly adequacy: DecimalText | null;
  /** Expected losses of the period; null when the book has no loss distribution. */
  readonly losses: ComparedLosses | null;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/** Expected losses and who bears them, in the present and in a bad year. */
export interface ComparedLosses {
  /** Paid by the insurer. */
  readonly insured: Money;
  /** Borne by the seller. */
  readonly retained: Money;
  readonly stressInsured: Money;
  readonly stressRetained: Money;
}

/**
 * Prices covers side by side: every tier of the book, or the covers given, as a list or among the options. Each is a
 * quote of its own, nothing is estimated from another; what cannot be priced says why. Where the covers are no list, or one
 * has no id of its own, no cover or half a title, every issue is told at once and none is compared. Pure: the result is
 * plain frozen JSON.
 *
 * ```ts
 * import { compareCovers, parseSubmission } from 'trade-credit-pricing';
 * import { referenceBook } from 'trade-credit-pricing/books/reference';
 *
 * const compared = compareCovers(parseSubmission({}), referenceBook);
 * compared.present.status; // => "invalid"
 * compared.covers.map(({ id }) => id); // => ['small-business', 'standard', 'comprehensive', 'excess']
 * ```
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function compareCovers(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  options: readonly CoverChoice[] | CompareOptions = {},
): CoverComparison {
  return whole({ submission, book, options }, ({ submission, book, options }) => {
    const issues = choiceIssues(options);
    const { covers, ...quoting } = issues.length === 0 ? choicesIn(options) : { covers: [] };
    const parsed = parseSubmission(submission);
    const pricing = pricer(book, quoting);
    const manual = pricing.book;
    const present = pricing.quote(parsed);
    const compared = (covers ?? manual.tiers.map(tierChoice)).map((choice) => {
      const made = parsed.ok
        ? pricing.quote({ ...parsed.submission, cover: choice.cover })
        : present;
      return comparedCover(choice, made, present);
    });
    return deepFreeze({
      status: issues.length === 0 ? 'compared' : 'invalid',
      issues,
      submission: present.submission,
      edition: manual.edition,
      currency: present.currency,
      present: comparedCover({ id: presentId }, present, present),
      covers: compared,
    });
  });
}

function tierChoice({ id, title }: LoadedRateBook['tiers'][number]): CoverChoice {
  return { id, title, cover: { tier: id } };
}

function comparedCover(
  { id, title }: Pick<CoverChoice, 'id' | 'title'>,
  made: Quote,
  present: Quote,
): ComparedCover {
  const { findings, issues, premium } = made;
  const price = premium && pricedPart(made, present);
  const status = comparedStatus(made);
  return { id, title: title ?? null, status, ...(price ?? unpriced), findings, issues };
}

type PricedPart = Omit<ComparedCover, 'id' | 'title' | 'status' | 'findings' | 'issues'>;

const unpriced: PricedPart = {
  cover: null,
  maximumLiabilityPremiumShare: null,
  services: null,
  premium: null,
  rate: null,
  indication: null,
  change: null,
  technicalPremium: null,
  adequacy: null,
  losses: null,
};

function pricedPart(
  { cover, services, premium, technical, losses, ledger }: PricedQuote,
  present: Quote,
): PricedPart {
  const { estimated, rate, indication } = premium;
  return {
    cover,
    maximumLiabilityPremiumShare: countedShare(ledger),
    services: services ?? null,
    premium: estimated,
    rate,
    indication,
    change: present.premium && lessMoney(estimated, present.premium.estimated),
    technicalPremium: technical?.premium ?? null,
    adequacy: technical?.adequacy ?? null,
    losses: losses && {
      insured: losses.present.insured,
      retained: losses.present.retained,
      stressInsured: losses.stress.insured,
      stressRetained: losses.stress.retained,
    },
  };
}

function countedShare(ledger: PricedQuote['ledger']): Share | null {
  const facts = ledger.find(({ kind }) => kind === 'maximum-liability')?.facts;
  const { multiple = null, premiumShare = null } = facts ?? {};
  return multiple !== null && typeof premiumShare === 'string' ? premiumShare : null;
}
