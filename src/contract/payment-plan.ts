import { addMonths } from '../values/calendar.js';
import { type Decimal, decimal, sum } from '../values/decimal.js';
import type { DecimalText, IsoDate } from '../values/text.js';
import type { ContractPeriod, InstalmentPattern, StandardPattern } from './contract-terms.js';

/** A part of an amount: `share / of` of it, due on a day. */
export interface PlannedPart {
  readonly due: IsoDate;
  readonly share: DecimalText;
  readonly of: number;
}

/** Months between the instalments of a standard pattern. */
const spacing: Readonly<Record<StandardPattern, number>> = { 1: 0, 2: 3, 4: 3, 7: 1, 8: 3, 10: 1 };

/** The parts of a pattern; `quarterly` is one equal part for each quarter of the period begun. */
export function planOf(
  pattern: InstalmentPattern | 'quarterly',
  { inception, months }: Pick<ContractPeriod, 'inception' | 'months'>,
): PlannedPart[] {
  if (pattern === 'quarterly') return equalParts(Math.ceil(months / 3), 3, inception);
  if (typeof pattern === 'number') return equalParts(pattern, spacing[pattern], inception);
  return pattern.map(({ share, afterMonths, date }) => ({
    due: date ?? addMonths(inception, afterMonths ?? 0),
    share,
    of: 1,
  }));
}

function equalParts(count: number, everyMonths: number, inception: IsoDate): PlannedPart[] {
  return Array.from({ length: count }, (_, at) => ({
    due: addMonths(inception, at * everyMonths),
    share: '1',
    of: count,
  }));
}

/**
 * Splits an amount into the parts of a plan without losing a minor unit: every part is rounded down to `decimals`
 * places, and the first takes the rest.
 */
export function splitAmount(
  amount: Decimal,
  parts: readonly Pick<PlannedPart, 'share' | 'of'>[],
  decimals: number,
): Decimal[] {
  const later = parts
    .slice(1)
    .map(({ share, of }) => amount.times(share).dividedBy(of).toDecimalPlaces(decimals, roundDown));
  return parts.length === 0 ? [] : [amount.minus(sum(later)), ...later];
}

/** Rounding towards zero, as decimal.js numbers it. */
const roundDown = 1;

/** True when the shares of a plan of one's own add up to exactly 1. */
export function addsUpToOne(shares: readonly DecimalText[]): boolean {
  return sum(shares.map(decimal)).equals(1);
}
