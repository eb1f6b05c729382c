import { addDays, daysBetween } from '../values/calendar.js';
import { type Decimal, decimal, sum } from '../values/decimal.js';
import type { Money } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import type { PolicyToday } from './policy-in-force.js';

/** Turnover of the first days of a period. */
export interface FiledTurnover {
  /** Last day. */
  readonly to: IsoDate;
  readonly turnover: Money;
}

/**
 * The premium of turnover from inception to a day, unrounded: at the rates of its days, surcharges among them. Where the
 * rate changed, the turnover is taken to be spread evenly over the days.
 */
export function premiumByDay(
  { period, rate, segments }: PolicyToday,
  { to, turnover }: FiledTurnover,
): Decimal {
  const { inception } = period;
  const days = daysIn(inception, to);
  const rates = segments ?? [{ from: inception, to: period.expiry, rate }];
  return sum(
    rates
      .filter(({ from }) => from <= to)
      .map((each) => {
        const shipped = daysIn(each.from, each.to < to ? each.to : to);
        return decimal(turnover).times(each.rate).times(shipped).dividedBy(days);
      }),
  );
}

function daysIn(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, addDays(to, 1));
}
