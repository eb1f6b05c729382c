import { decimal } from '../values/decimal.js';
import type { Units } from '../values/units.js';
import type { LineColumns } from './line-columns.js';
import type { GatedLine, MeasuredLine } from './risk.js';

/** A line with what stands at its place of the columns. */
export function measuredLine(
  line: GatedLine<Units>,
  columns: LineColumns,
  place: number,
): MeasuredLine<Units> {
  const { estimates } = columns;
  return {
    ...line,
    record: columns.records.get(place) ?? clean,
    normalBalance: columns.normalBalance[place] as Units,
    withinLimit: columns.withinLimit[place] as Units,
    baseWithinLimit: columns.baseWithinLimit[place] as Units,
    aboveLimit: columns.aboveLimit[place] as Units,
    peakBalance: columns.peakBalance[place] as Units,
    estimates: {
      count: estimates.count[place] as number,
      turnover: estimates.turnover[place] as number,
      normal: estimates.normal[place] as number,
      agreed: estimates.agreed[place] as number,
      within: estimates.within[place] as number,
      above: estimates.above[place] as number,
      peak: estimates.peak[place] as number,
    },
  };
}

const clean = /*#__PURE__*/ decimal(1);
