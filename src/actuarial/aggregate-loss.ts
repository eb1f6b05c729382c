import { shown } from './accepted-number.js';
import { acceptFields, type Shape } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { mergeIntoCells } from './cells.js';
import { fittedGrid } from './fitted-grid.js';
import { type LossDistribution, lossDistribution, type LossMoments } from './loss-distribution.js';
import type { Banding, Portfolio } from './obligor.js';
import { acceptRows } from './portfolio-rows.js';
import { runPlan } from './recursion-plan.js';
import { type ContributionBasis, type RiskContribution, shareOut } from './risk-contributions.js';

/** Distribution of the aggregate loss of a portfolio. */
export interface AggregateLoss extends LossDistribution {
  /**
   * What each row contributes to the interpolated percentile of this level, in the order of the rows. Contributions
   * sum to the percentile.
   */
  riskContributions(level: number): readonly RiskContribution[];
}

const portfolioShape: Shape<Portfolio> = {
  keys: ['obligors', 'sectors', 'specificSector', 'lossUnit', 'banding', 'upTo', 'upToLevel'],
  remedy: 'write an object with obligors',
  isArgument: true,
};

/**
 * Aggregate loss of a portfolio after CreditRisk+ (Credit Suisse First Boston, 1997): defaults are Poisson given
 * gamma-distributed sector factors, severities are banded, sectors are independent.
 *
 * `mean = sum_A p_A E_A`; the variance on the grid is `sum_k c_k eps_k^2 + sum_A mu_A (v_A L)^2` (equation 118 with
 * banded severities), `eps_k` the sector's expected loss and `c_k` its factor's squared coefficient of variation.
 * A portfolio in which nothing can be lost is a certain loss of 0; one without rows is refused.
 *
 * @throws {@link ActuarialInputError} when a value, a name or a size cannot be used.
 */
export function aggregateLoss(portfolio: Portfolio): AggregateLoss {
  const accepted = acceptFields(portfolio, 'portfolio', portfolioShape);
  const banding = acceptBanding(accepted.banding);
  const rows = acceptRows(accepted);
  const cells = mergeIntoCells(rows);
  const { grid, sectors, plan } = fittedGrid(cells, accepted, banding);
  const basis = { rows, cells, grid, sectors };
  const moments = momentsOf(basis);
  const distribution = lossDistribution(runPlan(plan), grid.lossUnit, moments);
  return Object.assign(distribution, {
    riskContributions: (level: number) =>
      shareOut(basis, distribution.percentile(level, { interpolate: true }), moments.mean),
  });
}

function momentsOf({ cells, grid, sectors }: ContributionBasis): LossMoments {
  const { lossUnit } = grid;
  let variance = 0;
  for (const { squaredVariation, meanBand, secondMoment } of sectors.values()) {
    variance += squaredVariation * meanBand * meanBand + secondMoment;
  }
  return {
    mean: cells.reduce(
      (sum, { count, defaultRate, severity }) => sum + count * defaultRate * severity,
      0,
    ),
    standardDeviation: lossUnit * Math.sqrt(variance),
  };
}

function acceptBanding(banding: unknown): Banding {
  if (banding === undefined) return 'round-up';
  if (banding === 'round-up' || banding === 'split') return banding;
  throw new ActuarialInputError('banding', `is ${shown(banding)}`, "write 'round-up' or 'split'");
}
