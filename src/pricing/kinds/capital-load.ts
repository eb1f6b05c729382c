import { decimal, decimalText, roundAmount, roundEstimate } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import type { Kind } from '../step-context.js';
import { payout } from '../structure/payout.js';

/**
 * Cost of the capital that stands behind the policy: `cost of capital x diversification share x (TVaR - expected) x
 * months / 12` of what the insurer pays in the period, as the manual expects it. The share is the part of this policy's
 * tail that remains in the insurer's book. This is how concentration costs money.
 */
export const capitalLoad: Kind = ({ risk, line: { pages = {} }, losses, maximum }) => {
  const costOfCapital = readRow(risk.book, pages['capital'] ?? '', 'cost-of-capital');
  const share = readRow(risk.book, pages['capital'] ?? '', 'diversification-share');
  const all = losses();
  const paid = payout(all.present, all.structure, maximum);
  const tail = roundAmount(decimal(paid.tailValueAtRisk(all.tailLevel).toFixed(6)));
  const years = decimal(risk.months).dividedBy(12);
  const expected = roundAmount(decimal(paid.expected.toFixed(6)));
  return {
    operand: roundAmount(
      tail.minus(expected).times(costOfCapital.value).times(share.value).times(years),
    ),
    facts: {
      currency: risk.submission.currency,
      tail: decimalText(tail),
      tailLevel: decimalText(roundEstimate(all.tailLevel)),
      expected: decimalText(expected),
      costOfCapital: decimalText(costOfCapital.value),
      diversificationShare: decimalText(share.value),
      months: risk.months,
    },
    sources: [costOfCapital.source, share.source],
  };
};
