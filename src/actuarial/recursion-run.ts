import { ActuarialInputError } from './actuarial-input-error.js';
import type { SectorIntensities } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';
import { probabilityOfNoClaim } from './start-value.js';

/** One block of scaling: 2 to the power of 512, exactly. */
const scaling = 1.3407807929942597e154;
const firstCapacity = 1024;
/** Bands computed at a time; while values are scaled only a block, since scaling changes between them. */
const stride = 64;

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
  /**
   * The last `h_n` of each sector, as many as its largest band looks back; none for one sector alone, whose recursion
   * is on the probabilities themselves.
   */
  readonly series: readonly Float64Array[];
  /** The band of the first value kept in the series. */
  offset: number;
  /** The last band computed. */
  last: number;
  /** Cumulative probability of the bands counted so far. */
  cumulative: number;
  blocks: number;
}

/** A start other than the distribution's own: one whose probability of no claim was restated. */
export interface ModifiedStart {
  /** What the probabilities of claims are multiplied by. */
  readonly kept: number;
  /** Probability that nothing is lost, afterwards. */
  readonly nothingLost: number;
}

/** The run at band 0. */
export function startedRun(sectors: readonly SectorIntensities[], modified?: ModifiedStart): Run {
  const start = probabilityOfNoClaim(sectors);
  const first = start.value * (modified?.kept ?? 1);
  const startingAt = (capacity: number): Float64Array => {
    const values = new Float64Array(capacity);
    values[0] = first;
    return values;
  };
  const block = sectors.length === 1 ? blockAlone : blockTogether;
  return {
    block,
    sectors: sectors.map((sector) => runningSector(sector, block)),
    probabilities: startingAt(firstCapacity),
    series: sectors.length === 1 ? [] : sectors.map(() => startingAt(windowOf(sectors))),
    offset: 0,
    last: 0,
    cumulative: modified?.nothingLost ?? first,
    blocks: start.blocks,
  };
}

/** Room for the values that the largest band of any sector looks back to, and as many again before they are moved. */
function windowOf(sectors: readonly { readonly bands: ArrayLike<number> }[]): number {
  return 2 * largestBand(sectors) + firstCapacity;
}

/** The largest size of loss of any sector. */
export function largestBand(sectors: readonly { readonly bands: ArrayLike<number> }[]): number {
  return sectors.reduce((most, { bands }) => Math.max(most, bands[bands.length - 1] ?? 0), 0);
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
    squaredVariation,
    meanBand,
    bands,
    small,
    weights: of((weight) => weight),
    bandWeights: of((weight, index) => weight * (bands[index] as number)),
    mixedWeights: of((weight) => weight * squaredVariation),
    active: 0,
    levels: new Float64Array(block),
    slopes: new Float64Array(block),
  };
}

/**
 * How many bands to compute next, with room made for them.
 *
 * @throws {@link ActuarialInputError} when the stated size limits would be exceeded.
 */
export function roomForMore(run: Run): number {
  const bands = run.blocks > 0 ? run.block : stride;
  if (run.last + bands >= run.probabilities.length) growProbabilities(run);
  const [series] = run.series;
  if (series !== undefined && run.last + bands - run.offset >= series.length) moveSeries(run);
  return bands;
}

/** Doubles the room for probabilities, up to the stated size limits. */
function growProbabilities(run: Run): void {
  const most = mostBands(run.sectors);
  if (run.last >= most) throw tooManyBands(most);
  const capacity = Math.min(2 * run.probabilities.length, Math.floor(most) + 1 + stride);
  const larger = new Float64Array(capacity);
  larger.set(run.probabilities);
  run.probabilities = larger;
}

/** Moves what the largest band still looks back to, to the beginning of the series. */
function moveSeries(run: Run): void {
  const end = run.last + 1 - run.offset;
  const start = end - largestBand(run.sectors);
  for (const values of run.series) values.copyWithin(0, start, end);
  run.offset += start;
}

/** How many bands the stated size limits leave to a distribution. */
export function mostBands(sectors: readonly { readonly bands: ArrayLike<number> }[]): number {
  const perBand = sectors.reduce((sum, { bands }) => sum + bands.length, 0);
  return Math.min(sizeLimits.bands, sizeLimits.products / perBand);
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
  if (run.blocks === 0 || !hasOutgrown(run)) return;
  divideByBlock(run.probabilities);
  run.series.forEach(divideByBlock);
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

/** Probabilities of bands 0 to n; once nothing is scaled any more a view, since what was computed stays. */
export function probabilitiesOf(run: Run, n: number): Float64Array {
  if (run.blocks === 0) return run.probabilities.subarray(0, n + 1);
  const probabilities = run.probabilities.slice(0, n + 1);
  for (let left = Math.min(run.blocks, 3); left > 0; left -= 1) divideByBlock(probabilities);
  return probabilities;
}

function hasOutgrown({ probabilities, series, last, block, offset }: Run): boolean {
  return (
    isLarge(probabilities, last, block) ||
    series.some((values) => isLarge(values, last - offset, block))
  );
}

/** Whether one of the last values, those of a block that ends at this place, has grown beyond the scaling. */
function isLarge(values: Float64Array, end: number, block: number): boolean {
  for (let at = Math.max(0, end - block + 1); at <= end; at += 1)
    if ((values[at] as number) > scaling) return true;
  return false;
}

function divideByBlock(values: Float64Array): void {
  values.forEach((value, index) => {
    values[index] = value / scaling;
  });
}
