import { optionsOf } from '../gate/given.js';
import { addDays, daysBetween } from '../values/calendar.js';
import { decimal, decimalText } from '../values/decimal.js';
import { parseSubmission } from '../submission/parse-submission.js';
import type { Renewal, Submission } from '../submission/submission.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords } from '../values/in-words.js';
import type { InWords, Issue, MaybeInWords, WordedIssue } from '../values/issues.js';
import type { IsoDate } from '../values/text.js';
import { type CountedOverdue, countedOverdues, type GradeBook } from './counted-overdues.js';
import { type CleanYear, extendedHistory } from './expiring-year.js';
import type { Observations } from './observations.js';
import { fieldsOf } from '../gate/failed-result.js';
import { readCleanYear } from './clean-year-schema.js';
import { givenObservations } from './given-observations.js';
import type { ObservationsResult } from './observations-schema.js';
import { parsePolicy } from './parse-policy.js';
import type { Policy, PolicyContent } from './policy-record.js';
import type { PolicyInput } from './policy-result.js';
import { renewedBuyers } from './renewed-buyers.js';
import { policyInForce, type PolicyToday, withDecisions, withLimits } from './policy-in-force.js';
import type { RenewalResult } from './renewal-result.js';
import { renewedTurnover, turnoverGrowth } from './renewed-turnover.js';

/** What may be given to {@link renewalSubmission} besides the policy and the year. */
export interface RenewalOptions extends MaybeInWords {
  /** Turns ratings into grades, to tell whether a buyer's grade reflects its overdues. */
  readonly book?: GradeBook;
}

/** The year that expires: what was observed of it, or the statement that it was clean. */
export type ExpiringYear = Observations | CleanYear | ObservationsResult;

/**
 * Next year's submission, ready to be quoted: dates moved on, the expiring year in the history and in the continuity
 * of cover, the buyers as observed, the declared turnover, and the expiring policy to compare with, at the rate that was
 * agreed. A policy or observations that are not valid give what is wrong with them.
 */
export function renewalSubmission(
  policy: PolicyInput,
  year: ExpiringYear,
  options: RenewalOptions & InWords,
): RenewalResult<WordedIssue>;
export function renewalSubmission(
  policy: PolicyInput,
  year: ExpiringYear,
  options?: RenewalOptions,
): RenewalResult;
export function renewalSubmission(
  policy: PolicyInput,
  year: ExpiringYear,
  asked?: RenewalOptions,
): RenewalResult {
  const { words, ...options } = optionsOf(asked);
  const result = renewed(policy, year, options);
  if (result.status === 'renewed' || words === undefined) return deepFreeze(result);
  return deepFreeze({ status: 'invalid', issues: inWords(result.issues, words) });
}

function renewed(policy: PolicyInput, year: ExpiringYear, options: RenewalOptions): RenewalResult {
  const bound = parsePolicy(policy);
  if (!bound.ok) return { status: 'invalid', issues: bound.issues };
  const observed = yearOf(year, bound.policy);
  if (!observed.ok) return { status: 'invalid', issues: observed.issues };
  const { observations } = observed;
  const { expiry } = bound.policy.period;
  return 'statement' in observations
    ? renewedPolicy(withLimits(bound.policy, expiry), observations, options)
    : renewedPolicy(
        policyInForce(bound.policy, lastDay(observations, expiry)),
        withDecisions(bound.policy, observations),
        options,
      );
}

/** The day whose policy is renewed: the day observed, at most the last of the period. */
function lastDay({ asOf }: Observations, expiry: IsoDate): IsoDate {
  return asOf < expiry ? asOf : expiry;
}

/** The same for a policy and a year that are known to be valid. */
export function renewedPolicy(
  policy: PolicyToday,
  year: Observations | CleanYear,
  options: RenewalOptions,
): RenewalResult {
  const parsed = parseSubmission(built(policy, year, options));
  return parsed.ok
    ? { status: 'renewed', submission: parsed.submission, issues: [] }
    : { status: 'invalid', issues: parsed.issues };
}

type YearReading =
  | { readonly ok: true; readonly observations: Observations | CleanYear }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function yearOf(year: ExpiringYear, policy: Policy): YearReading {
  return 'statement' in fieldsOf(year) ? readCleanYear(year) : givenObservations(year, policy);
}

function built(
  policy: PolicyToday,
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
  const { policyholder, creditControl, continuity, renewal: _past, ...others } = submission;
  const { earlierShipments: _first, ...rest } = others;
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
  { submission, period }: PolicyContent,
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
function expiring({ rate, premium, edition, submission }: PolicyContent): { renewal?: Renewal } {
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
