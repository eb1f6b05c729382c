import { ActuarialInputError } from './actuarial-input-error.js';
import { lossUnitFor } from './banding.js';
import type { Cell } from './cells.js';
import { reachOf } from './extent.js';
import type { Banding, Portfolio } from './obligor.js';
import { isPossible, planRecursion, type RecursionPlan, type Work } from './recursion-plan.js';
import { type Grid, sectorIntensities, type SectorsByName } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';

/** A portfolio on its grid, and how its distribution will be computed. */
export interface FittedGrid {
  readonly grid: Grid;
  readonly sectors: SectorsByName;
  readonly plan: RecursionPlan;
}

/** What split bands take at most by default, some seconds; their unit is doubled until it is less. */
const comfortable: Work = { bands: 8_388_608, products: 3e9 };
/** Doubling stops where the largest severity has fewer units than this. */
const fewestUnits = 32;

/**
 * Puts a portfolio on the grid of its loss unit. Where none is stated, split bands take the first of the nested grids
 * on which the distribution is computed within some seconds.
 *
 * @throws {@link ActuarialInputError} when the loss unit cannot be used or the distribution would be too long, before
 * it is computed.
 */
export function fittedGrid(
  cells: readonly Cell[],
  portfolio: Portfolio,
  banding: Banding,
): FittedGrid {
  const largest = largestAtRisk(cells);
  const on = (lossUnit: number): FittedGrid => {
    const grid = { lossUnit, banding, specificSector: portfolio.specificSector };
    const sectors = sectorIntensities(cells, grid);
    requireSize(sectors);
    return {
      ...{ grid, sectors },
      plan: planRecursion([...sectors.values()], reachOf(portfolio, lossUnit)),
    };
  };
  let fitted = on(lossUnitFor(largest, banding, portfolio.lossUnit));
  const isChosen = portfolio.lossUnit === undefined && banding === 'split';
  while (isChosen && !isComfortable(fitted.plan) && hasUnitsLeft(fitted, largest))
    fitted = on(2 * fitted.grid.lossUnit);
  if (isPossible(fitted.plan)) return fitted;
  throw tooLong(fitted, largest, on);
}

/** The largest severity of a row that can default: others must not matter. */
function largestAtRisk(cells: readonly Cell[]): number {
  return cells.reduce(
    (most, { severity, defaultRate }) => (defaultRate > 0 ? Math.max(most, severity) : most),
    0,
  );
}

function isComfortable({ work }: RecursionPlan): boolean {
  return work.bands <= comfortable.bands && work.products <= comfortable.products;
}

function hasUnitsLeft({ grid }: FittedGrid, largest: number): boolean {
  return largest / grid.lossUnit >= 2 * fewestUnits;
}

function tooLong(
  { grid, plan }: FittedGrid,
  largest: number,
  on: (lossUnit: number) => FittedGrid,
): ActuarialInputError {
  let [unit, isFound] = [grid.lossUnit, false];
  while (!isFound && unit < largest) {
    unit *= 2;
    isFound = isPossible(on(unit).plan);
  }
  const { bands, products } = plan.work;
  return new ActuarialInputError(
    'lossUnit',
    `${grid.lossUnit} makes about ${roughly(bands)} bands and ${roughly(products)} products`,
    `${isFound ? `write ${unit}, or ` : ''}compute less of the distribution with upTo or upToLevel`,
  );
}

/** Two digits of a number. */
function roughly(value: number): string {
  return Number(value.toPrecision(2)).toString();
}

function requireSize(sectors: SectorsByName): void {
  let claims = 0;
  for (const sector of sectors.values()) claims += sector.claims;
  if (claims <= sizeLimits.expectedClaims && sectors.size <= sizeLimits.sectors) return;
  throw new ActuarialInputError(
    'obligors',
    `hold ${claims} expected claims in ${sectors.size} sectors`,
    `stay within ${sizeLimits.expectedClaims} expected claims and ${sizeLimits.sectors} sectors`,
  );
}
