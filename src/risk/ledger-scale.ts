import type { GatedLine } from './risk.js';
import { UnitTotal } from '../values/unit-total.js';
import { fraction, less, timesFraction, type Units } from '../values/units.js';

/** What a buyer whose balance is not stated owes by the seller's books; `agreed` is what it owes by its terms. */
export type ByTheBooks = (turnover: Units, agreed: Units) => Units;

/** Lines with what each owes by its terms. */
export interface AgreedLines {
  readonly lines: readonly Pick<GatedLine<Units>, 'turnover' | 'count' | 'statedBalance'>[];
  readonly agreed: readonly Units[];
}

/** Nothing is stated of the ledger: a buyer owes what its terms say. */
export const byTerms: ByTheBooks = (_turnover, agreed) => agreed;

/**
 * Days sales outstanding say what all buyers owe together. Less the balances that are stated it is what the others owe:
 * in proportion to their terms, or to their turnover where nobody has terms. `owed` is turnover of a number of days.
 */
export function byLedger(
  { lines, agreed }: AgreedLines,
  days: number,
  owed: (turnover: Units, days: number) => Units,
): ByTheBooks {
  const [owing, stated] = [new UnitTotal(), new UnitTotal()];
  const [agreedTotal, turnoverTotal] = [new UnitTotal(), new UnitTotal()];
  lines.forEach(({ turnover, count, statedBalance }, index) => {
    owing.add(owed(turnover, days), count);
    if (statedBalance !== null) {
      stated.add(statedBalance, count);
      return;
    }
    agreedTotal.add(agreed[index] ?? 0, count);
    turnoverTotal.add(turnover, count);
  });
  const left = less(owing.value(), stated.value());
  const [agreedOf, turnoverOf] = [agreedTotal.value(), turnoverTotal.value()];
  if (turnoverOf === 0) return byTerms;
  const rest = fraction(left > 0 ? left : 0, agreedOf > 0 ? agreedOf : turnoverOf);
  return agreedOf > 0
    ? (_turnover, agreed) => timesFraction(agreed, rest)
    : (turnover) => timesFraction(turnover, rest);
}
