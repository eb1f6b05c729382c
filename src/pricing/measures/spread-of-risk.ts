import { decimal, decimalText, roundOperand } from '../../values/decimal.js';
import type { Measure } from './measure.js';

/**
 * Herfindahl index of the obligors' peak balances. At equal expected loss a concentrated portfolio swings more, and
 * the capital that carries the swing costs money. Measured on balances within limits, never on turnover.
 */
export const spreadOfRisk: Measure = {
  measure: ({ exposure: { herfindahl, topBuyerShare, topFiveShare } }) => ({
    value: decimalText(herfindahl),
    facts: {
      herfindahl: decimalText(herfindahl),
      effectiveBuyers: decimalText(
        herfindahl.isZero() ? decimal(0) : roundOperand(decimal(1).dividedBy(herfindahl), 1),
      ),
      topBuyerShare: decimalText(topBuyerShare),
      topFiveShare: decimalText(topFiveShare),
    },
    path: '/buyers',
  }),
};
