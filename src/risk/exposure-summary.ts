import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { ExposureSummary } from '../quoted/quote-record.js';
import type { Exposure } from './risk.js';

/** The exposure measures a reader wants beside the price, as text. */
export function exposureSummary(exposure: Exposure): ExposureSummary {
  const { herfindahl } = exposure;
  const effective = herfindahl.isZero() ? decimal(0) : decimal(1).dividedBy(herfindahl);
  return {
    insurableTurnover: decimalText(exposure.insurableTurnover),
    buyers: decimalText(exposure.buyers),
    normalBalance: decimalText(exposure.normalBalance),
    withinLimits: decimalText(exposure.withinLimits),
    peakBalance: decimalText(exposure.peakBalance),
    weightedTermsDays: decimalText(exposure.weightedTermsDays),
    averageDefaultRate: decimalText(exposure.averageDefaultRate),
    effectiveBuyers: decimalText(roundOperand(effective, 1)),
    topBuyerShare: decimalText(exposure.topBuyerShare),
    topFiveShare: decimalText(exposure.topFiveShare),
    overdueShare: decimalText(exposure.overdueShare),
    discretionaryShare: decimalText(exposure.discretionaryShare),
    coverGap: decimalText(exposure.coverGap),
  };
}
