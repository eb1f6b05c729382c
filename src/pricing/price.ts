import type { Finding } from '../quoted/findings.js';
import type { Premium, Technical, UnpricedQuote } from '../quoted/quote-record.js';
import type { Seal } from '../quoted/sealed-quote.js';
import { isDecline, worstFirst } from '../quoted/severity.js';
import { type Assessed, keepAssessment, knownAssessment } from '../risk/alike-risk.js';
import { assess, type Assessment, described } from '../risk/assess.js';
import { guidelineFindings, type Spoken, spokenOf } from '../risk/guidelines.js';
import type { Risk } from '../risk/risk.js';
import { gateFindings, riskFindings } from '../risk/risk-findings.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { InParts } from '../values/in-parts.js';
import type { Memory } from '../values/memory.js';
import { deepFreeze } from '../values/freeze.js';
import { type LossSummaries, lossSummaries } from './loss-summary.js';
import type { Measures } from './measures/own-measures.js';
import { premiumFrom, technicalFrom } from './premium.js';
import { declined, invalid } from './quote-header.js';
import { type Rating, rate, rateInParts } from './rate.js';

/** What submissions are priced with. */
export interface Pricing {
  readonly book: LoadedRateBook;
  readonly measures: Measures;
  readonly memory: Memory;
}

/** A risk with its price, before anything is recorded of it. */
export interface Priced {
  readonly risk: Risk;
  readonly assessed: Assessed;
  readonly rating: Rating;
  readonly measures: Measures;
  readonly premium: Premium;
  readonly technical: Omit<Technical, 'ledger'> | null;
  readonly losses: LossSummaries | null;
  readonly findings: readonly Finding[];
}

/** A submission without a price, as it is recorded. */
export type Unpriced = Omit<UnpricedQuote, Seal>;

/** Prices a submission. */
export function price(
  submission: ParsedSubmission,
  { book, measures, memory }: Pricing,
): Priced | Unpriced {
  const known =
    knownAssessment(submission, book, memory) ??
    assessedAnew(submission, assess(submission, book, memory), book);
  const ratable = beforeRating(known, submission, book);
  if ('status' in ratable) return ratable;
  return priced(known, ratable, { rating: rate(ratable.risk, measures), measures, book });
}

/** The same price, with a rest wherever a long list of buyers was looked at. */
export function* priceInParts(
  submission: ParsedSubmission,
  { book, measures, memory }: Pricing,
): InParts<Priced | Unpriced> {
  let known = knownAssessment(submission, book, memory);
  if (known === null) {
    const measured = described(submission, book, memory);
    yield;
    known = assessedAnew(submission, measured(), book);
    yield;
  }
  const ratable = beforeRating(known, submission, book);
  if ('status' in ratable) return ratable;
  const rating = yield* rateInParts(ratable.risk, measures);
  return priced(known, ratable, { rating, measures, book });
}

/** A risk that may be rated, and what guidelines say of it. */
interface Ratable {
  readonly risk: Risk;
  readonly spoken: Spoken;
}

function beforeRating(
  known: Assessed,
  submission: ParsedSubmission,
  book: LoadedRateBook,
): Ratable | Unpriced {
  const { assessed, found } = known;
  const { risk, issues } = assessed;
  if (issues.length > 0) return invalid(submission, book, issues, assessed);
  if (risk === null) return declined(submission, book, assessed, [...found, nothingInsurable]);
  const spoken = spokenOf(risk);
  const considered = spoken.length === 0 ? none : spoken.flat();
  const before = considered.length === 0 ? found : [...found, ...considered];
  if (before.some(isDecline)) return declined(submission, book, assessed, before);
  return { risk, spoken };
}

function assessedAnew(
  submission: ParsedSubmission,
  assessed: Assessment,
  book: LoadedRateBook,
): Assessed {
  const { risk, issues, excludedBuyers } = assessed;
  if (issues.length > 0) return { assessed, found: [], shared: {} };
  const gates = gateFindings(submission, book, excludedBuyers);
  const found = risk === null ? gates : [...gates, ...riskFindings(risk)];
  const anew: Assessed = { assessed, found, shared: {} };
  keepAssessment(submission, anew);
  return anew;
}

function priced(
  assessed: Assessed,
  { risk, spoken }: Ratable,
  { rating, measures, book: asked }: Pick<Priced, 'rating' | 'measures'> & Pick<Risk, 'book'>,
): Priced | Unpriced {
  const { submission, book } = risk;
  if (rating.issues.length > 0) return invalid(submission, asked, rating.issues, assessed.assessed);
  const { steps, history } = rating;
  const premium = premiumFrom(steps, risk);
  const technical = technicalFrom(rating, premium, submission.currency);
  const losses = lossSummaries(rating, submission.currency);
  const { maximum } = rating;
  const largestLoss = rating.losses?.present.largest ?? null;
  // prettier-ignore
  const looked = { risk, steps, premium, technical, losses, history, maximum, largestLoss };
  const considered = guidelineFindings(looked, spoken);
  const own = considered.length > 0 ? [...considered, ...rating.findings] : rating.findings;
  const findings = findingsOf(assessed, own, technical !== null);
  if (findings.some(isDecline)) return declined(submission, book, assessed.assessed, findings);
  return { risk, assessed, rating, measures, premium, technical, losses, findings };
}

/**
 * Worst first, frozen to the last member, for much of it is said of others too; what is known of the submission alone is put in
 * order once for all that are alike.
 */
export function findingsOf(
  { found, shared }: Pick<Assessed, 'found' | 'shared'>,
  own: readonly Finding[],
  isAssessed: boolean,
): readonly Finding[] {
  const last = isAssessed ? none : unassessed;
  if (own.length > 0) return deepFreeze(worstFirst([...found, ...own, ...last]));
  if (shared.findings?.isAssessed !== isAssessed)
    shared.findings = { isAssessed, inOrder: deepFreeze(worstFirst([...found, ...last])) };
  return shared.findings.inOrder;
}

const nothingInsurable: Finding = {
  code: 'nothing-insurable',
  severity: 'decline',
  path: '/turnover',
  facts: {},
};

const none: readonly Finding[] = [];
const unassessed: readonly Finding[] = [
  { code: 'adequacy-not-assessed', severity: 'note', path: '', facts: {} },
];
