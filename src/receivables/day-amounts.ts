import { type Decimal, decimal, sum } from '../values/decimal.js';

/** Amounts by a whole number: by day, or by number of days. */
export type DayAmounts = Map<number, Decimal>;

/** Adds an amount to those of a day. */
export function addTo(amounts: DayAmounts, day: number, amount: Decimal): void {
  const before = amounts.get(day);
  amounts.set(day, before === undefined ? amount : before.plus(amount));
}

/** The average day, weighted by amount; undefined when there is no amount. */
export function averageDay(amounts: DayAmounts): Decimal | undefined {
  const total = sum(amounts.values());
  if (!total.greaterThan(0)) return undefined;
  const weighted = sum([...amounts].map(([day, amount]) => amount.times(decimal(day))));
  return weighted.dividedBy(total);
}
