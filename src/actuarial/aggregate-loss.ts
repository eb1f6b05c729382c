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
 * What `aggregateLoss` of `estimates.ts`, where it is described, gives.
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
