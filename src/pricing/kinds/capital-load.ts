import { decimal, decimalText, roundAmount, roundEstimate } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import type { Kind, StepContext } from '../step-context.js';
import { lossLevel } from '../structure/loss-level.js';
import { type Payout, payout } from '../structure/payout.js';

/**
 * Cost of the capital that stands behind the policy: `cost of capital x diversification share x (TVaR - expected) x
 * months / 12` of what the insurer pays in a year, as the manual expects it. The share is the part of this policy's
 * tail that remains in the insurer's book. This is how concentration costs money. Capital stands behind one year after
 * another: two years need no more of it at a time than one.
 */
export const capitalLoad: Kind = (context) => {
  const { risk, line } = context;
  const { pages = {} } = line;
  const costOfCapital = readRow(risk.book, pages['capital'] ?? '', 'cost-of-capital');
  const share = readRow(risk.book, pages['capital'] ?? '', 'diversification-share');
  const years = decimal(risk.months).dividedBy(12);
  const { paid, tailLevel } = yearOf(context);
  const tail = roundAmount(decimal(paid.tailValueAtRisk(tailLevel).toFixed(6)));
  const expected = roundAmount(decimal(paid.expected.toFixed(6)));
  return {
    operand: roundAmount(
      tail.minus(expected).times(costOfCapital.value).times(share.value).times(years),
    ),
    facts: {
      currency: risk.submission.currency,
      tail: decimalText(tail),
      tailLevel: decimalText(roundEstimate(tailLevel)),
      expected: decimalText(expected),
      costOfCapital: decimalText(costOfCapital.value),
      diversificationShare: decimalText(share.value),
      months: risk.months,
    },
    sources: [costOfCapital.source, share.source],
  };
};

/** What is paid in one year of the policy: losses, first loss and maximum in proportion to the time. */
function yearOf(context: StepContext): { readonly paid: Payout; readonly tailLevel: number } {
  const { present, structure, tailLevel } = context.losses();
  const { maximum, risk } = context;
  const cases = risk.months === 12 ? null : context.lossCases();
  if (cases === null) return { paid: payout(present, structure, maximum), tailLevel };
  const years = risk.months / 12;
  const level = lossLevel(context).insured / years;
  const ofYear = { ...structure, firstLoss: structure.firstLoss / years };
  const losses = cases.of({ year: 'ordinary', level });
  return { paid: payout(losses, ofYear, maximum && maximum.dividedBy(years)), tailLevel };
}
