import { decimal, Decimal } from '../values/decimal.js';
import { estimatedMoney, roundMoney } from '../values/money.js';
import type { LossCase, LossSummary } from '../quoted/quote-record.js';
import { once } from '../values/once.js';
import type { Rating } from './rate.js';
import { payout } from './structure/payout.js';
import type { CaseOfLosses } from './structure/loss-cases.js';

/** Expected losses of the period and who bears them, each case worked out when it is first asked for. */
export type LossSummaries = { readonly [Case in keyof LossSummary]: () => LossCase };

/** The losses of a rating; null for a book without a loss distribution. */
export function lossSummaries({ losses, maximum }: Rating, currency: string): LossSummaries | null {
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
  return {
    present: once(() => summary(losses.present)),
    stress: once(() => summary(losses.stress)),
  };
}

/** Both cases, as they are recorded. */
export function lossSummary(losses: LossSummaries | null): LossSummary | null {
  return losses && { present: losses.present(), stress: losses.stress() };
}
