import { placeOnBands } from './banding.js';
import type { Cell } from './cells.js';
import type { Banding } from './obligor.js';

/**
 * The claims of one sector by the size of their loss: given the sector's factor X with mean 1 and squared coefficient
 * of variation c, claims of `bands[i]` loss units are Poisson with mean `X intensities[i]`.
 */
export interface SectorIntensities {
  /** Squared coefficient of variation c of the gamma factor; 0 makes the counts Poisson. */
  readonly squaredVariation: number;

  /** Expected number of claims that lose anything: the sum of the intensities. */
  readonly claims: number;

  /** Expected loss in units, `sum_j j lambda_j`. */
  readonly meanBand: number;

  /** `sum_j j^2 lambda_j`: variance of the loss in units if the factor did not vary. */
  readonly secondMoment: number;

  /** Sizes of loss in units, at least 1, ascending. */
  readonly bands: readonly number[];

  /** Expected claims of each size. */
  readonly intensities: readonly number[];
}

/** The sectors of a portfolio by name, in the order of their names. */
export type SectorsByName = ReadonlyMap<string, SectorIntensities>;

/** How a portfolio is put on a grid. */
export interface Grid {
  readonly lossUnit: number;
  readonly banding: Banding;
  readonly specificSector: string | undefined;
}

interface Accumulator {
  frequency: number;
  deviation: number;
  readonly intensities: Map<number, number>;
}

/**
 * Adds the cells up by sector and band (CreditRisk+ 1997, equations 96 and 97):
 * `mu_k = sum theta_Ak mu_A`, `sigma_k = sum theta_Ak (sigma_A / p_A) mu_A`, `c_k = (sigma_k / mu_k)^2`, with
 * `mu_A` the obligor's default rate adjusted to its band. The specific sector has `sigma_k = 0` (A12.3). A row that can lose
 * nothing counts for nothing.
 */
export function sectorIntensities(cells: readonly Cell[], grid: Grid): SectorsByName {
  const accumulators = new Map<string, Accumulator>();
  for (const name of sectorNames(cells)) {
    accumulators.set(name, { frequency: 0, deviation: 0, intensities: new Map() });
  }
  for (const cell of cells) addCell(cell, grid, accumulators);
  const sectors = new Map<string, SectorIntensities>();
  for (const [name, sums] of accumulators)
    sectors.set(name, settled(sums, name === grid.specificSector));
  return sectors;
}

function sectorNames(cells: readonly Cell[]): string[] {
  const shares = new Set(cells.map((cell) => cell.shares));
  return [...new Set([...shares].flatMap(({ names }) => names))].sort();
}

function addCell(cell: Cell, grid: Grid, accumulators: ReadonlyMap<string, Accumulator>): void {
  if (cell.defaultRate === 0 || cell.severity === 0) return;
  const { band, share, shareOfNext } = placeOnBands(cell.severity, grid.lossUnit, grid.banding);
  const claims = cell.count * cell.defaultRate;
  cell.shares.names.forEach((name, index) => {
    const sums = accumulators.get(name) as Accumulator;
    const weighted = claims * (cell.shares.weights[index] as number);
    sums.frequency += weighted * (share + shareOfNext);
    sums.deviation += weighted * (share + shareOfNext) * (cell.deviation / cell.defaultRate);
    addIntensity(sums.intensities, band, weighted * share);
    addIntensity(sums.intensities, band + 1, weighted * shareOfNext);
  });
}

function addIntensity(intensities: Map<number, number>, band: number, claims: number): void {
  if (band > 0 && claims > 0) intensities.set(band, (intensities.get(band) ?? 0) + claims);
}

function settled(sums: Accumulator, specific: boolean): SectorIntensities {
  const sorted = [...sums.intensities].sort(([a], [b]) => a - b);
  const variation = specific || sums.frequency === 0 ? 0 : sums.deviation / sums.frequency;
  return {
    squaredVariation: variation * variation,
    claims: sorted.reduce((sum, [, claims]) => sum + claims, 0),
    meanBand: sorted.reduce((sum, [band, claims]) => sum + band * claims, 0),
    secondMoment: sorted.reduce((sum, [band, claims]) => sum + band * band * claims, 0),
    bands: sorted.map(([band]) => band),
    intensities: sorted.map(([, claims]) => claims),
  };
}
