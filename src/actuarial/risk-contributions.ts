import { type BandPlacement, placeOnBands } from './banding.js';
import type { Cell } from './cells.js';
import type { PortfolioRow } from './portfolio-rows.js';
import type { Grid, SectorsByName } from './sector-intensities.js';

/** What one row of a portfolio contributes to a percentile of the aggregate loss. */
export interface RiskContribution {
  /** The row's id as given. */
  readonly id?: string;

  /** Expected loss of the row, all obligors of a group together, in money. */
  readonly expectedLoss: number;

  /** Contribution of the row in money; the contributions of all rows sum to the interpolated percentile. */
  readonly contribution: number;
}

/** What contributions are shared out from. */
export interface ContributionBasis {
  readonly rows: readonly PortfolioRow[];
  readonly cells: readonly Cell[];
  readonly grid: Grid;
  readonly sectors: SectorsByName;
}

/**
 * Shares a percentile X of the aggregate loss out to the rows (CreditRisk+ 1997, as its workbook prints
 * it): `RC_A = p_A E_A + (X - EL) r_A / sum r`, in proportion to what each row adds to the variance. With
 * `eps_k = sum_A theta_Ak p_A E_A` and `c_k = (sigma_k / mu_k)^2`:
 *
 * - bands rounded up: `r_A = p_A v_A L (v_A L + sum_k c_k eps_k theta_Ak)`, with the default rate unadjusted;
 * - split bands: `r_A = p_A (m2_A + E_A sum_k c_k eps_k theta_Ak)`, m2 the second moment of the severity on the grid.
 */
export function shareOut(
  basis: ContributionBasis,
  percentile: number,
  mean: number,
): RiskContribution[] {
  const factorLoads = new Map<string, number>();
  for (const [name, sector] of basis.sectors) {
    factorLoads.set(name, sector.squaredVariation * sector.meanBand * basis.grid.lossUnit);
  }
  const weight = (cell: Cell): number => varianceWeight(cell, basis.grid, factorLoads);
  const total = basis.cells.reduce((sum, cell) => sum + weight(cell), 0);
  return basis.rows.map((row) => {
    const expectedLoss = row.count * row.defaultRate * row.severity;
    const excess = total === 0 ? 0 : (percentile - mean) * (weight(row) / total);
    return {
      ...(row.id === undefined ? {} : { id: row.id }),
      expectedLoss,
      contribution: expectedLoss + excess,
    };
  });
}

function varianceWeight(cell: Cell, grid: Grid, factorLoads: ReadonlyMap<string, number>): number {
  const { severity, secondMoment } = banded(
    placeOnBands(cell.severity, grid.lossUnit, grid.banding),
    grid,
  );
  let systematic = 0;
  cell.shares.names.forEach((name, index) => {
    systematic += (factorLoads.get(name) as number) * (cell.shares.weights[index] as number);
  });
  return cell.count * cell.defaultRate * (secondMoment + severity * systematic);
}

function banded({ band, shareOfNext }: BandPlacement, { lossUnit, banding }: Grid) {
  const lower = band * lossUnit;
  if (banding === 'round-up') return { severity: lower, secondMoment: lower * lower };
  const upper = lower + lossUnit;
  return {
    severity: lower + lossUnit * shareOfNext,
    secondMoment: lower * lower * (1 - shareOfNext) + upper * upper * shareOfNext,
  };
}
