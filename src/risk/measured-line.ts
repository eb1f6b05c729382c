import { decimal } from '../values/decimal.js';
import type { Units } from '../values/units.js';
import type { LineColumns } from './line-columns.js';
import type { GatedLine, MeasuredLine } from './risk.js';

/** A line with what stands at its place of the columns. */
export function measuredLine(
  line: GatedLine<Units>,
  { estimates, records, ...balances }: LineColumns,
  place: number,
): MeasuredLine<Units> {
  const at = (column: ArrayLike<number>): number => column[place] as number;
  const of = (column: readonly Units[]): Units => column[place] as Units;
  return {
    ...line,
    record: records.get(place) ?? clean,
    normalBalance: of(balances.normalBalance),
    withinLimit: of(balances.withinLimit),
    baseWithinLimit: of(balances.baseWithinLimit),
    aboveLimit: of(balances.aboveLimit),
    peakBalance: of(balances.peakBalance),
    estimates: {
      ...{ count: at(estimates.count), turnover: at(estimates.turnover) },
      ...{ normal: at(estimates.normal), agreed: at(estimates.agreed) },
      ...{ within: at(estimates.within), above: at(estimates.above), peak: at(estimates.peak) },
    },
  };
}

const clean = /*#__PURE__*/ decimal(1);
