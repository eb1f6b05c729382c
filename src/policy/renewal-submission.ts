import { addDays, daysBetween } from '../values/calendar.js';
import { decimal, decimalText } from '../values/decimal.js';
import { type ParsedSubmission, parseSubmission } from '../submission/parse-submission.js';
import type { Renewal, Submission } from '../submission/submission.js';
import type { Issue } from '../values/issues.js';
import { plainIssues } from '../values/plain-issue.js';
import type { IsoDate } from '../values/text.js';
import { type CountedOverdue, countedOverdues, type GradeBook } from './counted-overdues.js';
import { type CleanYear, extendedHistory } from './expiring-year.js';
import type { Observations } from './observations.js';
import { type ObservationsResult, parseObservations } from './observations-schema.js';
import { parsePolicy } from './parse-policy.js';
import { PolicyError } from './policy-error.js';
import type { Policy } from './policy-record.js';
import { renewedBuyers } from './renewed-buyers.js';
import { renewedTurnover, turnoverGrowth } from './renewed-turnover.js';

/** What may be given to {@link renewalSubmission} besides the policy and the year. */
export interface RenewalOptions {
  /** Turns ratings into grades, to tell whether a buyer's grade reflects its overdues. */
  readonly book?: GradeBook;
}

/**
 * Next year's submission, ready to be quoted: dates moved on, the expiring year in the history and in the continuity
 * of cover, the buyers as observed, the declared turnover, and the expiring policy to compare with. The year is what
 * was observed of it, or the statement that it was clean.
 *
 * @throws PolicyError when the policy or the observations are not valid.
 */
export function renewalSubmission(
  policy: Policy,
  year: Observations | CleanYear | ObservationsResult,
  options: RenewalOptions = {},
): ParsedSubmission {
  const bound = parsePolicy(policy);
  const observed = yearOf(year, bound);
  const parsed = parseSubmission(built(bound, observed, options));
  if (parsed.ok) return parsed.submission;
  throw invalidObservations('The renewal would not be valid.', parsed.issues);
}

function yearOf(
  year: Observations | CleanYear | ObservationsResult,
  policy: Policy,
): Observations | CleanYear {
  if ('statement' in year) return year;
  const result = 'ok' in year ? year : parseObservations(year, policy);
  if (result.ok) return result.observations;
  throw invalidObservations('The observations are not valid.', result.issues);
}

function invalidObservations(said: string, issues: readonly Issue[]): PolicyError {
  const paths = issues.map(({ path }) => path);
  return new PolicyError('invalid-observations', `${said} ${plainIssues(issues)}`, paths, issues);
}

function built(
  policy: Policy,
  year: Observations | CleanYear,
  { book }: RenewalOptions,
): Submission {
  const { submission, period } = policy;
  const observations = 'statement' in year ? null : year;
  const overdues: CountedOverdue[] = observations
    ? countedOverdues(observations, submission, book)
    : [];
  const growth = turnoverGrowth(policy, year);
  const inception = addDays(period.expiry, 1);
  const { policyholder, creditControl, continuity, renewal: _past, ...rest } = submission;
  const daysSalesOutstanding = observations?.daysSalesOutstanding;
  return {
    ...rest,
    asOf: observations?.asOf ?? asOfBefore(inception, policy, year as CleanYear),
    inception,
    months: period.months,
    ...(policyholder && { policyholder: olderSeller(policyholder, period.months) }),
    turnover: renewedTurnover(submission.turnover, growth),
    ...renewedBuyers(submission, { observations, overdues, growth }),
    lossHistory: extendedHistory(policy, year, overdues),
    continuity: {
      periods: [
        ...(continuity?.periods ?? []),
        { from: period.inception, to: period.expiry, insurer: 'this' },
      ],
    },
    ...((creditControl ?? daysSalesOutstanding) !== undefined && {
      creditControl: {
        ...creditControl,
        ...(daysSalesOutstanding !== undefined && { daysSalesOutstanding }),
        ...(creditControl?.overdueShare !== undefined && { overdueShare: '0' }),
      },
    }),
    ...expiring(policy),
  };
}

/** As long before the inception as last time, but not before what is known of the expiring year. */
function asOfBefore(
  inception: IsoDate,
  { submission, period }: Policy,
  { asOf }: CleanYear,
): IsoDate {
  if (asOf !== undefined) return asOf;
  const lead = daysBetween(submission.asOf, submission.inception);
  return [submission.asOf, period.inception, addDays(inception, -lead)].reduce((latest, date) =>
    date > latest ? date : latest,
  );
}

function olderSeller(
  seller: NonNullable<Submission['policyholder']>,
  months: number,
): NonNullable<Submission['policyholder']> {
  const { yearsTrading } = seller;
  if (yearsTrading === undefined) return seller;
  return { ...seller, yearsTrading: Math.min(500, yearsTrading + Math.floor(months / 12)) };
}

/** The expiring policy; none when its rate lies outside what a submission may state. */
function expiring({ rate, premium, edition, submission }: Policy): { renewal?: Renewal } {
  const expiringRate = decimal(rate).toDecimalPlaces(8);
  if (expiringRate.isZero() || expiringRate.greaterThan('0.1')) return {};
  const { cover, turnover, buyers, buyerGroups } = submission;
  return {
    renewal: {
      expiringRate: decimalText(expiringRate),
      expiringPremium: premium,
      edition,
      cover,
      turnover,
      ...(buyers && { buyers }),
      ...(buyerGroups && { buyerGroups }),
    },
  };
}
