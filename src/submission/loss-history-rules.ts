import { addDays, addMonths } from '../values/calendar.js';
import type { LossYear, PastLoss } from './submission.js';
import type { IsoDate, Path } from '../values/text.js';
import { type Draft, each } from './draft.js';
import { consistentLoss, consistentTotals } from './loss-rules.js';
import type { RuleReport } from './rule-issues.js';

/** A policy period has at most as many months as a submission may ask for. */
const longestYearMonths = 36;
/** Shipments of the last days of a year still fall due, run through the waiting period and become losses. Judgement. */
const runOffMonths = 18;

interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly path: Path;
}

/** Past policy years begin by the as-of date and do not overlap, and their losses are theirs. */
export function consistentYears(
  years: readonly (Draft<LossYear> | undefined)[],
  asOf: IsoDate | undefined,
  report: RuleReport,
): void {
  const periods: Period[] = [];
  if (years.length === 0) report('/lossHistory/years', 'no-years');
  each(years, '/lossHistory/years', (year, path) => {
    consistentTotals(year, path, report);
    past(year.from, asOf, (facts) => report(`${path}/from`, 'after-as-of', facts));
    const period = periodOf(year, path);
    const whole = period !== undefined && isYear(period, report);
    if (whole) periods.push(period);
    each(year.losses, `${path}/losses`, (loss, place) => {
      consistentLoss(loss, place, report);
      past(loss.date, asOf, (facts) => report(`${place}/date`, 'after-as-of', facts));
      if (whole)
        within(period, loss, (facts) => report(`${place}/date`, 'loss-outside-year', facts));
    });
  });
  apart(periods, report);
}

function periodOf(year: Draft<LossYear>, path: Path): Period | undefined {
  const { from } = year;
  if (from === undefined) return undefined;
  const to = 'to' in year ? year.to : addDays(addMonths(from, 12), -1);
  return to === undefined ? undefined : { from, to, path };
}

function isYear({ from, to, path }: Period, report: RuleReport): boolean {
  const most = addDays(addMonths(from, longestYearMonths), -1);
  if (to < from) report(`${path}/to`, 'period-reversed', { from });
  if (to > most) report(`${path}/to`, 'period-too-long', { most });
  return to >= from && to <= most;
}

function past(
  date: IsoDate | undefined,
  asOf: IsoDate | undefined,
  fail: (facts: { readonly date: IsoDate; readonly most: IsoDate }) => void,
): void {
  if (date !== undefined && asOf !== undefined && date > asOf) fail({ date, most: asOf });
}

function within(
  { from, to }: Period,
  { date = from }: Draft<PastLoss>,
  fail: (facts: { readonly date: IsoDate; readonly from: IsoDate; readonly to: IsoDate }) => void,
): void {
  const last = addMonths(to, runOffMonths);
  if (date < from || date > last) fail({ date, from, to: last });
}

function apart(periods: readonly Period[], report: RuleReport): void {
  const inOrder = [...periods].sort((one, other) => (one.from < other.from ? -1 : 1));
  let latest: Period | undefined;
  for (const period of inOrder) {
    if (latest !== undefined && period.from <= latest.to)
      report(`${period.path}/from`, 'overlapping-years', { first: latest.path });
    if (latest === undefined || period.to > latest.to) latest = period;
  }
}
