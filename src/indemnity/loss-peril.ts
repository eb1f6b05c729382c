import { Decimal } from '../values/decimal.js';
import { type PoliticalPeril, politicalPerils } from '../submission/political-perils.js';
import type { Percentage } from '../submission/submission.js';
import type { IndemnityCover, LossCause } from './indemnity-input.js';

/** How a cover insures the cause of a loss. */
export interface InsuredCause {
  /** The political peril; null for a commercial loss. */
  readonly peril: PoliticalPeril | null;
  /** False for a political peril the cover leaves out, and for protracted default where insolvency alone is insured. */
  readonly insured: boolean;
  readonly percentage: Percentage;
  /** Days until the cause counts as a loss; undefined where the cover does not say. */
  readonly waitingPeriodDays: number | undefined;
}

/**
 * How a cover insures a cause. A peril that is named is insured as it says, one that is not where political risk as a
 * whole is. A buyer without a named limit is insured at no more than its own percentage.
 */
export function insuredCause(
  cause: LossCause | undefined,
  discretionary: boolean,
  cover: IndemnityCover,
): InsuredCause {
  const { insuredPercentage = '0', discretionaryInsuredPercentage = insuredPercentage } = cover;
  const usual = discretionary ? discretionaryInsuredPercentage : insuredPercentage;
  const { waitingPeriodDays } = cover;
  const peril = politicalPerils.find((each) => each === cause) ?? null;
  if (peril === null) {
    const insured = cover.insolvencyOnly !== true || cause === 'insolvency';
    return { peril, insured, percentage: usual, waitingPeriodDays };
  }
  const own = cover.politicalPerils?.[peril];
  const insured = own === undefined ? cover.politicalRisk === true : own.insured !== false;
  const stated = own?.insuredPercentage ?? insuredPercentage;
  return {
    ...{ peril, insured },
    percentage: discretionary && Decimal.min(usual, stated).equals(usual) ? usual : stated,
    waitingPeriodDays: own?.waitingPeriodDays ?? waitingPeriodDays,
  };
}
