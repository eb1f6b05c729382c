import { Decimal, sum } from '../../values/decimal.js';
import { ExactSum } from '../../values/exact-sum.js';
import { amountsOf, type DayAmounts } from '../day-amounts.js';

/** An amount, and for how many days it has been due. */
export interface Overdue {
  readonly days: number;
  readonly amount: Decimal;
}

/** What is open, by due date; credits are negative. */
export interface OpenAmount {
  /** In days since 1970-01-01; missing when it is not known. */
  readonly due: number | undefined;
  readonly open: Decimal;
}

/** Most entries an ageing has; more are put together by ranges. */
export const mostEntries = 50;

/** Last days of the ranges; guidelines look at 60 and 90 days, which therefore end a range. */
const rangeEnds = [30, 60, 90, 120, 150, 180, 270, 365, 730, Infinity] as const;

/**
 * What is overdue on the as-of date, by days, fewest first. Credits that are not allocated are set against what has been
 * due longest, as money received is under the usual wordings.
 */
export function overdueAgeing(items: readonly OpenAmount[], asOf: number): readonly Overdue[] {
  const byDue: DayAmounts = new Map();
  const credits = new ExactSum();
  for (const { due, open } of items) {
    if (open.isNegative()) credits.subtract(open);
    else amountsOf(byDue, due ?? Infinity).add(open);
  }
  let credit = credits.total();
  return [...byDue]
    .sort(([one], [other]) => one - other)
    .map(([due, sum]) => {
      const amount = sum.total();
      const settled = Decimal.min(credit, amount);
      credit = credit.minus(settled);
      return { days: asOf - due, amount: amount.minus(settled) };
    })
    .filter(({ days, amount }) => days > 0 && amount.greaterThan(0))
    .reverse();
}

/** The same with at most one entry for each range of days, at the average day weighted by amount. */
export function inRanges(ageing: readonly Overdue[]): readonly Overdue[] {
  return rangeEnds.flatMap((end, index) => {
    const start = rangeEnds[index - 1] ?? 0;
    const within = ageing.filter(({ days }) => days > start && days <= end);
    const amount = sum(within.map((entry) => entry.amount));
    if (amount.isZero()) return [];
    const weighted = sum(within.map((entry) => entry.amount.times(entry.days)));
    return [{ days: weighted.dividedBy(amount).round().toNumber(), amount }];
  });
}
