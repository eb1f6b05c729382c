import { decimal, Decimal } from '../decimal.js';
import { roundMoney } from '../money.js';
import type { LossCase, LossSummary } from '../quote-record.js';
import type { Rating } from './rate.js';
import { payout, type Payout, presentPayout } from './structure/payout.js';
import type { CaseOfLosses } from './structure/loss-cases.js';

/** Expected losses of the period and who bears them; null for a book without a loss distribution. */
export function lossSummary({ losses, maximum }: Rating, currency: string): LossSummary | null {
  if (losses === null) return null;
  const money = (estimate: number): string => roundMoney(decimal(estimate.toFixed(6)), currency);
  const summary = (of: CaseOfLosses, paid: Payout): LossCase => {
    const [groundUp, insured] = [money(of.groundUp), money(paid.expected)];
    return {
      groundUp,
      insured,
      retained: roundMoney(Decimal.max(0, decimal(groundUp).minus(insured)), currency),
      tailValueAtRisk: money(paid.tailValueAtRisk(losses.tailLevel)),
    };
  };
  const { present, stress, structure } = losses;
  return {
    present: summary(present, presentPayout(losses, maximum)),
    stress: summary(stress, payout(stress, structure, maximum)),
  };
}
