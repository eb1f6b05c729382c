import { amountsOf, averageDay, type DayAmounts } from '../day-amounts.js';
import type { Item } from '../items/item.js';

/** Payment terms of a buyer. */
export interface BuyerTerms {
  /** Average of the invoices, weighted by amount, in whole days, half up. */
  readonly average: number;
  readonly shortest: number;
  readonly longest: number;
}

/** The terms of a buyer's invoices; undefined when no invoice tells. */
export function buyerTerms(items: readonly Item[]): BuyerTerms | undefined {
  const amounts: DayAmounts = new Map();
  for (const { kind, value, termsDays } of items)
    if (kind === 'invoice' && termsDays !== undefined && !value.isNegative())
      amountsOf(amounts, termsDays).add(value);
  const average = averageDay(amounts)?.round().toNumber();
  if (average === undefined) return undefined;
  const days = [...amounts.keys()].sort((one, other) => one - other);
  return { average, shortest: days[0] ?? average, longest: days.at(-1) ?? average };
}
