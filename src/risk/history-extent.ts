import { Decimal, decimal, decimalText, roundOperand, sum } from '../values/decimal.js';
import { roundedShare } from '../values/rounded-result.js';
import type { LossYear } from '../submission/submission.js';
import type { DecimalText, IsoDate } from '../values/text.js';
import type { Risk } from './risk.js';
import { spansOf, type YearSpan } from './year-span.js';

/** How much trade a loss history stands on, whatever was lost. */
export interface HistoryExtent {
  /** Years that have passed by the as-of date, parts of years as parts. */
  readonly years: Decimal;
  /** Turnover a year of that time, over the present one. */
  readonly exposure: Decimal;
  /** How many times the turnover of any year, in a full year, is the present one or the present one is it. */
  readonly farthest: Decimal;
}

/** Ratios beyond this say no more. */
const mostTimes = decimal(1000);

/** What the history supplied stands on, beside the insurable turnover of a full year today; null where none is supplied. */
export function historyExtent({
  submission: { lossHistory, asOf },
  exposure,
  memory,
}: Pick<Risk, 'submission' | 'exposure' | 'memory'>): HistoryExtent | null {
  if (lossHistory?.statement !== 'supplied') return null;
  const present = decimalText(exposure.annualTurnover);
  return memory.of(extentOf, { history: lossHistory.years }, { asOf, present });
}

function extentOf(
  { history }: { readonly history: readonly LossYear[] },
  given: { readonly asOf: IsoDate; readonly present: DecimalText },
): HistoryExtent {
  const present = decimal(given.present);
  const spans = spansOf({ years: history }, given.asOf);
  const passed = history.map((year, place) => {
    const { years, earned } = spans[place] as YearSpan;
    return { turnover: decimal(year.insurableTurnover), years, earned };
  });
  const years = sum(passed.map((year) => year.years.times(year.earned)));
  const turnover = sum(passed.map((year) => year.turnover.times(year.earned)));
  return {
    years: roundOperand(years),
    exposure: years.isZero() ? decimal(0) : roundedShare(turnover, years.times(present)),
    farthest: passed
      .map((year) => timesApart(year.turnover.dividedBy(year.years), present))
      .reduce((most, times) => Decimal.max(most, times), decimal(1)),
  };
}

function timesApart(one: Decimal, other: Decimal): Decimal {
  const [less, more] = one.lessThan(other) ? [one, other] : [other, one];
  if (less.isZero()) return mostTimes;
  return Decimal.min(mostTimes, more.dividedBy(less));
}
