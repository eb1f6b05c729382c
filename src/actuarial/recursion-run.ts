import { ActuarialInputError } from './actuarial-input-error.js';
import type { SectorIntensities } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';
import { probabilityOfNoClaim } from './start-value.js';

/** One block of scaling: 2 to the power of 512, exactly. */
const scaling = 1.3407807929942597e154;
const firstCapacity = 1024;

/**
 * How many bands are computed together; they share the reading of the sectors' weights. One sector alone keeps one sum
 * for each band and not two, so that twice as many fit into registers.
 */
export const [blockAlone, blockTogether] = [8, 4];

/** A sector as the recursion runs over it: `weights` are `w_j`, `bandWeights` are `j w_j`, `mixedWeights` are `c w_j`. */
export interface RunningSector {
  readonly squaredVariation: number;
  /** Expected loss in units. */
  readonly meanBand: number;
  readonly bands: Int32Array;
  readonly weights: Float64Array;
  readonly bandWeights: Float64Array;
  readonly mixedWeights: Float64Array;
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
  /** How many bands are computed together. */
  readonly block: number;
  readonly sectors: readonly RunningSector[];
  probabilities: Float64Array;
  /** `h_n` of each sector; none for one sector alone, whose recursion is on the probabilities themselves. */
  series: Float64Array[];
  /** The last band computed. */
  last: number;
  /** Cumulative probability of the bands counted so far. */
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
  const block = sectors.length === 1 ? blockAlone : blockTogether;
  return {
    block,
    sectors: sectors.map((sector) => runningSector(sector, block)),
    probabilities: first(),
    series: sectors.length === 1 ? [] : sectors.map(first),
    last: 0,
    cumulative: start.value,
    blocks: start.blocks,
  };
}

function runningSector(sector: SectorIntensities, block: number): RunningSector {
  const { squaredVariation, intensities, meanBand } = sector;
  const scale = 1 + squaredVariation * sector.claims;
  const bands = Int32Array.from(sector.bands);
  const of = (value: (weight: number, index: number) => number): Float64Array => {
    const values = new Float64Array(bands.length);
    for (let index = 0; index < values.length; index += 1)
      values[index] = value((intensities[index] as number) / scale, index);
    return values;
  };
  let small = 0;
  while (small < bands.length && (bands[small] as number) < block) small += 1;
  return {
    ...{ squaredVariation, meanBand, bands, small },
    weights: of((weight) => weight),
    bandWeights: of((weight, index) => weight * (bands[index] as number)),
    mixedWeights: of((weight) => weight * squaredVariation),
    active: 0,
    levels: new Float64Array(block),
    slopes: new Float64Array(block),
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
  run.series = run.series.map(grown);
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

/** Takes one block of scaling out of the stored values when one of the bands computed last has grown beyond it. */
export function rescaleRun(run: Run): void {
  const values = [run.probabilities, ...run.series];
  if (run.blocks === 0 || !values.some((series) => hasOutgrown(series, run))) return;
  values.forEach(divideByBlock);
  run.cumulative /= scaling;
  run.blocks -= 1;
}

/** Cumulative probability of the bands computed so far. */
export function cumulativeOf(run: Run): number {
  if (run.blocks === 0) return run.cumulative;
  let cumulative = run.cumulative;
  for (let left = run.blocks; left > 0 && cumulative > 0; left -= 1) cumulative /= scaling;
  return cumulative;
}

/** Probabilities of bands 0 to n. */
export function probabilitiesOf(run: Run, n: number): Float64Array {
  const probabilities = run.probabilities.slice(0, n + 1);
  for (let left = Math.min(run.blocks, 3); left > 0; left -= 1) divideByBlock(probabilities);
  return probabilities;
}

function hasOutgrown(series: Float64Array, { last, block: bands }: Run): boolean {
  return series.subarray(Math.max(0, last - bands + 1), last + 1).some((value) => value > scaling);
}

function divideByBlock(values: Float64Array): void {
  values.forEach((value, index) => {
    values[index] = value / scaling;
  });
}
