import type { GatedLine } from './risk.js';
import { unitTotal } from '../values/unit-total.js';
import { fraction, timesFraction, type Units } from '../values/units.js';

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
  const [owing, stated, agreedTotal, turnoverTotal] = [
    unitTotal(),
    unitTotal(),
    unitTotal(),
    unitTotal(),
  ];
  lines.forEach(({ turnover, count, statedBalance }, index) => {
    owing.add(owed(turnover, days), count);
    if (statedBalance !== null) {
      stated.add(statedBalance, count);
      return;
    }
    agreedTotal.add(agreed[index] ?? 0n, count);
    turnoverTotal.add(turnover, count);
  });
  const left = owing.value() - stated.value();
  const [agreedOf, turnoverOf] = [agreedTotal.value(), turnoverTotal.value()];
  if (turnoverOf === 0n) return byTerms;
  const rest = fraction(left > 0n ? left : 0n, agreedOf > 0n ? agreedOf : turnoverOf);
  return agreedOf > 0n
    ? (_line, owing) => timesFraction(owing, rest)
    : ({ turnover }) => timesFraction(turnover, rest);
}
