import { addDays, addMonths, daysBetween } from '../values/calendar.js';
import type { Decimal } from '../values/decimal.js';
import { decimal, decimalText, sum } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { LossHistory, LossYear } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { claimedLoss } from './claimed-loss.js';
import type { CountedOverdue } from './counted-overdues.js';
import type { Observations } from './observations.js';
import type { PolicyContent } from './policy-record.js';
import type { PolicyToday } from './policy-in-force.js';
import { premiumByDay } from './premium-by-day.js';

/** The statement that a year ended without losses or overdues. */
export interface CleanYear {
  readonly statement: 'clean';
  /** Insurable turnover declared for the whole period; as estimated when missing. */
  readonly declared?: string;
  /** Premium of it before bonus; by the rates of its days when missing. */
  readonly premium?: string;
  /** The day of the statement; as long before the renewal as the expiring submission was made when missing. */
  readonly asOf?: IsoDate;
}

/** The history with the expiring policy year added. */
export function extendedHistory(
  policy: PolicyToday,
  year: Observations | CleanYear,
  overdues: readonly CountedOverdue[],
): LossHistory {
  const years = [...pastYears(policy), expiringYear(policy, year, overdues)];
  return { statement: 'supplied', years };
}

/** The years of the history before the policy's own. */
export function pastYears({ submission: { lossHistory }, period }: PolicyContent): LossYear[] {
  const before = lossHistory?.statement === 'supplied' ? lossHistory.years : [];
  return before.flatMap((each) => beforeInception(each, period.inception));
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

/** The policy's own year, as far as it is known. */
export function expiringYear(
  policy: PolicyToday,
  year: Observations | CleanYear,
  overdues: readonly CountedOverdue[],
): LossYear {
  const { period, submission, cover } = policy;
  const losses =
    'statement' in year ? [] : (year.claims ?? []).map((claim) => claimedLoss(claim, policy, year));
  const filed = filedPart(policy, year);
  const { to = period.expiry, insurableTurnover: turnover } = filed;
  const stated = earnedPremium(year);
  const premium = stated === undefined ? premiumByDay(policy, { to, turnover }) : decimal(stated);
  return {
    from: period.inception,
    ...filed,
    premium: roundMoney(premium, submission.currency),
    ...notified(overdues, submission.currency),
    ...insuredAt(cover.insuredPercentage),
    losses,
  };
}

/** The premium as it was earned, where it is stated. */
function earnedPremium(year: Observations | CleanYear): string | undefined {
  return 'statement' in year ? year.premium : year.turnover?.premium;
}

/**
 * The part of the period that is filed: up to the last day declared with what is declared so far, else up to the day
 * observed with its part of the estimate; the whole period once it is over, or for a statement about it.
 */
function filedPart(
  policy: PolicyContent,
  year: Observations | CleanYear,
): Pick<LossYear, 'to' | 'insurableTurnover'> {
  const { inception, expiry } = policy.period;
  const whole = { to: expiry, insurableTurnover: periodTurnover(policy, year) };
  if ('statement' in year) return whole;
  const { declared, through = year.asOf } = year.turnover ?? {};
  if (through >= expiry) return whole;
  const share = daysFrom(inception, through).dividedBy(daysFrom(inception, expiry));
  const estimated = decimal(policy.insurableTurnover).times(share).toDecimalPlaces(2);
  return { to: through, insurableTurnover: declared ?? decimalText(estimated) };
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
export function periodTurnover(policy: PolicyContent, year: Observations | CleanYear): string {
  const estimated = policy.insurableTurnover;
  const { declared = estimated, whole } = declaredTurnover(policy, year);
  return whole || decimal(declared).greaterThan(estimated) ? declared : estimated;
}

function declaredTurnover(
  { period }: PolicyContent,
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
