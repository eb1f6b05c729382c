import type { Finding } from '../quoted/findings.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { restOf } from '../submission/rest-of-rows.js';
import { type Decimal, decimal } from '../values/decimal.js';
import { unitDecimals } from '../values/units.js';
import type { Memory } from '../values/memory.js';
import { once } from '../values/once.js';
import { roundedQuotient } from '../values/rounded-result.js';
import { isAlikeInRows } from './alike-rows.js';
import { alternativeIssues } from './alternatives.js';
import { type Assessment, attributeIssues } from './assess.js';
import { insurable } from './insurable.js';
import { laterExposure } from './later-exposure.js';
import type { Risk } from './risk.js';

/** A submission that was assessed, and what was found before its price. */
export interface Assessed {
  readonly assessed: Assessment;
  readonly found: readonly Finding[];
  /** What records of it have in common, made with the first of them. */
  readonly shared: SharedParts;
}

/** Parts of a record that are the same for all that is alike. */
export interface SharedParts {
  parts?: Pick<PricedQuote, 'period' | 'validity' | 'cover' | 'subjectivities'>;
  /** The findings where the price adds none, in their order; less one where a technical premium is held against it. */
  findings?: { readonly isAssessed: boolean; readonly inOrder: readonly Finding[] };
}

/** What an assessment says of all that is alike: nothing of the one submission it was made for. */
export interface Known
  extends
    Pick<Risk, 'cover' | 'months' | 'inception' | 'home' | 'money'>,
    Pick<Assessment, 'issues' | 'excludedBuyers' | 'assumptions'>,
    Pick<Assessed, 'found' | 'shared'> {}

/** So many kinds of submissions are kept with a book. */
const mostKept = 32;

/**
 * What is known of a submission that differs from an earlier one in its turnover and its attributes alone, where these
 * move nothing of it but the turnover itself; null for any other. Buyers that state no turnover share it; where they
 * cannot share it to the last decimal, each is looked at anew.
 */
export function knownAssessment(
  submission: ParsedSubmission,
  book: LoadedRateBook,
  memory: Memory,
): Assessed | null {
  const row = alikeRow(submission, book);
  return row && assessedAs(row, { submission, book, memory });
}

/** A submission that is like one that was assessed: what is known of it, and its own turnover. */
export interface AlikeRow {
  readonly known: Known;
  readonly turnover: Decimal;
  /** How many attributes it states. */
  readonly attributes: number;
}

/** What is known of a submission that differs from an earlier one in turnover and attributes alone, these not looked at. */
export function alikeRow(submission: ParsedSubmission, book: LoadedRateBook): AlikeRow | null {
  const rest = restOf(submission);
  if (rest === undefined) return null;
  const known = compiled(book, nothingKnown).get(rest.text);
  if (known === undefined) return null;
  const turnover = decimal(submission.turnover.estimated);
  const { attributes } = rest;
  return isShared(turnover, submission.buyers?.length ?? 0)
    ? { known, turnover, attributes }
    : null;
}

/** Keeps an assessment for submissions that are like it. */
export function keepAssessment(
  submission: ParsedSubmission,
  { assessed, found, shared }: Assessed,
): void {
  const { risk, excludedBuyers } = assessed;
  const rest = restOf(submission);
  if (rest === undefined || risk === null || excludedBuyers.length > 0) return;
  if (!isSharedByBuyers(submission) || !isAlikeInRows(submission, risk)) return;
  const kept = compiled(risk.book, nothingKnown);
  kept.delete(rest.text);
  const { cover, months, inception, home, money } = risk;
  const { issues, assumptions } = assessed;
  // prettier-ignore
  kept.set(rest.text, { cover, months, inception, home, money, issues, excludedBuyers, assumptions, found, shared });
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
}

function nothingKnown(): Map<string, Known> {
  return new Map();
}

/** True where nothing is found of a turnover alone: a rest that nobody has is a finding of its own. */
function isSharedByBuyers({ turnover, buyers = [] }: ParsedSubmission): boolean {
  return isShared(decimal(turnover.estimated), buyers.length);
}

/** True for a turnover above zero that buyers can share to the last decimal of the ledger. */
function isShared(turnover: Decimal, buyers: number): boolean {
  if (!turnover.greaterThan(0) || turnover.decimalPlaces() > unitDecimals) return false;
  if (buyers < 2) return buyers === 1;
  const count = decimal(buyers);
  return roundedQuotient(turnover, count, unitDecimals).times(count).equals(turnover);
}

function assessedAs(
  { known, turnover }: AlikeRow,
  { submission, book, memory }: Pick<Risk, 'submission' | 'book' | 'memory'>,
): Assessed | null {
  const { cover, months, home, money, inception, found, shared } = known;
  if (attributeIssues(submission, book).length > 0) return null;
  if (alternativeIssues(submission, book).length > 0) return null;
  const measured = once(() => insurable({ submission, book, cover }, memory).exposure());
  const exposure = laterExposure(turnover, measured);
  // prettier-ignore
  const own = Object.freeze<Risk>({ submission, book, cover, months, inception, home, money, memory, exposure });
  const { issues, excludedBuyers, assumptions } = known;
  return { assessed: { risk: own, issues, excludedBuyers, assumptions }, found, shared };
}
