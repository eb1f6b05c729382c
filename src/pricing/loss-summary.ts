import { decimal, Decimal } from '../values/decimal.js';
import { estimatedMoney, roundMoney } from '../values/money.js';
import type { LossCase, LossSummary } from '../quoted/quote-record.js';
import type { Rating } from './rate.js';
import { payout } from './structure/payout.js';
import type { CaseOfLosses } from './structure/loss-cases.js';

/** Expected losses of the period and who bears them; null for a book without a loss distribution. */
export function lossSummary({ losses, maximum }: Rating, currency: string): LossSummary | null {
  if (losses === null) return null;
  const money = (estimate: number): string => estimatedMoney(estimate, currency);
  const summary = (of: CaseOfLosses): LossCase => {
    const paid = payout(of, losses.structure, maximum);
    const groundUp = money((of.groundUp + of.aboveLimits) * losses.beforeCover);
    const insured = money(paid.expected);
    return {
      groundUp,
      aboveLimits: money(of.aboveLimits * losses.beforeCover),
      insured,
      retained: roundMoney(Decimal.max(0, decimal(groundUp).minus(insured)), currency),
      tailValueAtRisk: money(paid.tailValueAtRisk(losses.tailLevel)),
    };
  };
  return { present: summary(losses.present), stress: summary(losses.stress) };
}
