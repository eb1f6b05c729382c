import { decimal, Decimal } from '../values/decimal.js';
import { estimatedMoney, roundMoney } from '../values/money.js';
import type { LossBearing, LossCase, LossSummary } from '../quoted/quote-record.js';
import type { BothBearings } from '../quoted/sealed-quote.js';
import { once } from '../values/once.js';
import type { Money } from '../submission/amounts.js';
import type { Rating } from './rate.js';
import { payout } from './structure/payout.js';
import type { CaseOfLosses } from './structure/loss-cases.js';

/** Expected losses of the period and who bears them, each case worked out when it is first asked for. */
export type LossSummaries = { readonly [Case in keyof LossSummary]: SummarizedCase };

/** A case of losses. Its tail lies far out in the distribution: who only asks who bears them does not pay for it. */
export interface SummarizedCase {
  readonly borne: () => LossBearing;
  readonly whole: () => LossCase;
  /** What the seller bears where the maximum liability is never reached: no more than it bears, and told without the far tail. */
  readonly leastRetained: () => Money;
}

/** The losses of a rating; null for a book without a loss distribution. */
export function lossSummaries({ losses, maximum }: Rating, currency: string): LossSummaries | null {
  if (losses === null) return null;
  const money = (estimate: number): Money => estimatedMoney(estimate, currency);
  const summary = (caseOf: () => CaseOfLosses): SummarizedCase => {
    const paid = once(() => payout(caseOf(), losses.structure, maximum));
    const borneWhere = (expected: number): LossBearing => {
      const { groundUp: below, aboveLimits } = caseOf();
      const groundUp = money((below + aboveLimits) * losses.beforeCover);
      const insured = money(expected);
      const retained = roundMoney(Decimal.max(0, decimal(groundUp).minus(insured)), currency);
      return { groundUp, insured, retained };
    };
    const borne = once(() => borneWhere(paid().expected));
    return {
      borne,
      leastRetained: () => borneWhere(payout(caseOf(), losses.structure, null).expected).retained,
      whole: () => {
        const { groundUp, insured, retained } = borne();
        const aboveLimits = money(caseOf().aboveLimits * losses.beforeCover);
        const tailValueAtRisk = money(paid().tailValueAtRisk(losses.tailLevel));
        return { groundUp, aboveLimits, insured, retained, tailValueAtRisk };
      },
    };
  };
  return { present: summary(() => losses.present), stress: summary(() => losses.stress) };
}

/** Both cases, as they are recorded. */
export function lossSummary(losses: LossSummaries | null): LossSummary | null {
  return losses && { present: losses.present.whole(), stress: losses.stress.whole() };
}

/** Who bears the losses of both. */
export function lossBearings(losses: LossSummaries | null): BothBearings | null {
  return losses && { present: losses.present.borne(), stress: losses.stress.borne() };
}

/** What the seller bears of them in a bad year at least. */
export function leastStress(losses: LossSummaries | null): Money | null {
  return losses && losses.stress.leastRetained();
}
