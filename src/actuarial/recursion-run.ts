import { ActuarialInputError } from './actuarial-input-error.js';
import type { SectorIntensities } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';
import { probabilityOfNoClaim } from './start-value.js';

/** One block of scaling: 2 to the power of 512, exactly. */
const block = 1.3407807929942597e154;
const firstCapacity = 1024;

/** How many bands are computed together; they share the reading of the sectors' weights. */
export const blockLength = 4;

/** A sector as the recursion runs over it: `weights` are `w_j`, `bandWeights` are `j w_j`, `series` are `h_n`. */
export interface RunningSector {
  readonly squaredVariation: number;
  /** Expected loss in units. */
  readonly meanBand: number;
  readonly bands: Int32Array;
  readonly weights: Float64Array;
  readonly bandWeights: Float64Array;
  series: Float64Array;
  /** How many bands are smaller than a block of computed bands. */
  readonly small: number;
  /** How many bands are not above the first band of the block being computed. */
  active: number;
  /** `sum_j w_j h_n-j` of each band of the block. */
  readonly levels: Float64Array;
  /** `sum_j j w_j h_n-j` of each band of the block. */
  readonly slopes: Float64Array;
}

/**
 * The values computed so far. They are stored as multiples of 2^(-512 blocks), so that a start value far below the
 * range of binary64 does not underflow; scaling by powers of two loses no digit.
 */
export interface Run {
  readonly sectors: readonly RunningSector[];
  probabilities: Float64Array;
  cumulative: number;
  blocks: number;
}

/** The run at band 0. */
export function startedRun(sectors: readonly SectorIntensities[]): Run {
  const start = probabilityOfNoClaim(sectors);
  const first = (): Float64Array => {
    const values = new Float64Array(firstCapacity);
    values[0] = start.value;
    return values;
  };
  return {
    sectors: sectors.map((sector) => runningSector(sector, first())),
    probabilities: first(),
    cumulative: start.value,
    blocks: start.blocks,
  };
}

function runningSector(sector: SectorIntensities, series: Float64Array): RunningSector {
  const { squaredVariation, bands, intensities } = sector;
  const scale = 1 + squaredVariation * sector.claims;
  const weights = new Float64Array(intensities).map((claims) => claims / scale);
  return {
    squaredVariation,
    meanBand: sector.meanBand,
    bands: new Int32Array(bands),
    weights,
    bandWeights: weights.map((weight, index) => weight * (bands[index] as number)),
    series,
    small: bands.filter((band) => band < blockLength).length,
    active: 0,
    levels: new Float64Array(blockLength),
    slopes: new Float64Array(blockLength),
  };
}

/**
 * Doubles the room for values.
 *
 * @throws {@link ActuarialInputError} when the stated size limits would be exceeded.
 */
export function growRun(run: Run): void {
  const capacity = run.probabilities.length;
  if (capacity > mostBands(run.sectors)) throw tooManyBands(capacity);
  const grown = (values: Float64Array): Float64Array => {
    const larger = new Float64Array(2 * capacity);
    larger.set(values);
    return larger;
  };
  run.probabilities = grown(run.probabilities);
  for (const sector of run.sectors) sector.series = grown(sector.series);
}

/** How many bands the stated size limits leave to a distribution; growing may double it once. */
export function mostBands(sectors: readonly { readonly bands: ArrayLike<number> }[]): number {
  const perBand = sectors.reduce((sum, { bands }) => sum + bands.length, 0);
  return Math.min(sizeLimits.bands / sectors.length, sizeLimits.products / perBand);
}

/** The refusal of a distribution that is too long to compute. */
export function tooManyBands(bands: number): ActuarialInputError {
  return new ActuarialInputError(
    'lossUnit',
    `the distribution needs more than ${Math.floor(bands)} bands`,
    'write a larger lossUnit, or compute less of it with upTo or upToLevel',
  );
}

/** Takes one block out of the stored values when one of the last four bands, up to n, has grown beyond it. */
export function rescaleRun(run: Run, n: number): void {
  if (run.blocks === 0 || !run.sectors.some((sector) => hasOutgrown(sector, n))) return;
  divideByBlock(run.probabilities);
  for (const { series } of run.sectors) divideByBlock(series);
  run.cumulative /= block;
  run.blocks -= 1;
}

/** Cumulative probability of the bands computed so far. */
export function cumulativeOf(run: Run): number {
  if (run.blocks === 0) return run.cumulative;
  let cumulative = run.cumulative;
  for (let left = run.blocks; left > 0 && cumulative > 0; left -= 1) cumulative /= block;
  return cumulative;
}

/** Probabilities of bands 0 to n. */
export function probabilitiesOf(run: Run, n: number): Float64Array {
  const probabilities = run.probabilities.slice(0, n + 1);
  for (let left = Math.min(run.blocks, 3); left > 0; left -= 1) divideByBlock(probabilities);
  return probabilities;
}

function hasOutgrown({ series }: RunningSector, n: number): boolean {
  return series.subarray(Math.max(0, n - blockLength + 1), n + 1).some((value) => value > block);
}

function divideByBlock(values: Float64Array): void {
  values.forEach((value, index) => {
    values[index] = value / block;
  });
}
