import { shown } from './accepted-number.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { lossUnitFor } from './banding.js';
import { mergeIntoCells } from './cells.js';
import { compoundRecursion } from './compound-recursion.js';
import { reachOf } from './extent.js';
import { type LossDistribution, lossDistribution, type LossMoments } from './loss-distribution.js';
import type { Banding, Portfolio } from './obligor.js';
import { acceptRows } from './portfolio-rows.js';
import { type ContributionBasis, type RiskContribution, shareOut } from './risk-contributions.js';
import { type SectorIntensities, sectorIntensities } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';

/** Distribution of the aggregate loss of a portfolio. */
export interface AggregateLoss extends LossDistribution {
  /**
   * What each row contributes to the interpolated percentile of this level, in the order of the rows. Contributions
   * sum to the percentile.
   */
  riskContributions(level: number): readonly RiskContribution[];
}

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
  const banding = acceptBanding(portfolio.banding);
  const rows = acceptRows(portfolio);
  const cells = mergeIntoCells(rows);
  const largest = (cells[cells.length - 1] as (typeof cells)[number]).severity;
  const lossUnit = lossUnitFor(largest, banding, portfolio.lossUnit);
  const grid = { lossUnit, banding, specificSector: portfolio.specificSector };
  const sectors = sectorIntensities(cells, grid);
  const moments = momentsOf({ rows, cells, grid, sectors });
  const bands = compoundRecursion(
    acceptSectors([...sectors.values()]),
    reachOf(portfolio, lossUnit),
  );
  const distribution = lossDistribution(bands, lossUnit, moments);
  return {
    ...distribution,
    riskContributions: (level) =>
      shareOut(
        { rows, cells, grid, sectors },
        distribution.percentile(level, { interpolate: true }),
        moments.mean,
      ),
  };
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

function acceptSectors(sectors: readonly SectorIntensities[]): readonly SectorIntensities[] {
  const claims = sectors.reduce((sum, sector) => sum + sector.claims, 0);
  if (claims <= sizeLimits.expectedClaims && sectors.length <= sizeLimits.sectors) return sectors;
  throw new ActuarialInputError(
    'obligors',
    `hold ${claims} expected claims in ${sectors.length} sectors`,
    `stay within ${sizeLimits.expectedClaims} expected claims and ${sizeLimits.sectors} sectors`,
  );
}
