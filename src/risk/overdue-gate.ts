import type { BookMoney } from './book-money.js';
import type { GateReason } from '../quoted/quote-record.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { fractionOf, plus, roundToUnits, timesFraction, type Units } from '../values/units.js';
import { exposureConstant, normalBalanceBy } from './balances.js';
import type { LineCover } from './gates.js';
import type { GatedLine } from './risk.js';

/** What is overdue beyond the maximum extension and not disputed. */
export function overdueBeyond(
  { overdue }: Pick<GatedLine<Units>, 'overdue'>,
  { maximumExtensionDays }: Pick<LineCover, 'maximumExtensionDays'>,
): Units {
  return overdue.reduce<Units>(
    (all, { days, amount, disputed }) =>
      days > maximumExtensionDays && !disputed ? plus(all, amount) : all,
    0,
  );
}

/**
 * Takes out a buyer that owes more beyond the maximum extension than the book tolerates: the larger of an amount and a
 * share of its normal balance. An invoice that was overlooked says nothing of a buyer's solvency.
 */
export function overdueGate(
  book: LoadedRateBook,
  cover: LineCover,
  money: BookMoney,
): (line: GatedLine<Units>) => GateReason | null {
  const amount = roundToUnits(money.agreed(exposureConstant(book, 'overdue-tolerance', 0)));
  const share = fractionOf(exposureConstant(book, 'overdue-tolerance-share', 0));
  const normal = normalBalanceBy(book);
  return (line) => {
    const late = overdueBeyond(line, cover);
    if (late <= amount) return null;
    return late > timesFraction(normal(line), share) ? 'overdue-beyond-extension' : null;
  };
}
