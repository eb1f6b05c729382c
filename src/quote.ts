import { type Assessment, assess } from './risk/assess.js';
import { addDays, addMonths } from './values/calendar.js';
import { adjustmentTerms } from './quoted/adjustment-terms.js';
import { decimalText } from './values/decimal.js';
import { exposureSummary } from './risk/exposure-summary.js';
import type { Finding } from './quoted/findings.js';
import { filedRanges } from './quoted/filed-ranges.js';
import { withoutWords } from './values/in-words.js';
import type { Issue } from './values/issues.js';
import { lossSummary } from './pricing/loss-summary.js';
import { premiumFrom, technicalFrom } from './pricing/premium.js';
import { type Measures, noMeasures, type Rating, rate } from './pricing/rate.js';
import type { Measure } from './pricing/measures/measure.js';
import { optionsOf } from './gate/given.js';
import { functionOf } from './values/function-of.js';
import type { PremiumOnly } from './quoted/premium-only.js';
import type {
  LossSummary,
  Premium,
  PricedQuote,
  Quote,
  QuoteHeader,
  Technical,
  UnpricedQuote,
} from './quoted/quote-record.js';
import { type Seal, sealedQuote, type UnsealedQuote } from './quoted/sealed-quote.js';
import type { Risk } from './risk/risk.js';
import { rateBookDigest } from './rules/editions/digest.js';
import { guidelineFindings } from './risk/guidelines.js';
import type { RateBookResult } from './rules/read/rate-book-result.js';
import { gateFindings, riskFindings } from './risk/risk-findings.js';
import { keptWith, type LoadedRateBook, loadedRateBook } from './rules/read/sealed-book.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from './submission/parse-submission.js';
import { isDecline, isReferred, worstFirst } from './quoted/severity.js';
import type { Submission } from './submission/submission.js';
import { subjectivities } from './quoted/subjectivities.js';
import { emptyMemory, type Memory } from './values/memory.js';
import { once } from './values/once.js';
import { version } from './values/version.js';

/** What may be given to {@link quote} besides the submission and the book. */
export interface QuoteOptions {
  /** Measures of your own, by the name the book uses for them. */
  readonly measures?: Measures;
}

/** Prices submissions with one book, and remembers what quotes that differ little have in common. */
export interface Pricer {
  readonly book: LoadedRateBook;
  /** The same quote that `quote` makes, byte for byte. */
  readonly quote: (submission: Submission | ParsedSubmission | SubmissionResult) => Quote;
  /** The premium of that quote without its record, in less time: for prices that are only compared. */
  readonly premium: (submission: Submission | ParsedSubmission | SubmissionResult) => PremiumOnly;
  /** The submission as the book sees it; null when it cannot be priced. */
  readonly risk: (submission: Submission | ParsedSubmission | SubmissionResult) => Risk | null;
}

/**
 * A pricer of a book: for a series of quotes of changed submissions, such as covers, answers or limits to compare.
 * What it remembers goes with the submissions; two pricers share nothing, and nobody can tell but by the time it takes.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function pricer(book: LoadedRateBook | RateBookResult, options: QuoteOptions = {}): Pricer {
  return pricerWith(emptyMemory(), loadedRateBook(book), options);
}

/**
 * Prices a submission with a rate book. Pure: the same submission, book and options give the same quote, byte for
 * byte, on every engine. The result is plain frozen JSON.
 *
 * A submission from `parseSubmission` is taken as it is; anything else is parsed first, and what is wrong with it
 * becomes the issues of a quote that is `invalid`.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function quote(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  options: QuoteOptions = {},
): Quote {
  const manual = loadedRateBook(book);
  return pricerWith(keptWith(manual), manual, options).quote(submission);
}

function pricerWith(memory: Memory, book: LoadedRateBook, options: QuoteOptions): Pricer {
  const measures = ownMeasures(optionsOf(options).measures);
  const pricing: Pricing = { book, measures, memory };
  return Object.freeze<Pricer>({
    book,
    quote: (submission) => {
      const parsed = parseSubmission(submission);
      return parsed.ok
        ? sealedQuote(recordOf(price(parsed.submission, pricing)), parsed.submission)
        : sealedQuote(invalid(null, book, parsed.issues), null);
    },
    premium: (submission) => {
      const parsed = parseSubmission(submission);
      return premiumOf(
        parsed.ok ? price(parsed.submission, pricing) : invalid(null, book, parsed.issues),
      );
    },
    risk: (submission) => {
      const parsed = parseSubmission(submission);
      return parsed.ok ? assess(parsed.submission, book, memory).risk : null;
    },
  });
}

/** The measures of the caller, each read once. */
function ownMeasures(given: Measures | null | undefined): Measures {
  if (given === undefined || given === null) return noMeasures;
  const measures = optionsOf(given, '/options/measures');
  for (const id of Object.keys(measures))
    functionOf(measures[id] as Measure, 'measure', `/options/measures/${id}`);
  return given;
}

interface Pricing {
  readonly book: LoadedRateBook;
  readonly measures: Measures;
  readonly memory: Memory;
}

/** A risk with its price, before anything is recorded of it. */
interface Priced {
  readonly risk: Risk;
  readonly assessed: Assessment;
  readonly rating: Rating;
  readonly measures: Measures;
  readonly premium: Premium;
  readonly technical: Technical | null;
  readonly losses: () => LossSummary | null;
  readonly findings: readonly Finding[];
}

