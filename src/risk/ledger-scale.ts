import type { GatedLine } from './risk.js';
import { type Fraction, timesFraction, type Units } from '../values/units.js';

/** What a buyer whose balance is not stated owes by the seller's books; `agreed` is what it owes by its terms. */
export type ByTheBooks = (line: Pick<GatedLine<Units>, 'turnover'>, agreed: Units) => Units;

/** Lines with what each owes by its terms. */
export interface AgreedLines {
  readonly lines: readonly Pick<GatedLine<Units>, 'turnover' | 'count' | 'statedBalance'>[];
  readonly agreed: readonly Units[];
}

/** Nothing is stated of the ledger: a buyer owes what its terms say. */
export const byTerms: ByTheBooks = (_line, agreed) => agreed;

/**
 * Days sales outstanding say what all buyers owe together. Less the balances that are stated it is what the others owe:
 * in proportion to their terms, or to their turnover where nobody has terms. `owed` is turnover of a number of days.
 */
export function byLedger(
  { lines, agreed }: AgreedLines,
  days: number,
  owed: (turnover: Units, days: number) => Units,
): ByTheBooks {
  let [left, agreedOf, turnoverOf] = [0n, 0n, 0n];
  for (const [index, { turnover, count, statedBalance }] of lines.entries()) {
    left += (owed(turnover, days) - (statedBalance ?? 0n)) * count;
    if (statedBalance !== null) continue;
    agreedOf += (agreed[index] ?? 0n) * count;
    turnoverOf += turnover * count;
  }
  if (turnoverOf === 0n) return byTerms;
  const rest: Fraction = {
    numerator: left > 0n ? left : 0n,
    denominator: agreedOf > 0n ? agreedOf : turnoverOf,
  };
  return agreedOf > 0n
    ? (_line, owing) => timesFraction(owing, rest)
    : ({ turnover }) => timesFraction(turnover, rest);
}
