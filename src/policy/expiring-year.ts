import { addDays, addMonths, daysBetween } from '../values/calendar.js';
import type { Decimal } from '../values/decimal.js';
import { decimal, decimalText, sum } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { LossHistory, LossYear } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { claimedLoss } from './claimed-loss.js';
import type { CountedOverdue } from './counted-overdues.js';
import type { Observations } from './observations.js';
import type { Policy } from './policy-record.js';

/** The statement that a year ended without losses or overdues. */
export interface CleanYear {
  readonly statement: 'clean';
  /** Insurable turnover declared for the whole period; as estimated when missing. */
  readonly declared?: string;
  /** The day of the statement; as long before the renewal as the expiring submission was made when missing. */
  readonly asOf?: IsoDate;
}

/** The history with the expiring policy year added. */
export function extendedHistory(
  policy: Policy,
  year: Observations | CleanYear,
  overdues: readonly CountedOverdue[],
): LossHistory {
  const { lossHistory } = policy.submission;
  const before = lossHistory?.statement === 'supplied' ? lossHistory.years : [];
  const past = before.flatMap((each) => beforeInception(each, policy.period.inception));
  return { statement: 'supplied', years: [...past, expiringYear(policy, year, overdues)] };
}

/**
 * A past year as it stands before the policy's own: one that runs into it ends on the day before inception, with its
 * turnover in proportion, and one that begins in it is the policy's own year and gives way.
 */
function beforeInception(year: LossYear, inception: IsoDate): LossYear[] {
  if (year.from >= inception) return [];
  const end = year.to ?? addDays(addMonths(year.from, 12), -1);
  if (end < inception) return [year];
  const days = (to: IsoDate): Decimal => daysFrom(year.from, to);
  const share = days(addDays(inception, -1)).dividedBy(days(end));
  const turnover = decimal(year.insurableTurnover).times(share).toDecimalPlaces(2);
  return [{ ...year, to: addDays(inception, -1), insurableTurnover: decimalText(turnover) }];
}

function daysFrom(from: IsoDate, to: IsoDate): Decimal {
  return decimal(daysBetween(from, to) + 1);
}

function expiringYear(
  policy: Policy,
  year: Observations | CleanYear,
  overdues: readonly CountedOverdue[],
): LossYear {
  const { period, submission, quote } = policy;
  const losses =
    'statement' in year ? [] : (year.claims ?? []).map((claim) => claimedLoss(claim, policy, year));
  return {
    from: period.inception,
    to: period.expiry,
    insurableTurnover: periodTurnover(policy, year),
    ...notified(overdues, submission.currency),
    ...insuredAt(quote.cover.insuredPercentage),
    losses,
  };
}

function insuredAt(insuredPercentage: string | undefined): Pick<LossYear, 'cover'> {
  return insuredPercentage === undefined ? {} : { cover: { insuredPercentage } };
}

/** Overdues the grades do not reflect; when they reflect all of them, these, marked so. */
function notified(overdues: readonly CountedOverdue[], currency: string): Partial<LossYear> {
  const open = (rest: CountedOverdue['rest']): Decimal =>
    sum(overdues.filter((each) => each.rest === rest).map((each) => decimal(each.open)));
  const [experience, grade] = [open('experience'), open('grade')];
  if (experience.greaterThan(0)) return { notifiedOverdues: roundMoney(experience, currency) };
  if (grade.isZero()) return {};
  return { notifiedOverdues: roundMoney(grade, currency), notifiedOverduesInGrades: true };
}

/**
 * Insurable turnover of the whole period: as declared once all of it is, else as estimated, or what is declared when
 * that is more already.
 */
export function periodTurnover(policy: Policy, year: Observations | CleanYear): string {
  const estimated = policy.insurableTurnover;
  const { declared = estimated, whole } = declaredTurnover(policy, year);
  return whole || decimal(declared).greaterThan(estimated) ? declared : estimated;
}

function declaredTurnover(
  { period }: Policy,
  year: Observations | CleanYear,
): { declared?: string; whole: boolean } {
  if ('statement' in year)
    return year.declared === undefined
      ? { whole: false }
      : { declared: year.declared, whole: true };
  const { turnover } = year;
  return turnover === undefined
    ? { whole: false }
    : { declared: turnover.declared, whole: turnover.through >= period.expiry };
}
