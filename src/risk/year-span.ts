import { addDays, addMonths, daysBetween } from '../values/calendar.js';
import type { Decimal } from '../values/decimal.js';
import { roundedShare } from '../values/rounded-result.js';
import { decimal } from '../values/decimal.js';
import type { LossYear } from '../submission/submission.js';
import type { Risk } from './risk.js';
import type { IsoDate } from '../values/text.js';
import { yearsBetween } from './unbroken-cover.js';

/** A past policy year in time. */
export interface YearSpan {
  /** Last day of the year. */
  readonly to: IsoDate;
  /** Length in years. */
  readonly years: Decimal;
  /** Share of it that has passed by the as-of date, 0 to 1: the share of its turnover that has earned its premium. */
  readonly earned: Decimal;
}

/** The span of each past year of a history; worked out once. */
export function yearSpans({ memory, submission: { asOf } }: Timed, years: Years): Spans {
  return memory.of(spansOf, { years }, asOf);
}

/** The span of each past year of a history as seen at a date. */
export function spansOf({ years }: { readonly years: Years }, asOf: IsoDate): Spans {
  return years.map((year) => yearSpan(year, asOf));
}

type Timed = Pick<Risk, 'memory' | 'submission'>;
type Years = readonly LossYear[];
type Spans = readonly YearSpan[];

/** How long a past year is, and how much of it has passed. */
function yearSpan(year: Pick<LossYear, 'from' | 'to'>, asOf: IsoDate): YearSpan {
  const { from, to = addDays(addMonths(from, 12), -1) } = year;
  const whole = daysBetween(from, to) + 1;
  const passed = Math.min(whole, Math.max(0, daysBetween(from, asOf) + 1));
  return {
    to,
    years: yearsBetween(from, addDays(to, 1)),
    earned: roundedShare(decimal(passed), decimal(whole)),
  };
}
