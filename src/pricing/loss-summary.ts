import { decimal, Decimal } from '../decimal.js';
import { roundMoney } from '../money.js';
import type { LossCase, LossSummary } from '../quote-record.js';
import type { Rating } from './rate.js';
import { experiencedPayout } from './structure/payout.js';

/** Expected losses of the period and who bears them; null for a book without a loss distribution. */
export function lossSummary({ losses, maximum }: Rating, currency: string): LossSummary | null {
  if (losses === null) return null;
  const money = (estimate: number): string => roundMoney(decimal(estimate.toFixed(6)), currency);
  const summary = (of: 'present' | 'stress'): LossCase => {
    const paid = experiencedPayout(losses, of, maximum);
    const [groundUp, insured] = [money(losses[of].groundUp), money(paid.expected)];
    return {
      groundUp,
      insured,
      retained: roundMoney(Decimal.max(0, decimal(groundUp).minus(insured)), currency),
      tailValueAtRisk: money(paid.tailValueAtRisk(losses.tailLevel)),
    };
  };
  return { present: summary('present'), stress: summary('stress') };
}
