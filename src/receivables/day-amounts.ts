import { type Decimal, decimal, sum } from '../values/decimal.js';
import { ExactSum } from '../values/exact-sum.js';

/** Amounts by a whole number: by day, or by number of days. */
export type DayAmounts = Map<number, ExactSum>;

/** The amounts of a day, to add to. */
export function amountsOf(amounts: DayAmounts, day: number): ExactSum {
  let sum = amounts.get(day);
  if (sum === undefined) amounts.set(day, (sum = new ExactSum()));
  return sum;
}

/** The average day, weighted by amount; undefined when there is no amount. */
export function averageDay(amounts: DayAmounts): Decimal | undefined {
  const byDay = [...amounts].map(([day, amount]) => [day, amount.total()] as const);
  const total = sum(byDay.map(([, amount]) => amount));
  if (!total.greaterThan(0)) return undefined;
  return sum(byDay.map(([day, amount]) => amount.times(decimal(day)))).dividedBy(total);
}