type Unpriced = Omit<UnpricedQuote, Seal>;

function price(
  submission: ParsedSubmission,
  { book, measures, memory }: Pricing,
): Priced | Unpriced {
  const assessed = assess(submission, book, memory);
  if (assessed.issues.length > 0) return invalid(submission, book, assessed.issues, assessed);
  const gates = gateFindings(submission, book, assessed.excludedBuyers);
  const { risk } = assessed;
  if (risk === null) return declined(submission, book, assessed, [...gates, nothingInsurable]);
  const found = [...gates, ...riskFindings(risk)];
  const before = [...found, ...guidelineFindings({ risk })];
  if (before.some(isDecline)) return declined(submission, book, assessed, before);
  const rating = rate(risk, measures);
  if (rating.issues.length > 0) return invalid(submission, book, rating.issues, assessed);
  return priced(risk, assessed, rating, { found, measures });
}

function priced(
  risk: Risk,
  assessed: Assessment,
  rating: Rating,
  { found, measures }: { found: readonly Finding[]; measures: Measures },
): Priced | Unpriced {
  const { submission, book } = risk;
  const { ledger, history } = rating;
  const premium = premiumFrom(ledger, risk);
  const technical = technicalFrom(rating, premium, submission.currency);
  const losses = once(() => lossSummary(rating, submission.currency));
  const considered = guidelineFindings({ risk, ledger, premium, technical, losses, history });
  const findings = worstFirst([
    ...found,
    ...considered,
    ...rating.findings,
    ...(technical === null ? [unassessed] : []),
  ]);
  if (findings.some(isDecline)) return declined(submission, book, assessed, findings);
  return { risk, assessed, rating, measures, premium, technical, losses, findings };
}

function premiumOf(made: Priced | Unpriced): PremiumOnly {
  if ('status' in made) {
    const { status, findings, issues } = made;
    return Object.freeze({ status, premium: null, findings, issues });
  }
  const { premium, findings } = made;
  const status = isReferred(findings) ? 'referred' : 'quoted';
  return Object.freeze({ status, premium, findings, issues: [] });
}

function recordOf(made: Priced | Unpriced): UnsealedQuote {
  if ('status' in made) return made;
  const { risk, assessed, rating, measures, premium, technical, findings } = made;
  const { submission, book, cover, months, exposure } = risk;
  const { ledger } = rating;
  const losses = made.losses();
  const referred = isReferred(findings);
  const adjustment = adjustmentTerms(book.adjustment, book.pages);
  const tier = book.tiers.find(({ id }) => id === cover.tier);
  const record: Omit<PricedQuote, Seal> = {
    ...header(submission, book),
    status: referred ? 'referred' : 'quoted',
    currency: submission.currency,
    period: {
      inception: submission.inception,
      expiry: addDays(addMonths(submission.inception, months), -1),
      months,
      basis: submission.basis ?? 'risks-attaching',
    },
    validity: { from: submission.asOf, until: addDays(submission.asOf, book.validityDays) },
    cover: {
      ...cover,
      ...(rating.maximum && { maximumLiability: decimalText(rating.maximum) }),
      tierTitle: tier?.title ?? null,
      ...(book.waterfall && { waterfall: book.waterfall }),
    },
    ...(tier?.services && { services: tier.services }),
    exposure: exposureSummary(exposure),
    premium,
    ...(adjustment && { adjustment }),
    technical,
    losses,
    ledger,
    filedRanges: filedRanges(ledger),
    findings,
    assumptions: assessed.assumptions,
    excludedBuyers: assessed.excludedBuyers,
    subjectivities: subjectivities(submission, assessed.assumptions, referred),
    measures: Object.entries(measures).map(([id, measure]) => ({
      id,
      version: measure.version ?? '',
    })),
    issues: [],
  };
  return record;
}

function header(
  submission: ParsedSubmission | null,
  book: LoadedRateBook,
): Omit<QuoteHeader, Seal> {
  return {
    submission: submission?.id ?? null,
    book: {
      edition: book.edition,
      title: book.title,
      digest: rateBookDigest(book),
      filing: book.filing?.reference ?? null,
      notice: book.notice ?? null,
    },
    library: { name: 'trade-credit-pricing', version },
    findings: [],
    assumptions: [],
  };
}

function invalid(
  submission: ParsedSubmission | null,
  book: LoadedRateBook,
  issues: readonly Issue[],
  assessed?: Assessment,
): Omit<UnpricedQuote, Seal> {
  return {
    ...header(submission, book),
    status: 'invalid',
    currency: submission?.currency ?? null,
    premium: null,
    ledger: [],
    assumptions: assessed?.assumptions ?? [],
    excludedBuyers: assessed?.excludedBuyers ?? [],
    issues: withoutWords(issues),
  };
}

function declined(
  submission: ParsedSubmission,
  book: LoadedRateBook,
  assessed: Assessment,
  findings: readonly Finding[],
): Omit<UnpricedQuote, Seal> {
  return {
    ...invalid(submission, book, [], assessed),
    status: 'declined',
    findings: worstFirst(findings),
  };
}

const nothingInsurable: Finding = {
  code: 'nothing-insurable',
  severity: 'decline',
  path: '/turnover',
  facts: {},
};

const note = { severity: 'note', path: '', facts: {} } as const;
const unassessed: Finding = { code: 'adequacy-not-assessed', ...note };
