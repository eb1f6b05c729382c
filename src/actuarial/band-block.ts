import { blockAlone, blockTogether, type Run, type RunningSector } from './recursion-run.js';

/**
 * Computes bands up to `last` from the bands before them, block by block. Sizes of loss of at least a block reach back
 * before it and are summed for all its bands at once; smaller ones, and those that only some of its bands can hold, are
 * added band by band.
 */
export function computeBands(run: Run, last: number): void {
  const [sector] = run.sectors;
  const alone = run.series.length === 0 && sector !== undefined;
  for (; run.last < last; run.last += run.block) {
    if (alone) computeAlone(run.probabilities, sector, run.last + 1);
    else computeTogether(run, run.last + 1);
  }
}

/** Counts the sizes of loss that the first band of the block can hold. */
function activate(sector: RunningSector, first: number): void {
  const { bands } = sector;
  while (sector.active < bands.length && (bands[sector.active] as number) <= first)
    sector.active += 1;
}

/** One sector alone: `n g_n = sum_j v_j g_n-j` with `v_j = j w_j + (n - j) c w_j`. */
function computeAlone(probabilities: Float64Array, sector: RunningSector, first: number): void {
  activate(sector, first);
  sumAlone(probabilities, sector, first);
  const { bands, bandWeights, mixedWeights, levels: sums, small, active } = sector;
  for (let row = 0; row < blockAlone; row += 1) {
    const n = first + row;
    let sum = sums[row] as number;
    for (let index = 0; index < small && (bands[index] as number) <= n; index += 1) {
      const back = n - (bands[index] as number);
      const weight = (bandWeights[index] as number) + back * (mixedWeights[index] as number);
      sum += weight * (probabilities[back] as number);
    }
    for (
      let index = Math.max(small, active);
      index < bands.length && (bands[index] as number) <= n;
      index += 1
    ) {
      const back = n - (bands[index] as number);
      const weight = (bandWeights[index] as number) + back * (mixedWeights[index] as number);
      sum += weight * (probabilities[back] as number);
    }
    probabilities[n] = sum / n;
  }
}

/** Sums `v_j g_n-j` over the bands from 8 to `first`, for each of the eight n; `v_j` grows by `c w_j` from n to n. */
function sumAlone(probabilities: Float64Array, sector: RunningSector, first: number): void {
  const { bands, bandWeights, mixedWeights, levels: sums, small, active } = sector;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let sum4 = 0;
  let sum5 = 0;
  let sum6 = 0;
  let sum7 = 0;
  for (let index = Math.min(small, active); index < active; index += 1) {
    const back = first - (bands[index] as number);
    const step = mixedWeights[index] as number;
    const weight0 = (bandWeights[index] as number) + back * step;
    const weight1 = weight0 + step;
    const weight2 = weight1 + step;
    const weight3 = weight2 + step;
    const weight4 = weight3 + step;
    const weight5 = weight4 + step;
    const weight6 = weight5 + step;
    sum0 += weight0 * (probabilities[back] as number);
    sum1 += weight1 * (probabilities[back + 1] as number);
    sum2 += weight2 * (probabilities[back + 2] as number);
    sum3 += weight3 * (probabilities[back + 3] as number);
    sum4 += weight4 * (probabilities[back + 4] as number);
    sum5 += weight5 * (probabilities[back + 5] as number);
    sum6 += weight6 * (probabilities[back + 6] as number);
    sum7 += (weight6 + step) * (probabilities[back + 7] as number);
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
  sums[3] = sum3;
  sums[4] = sum4;
  sums[5] = sum5;
  sums[6] = sum6;
  sums[7] = sum7;
}

/** Several sectors, each with its series, of which the last values are kept: band n stands at `n - offset`. */
function computeTogether({ sectors, series, probabilities, offset }: Run, first: number): void {
  const start = first - offset;
  for (let at = 0; at < sectors.length; at += 1) {
    const sector = sectors[at] as RunningSector;
    activate(sector, first);
    sumBeforeBlock(sector, series[at] as Float64Array, start);
  }
  for (let row = 0; row < blockTogether; row += 1) {
    let slope = 0;
    for (let at = 0; at < sectors.length; at += 1) {
      const sector = sectors[at] as RunningSector;
      addBands(sector, series[at] as Float64Array, row, start + row);
      slope += sector.slopes[row] as number;
    }
    const probability = slope / (first + row);
    probabilities[first + row] = probability;
    for (let at = 0; at < sectors.length; at += 1) {
      const { squaredVariation, levels } = sectors[at] as RunningSector;
      (series[at] as Float64Array)[start + row] =
        probability + squaredVariation * (levels[row] as number);
    }
  }
}

/** Sums `w_j h_n-j` and `j w_j h_n-j` over the bands from 4 to `first`, for each of the four n, by their places. */
function sumBeforeBlock(sector: RunningSector, series: Float64Array, first: number): void {
  const { bands, weights, bandWeights, levels, slopes } = sector;
  let level0 = 0;
  let level1 = 0;
  let level2 = 0;
  let level3 = 0;
  let slope0 = 0;
  let slope1 = 0;
  let slope2 = 0;
  let slope3 = 0;
  for (let index = Math.min(sector.small, sector.active); index < sector.active; index += 1) {
    const back = first - (bands[index] as number);
    const weight = weights[index] as number;
    const bandWeight = bandWeights[index] as number;
    level0 += weight * (series[back] as number);
    slope0 += bandWeight * (series[back] as number);
    level1 += weight * (series[back + 1] as number);
    slope1 += bandWeight * (series[back + 1] as number);
    level2 += weight * (series[back + 2] as number);
    slope2 += bandWeight * (series[back + 2] as number);
    level3 += weight * (series[back + 3] as number);
    slope3 += bandWeight * (series[back + 3] as number);
  }
  levels[0] = level0;
  levels[1] = level1;
  levels[2] = level2;
  levels[3] = level3;
  slopes[0] = slope0;
  slopes[1] = slope1;
  slopes[2] = slope2;
  slopes[3] = slope3;
}

/** Adds to the sums of band n the sizes of loss that {@link sumBeforeBlock} left out. */
function addBands(sector: RunningSector, series: Float64Array, row: number, n: number): void {
  const { bands, small, active } = sector;
  if (small > 0) addRange(sector, series, { row, n, from: 0, to: small });
  const from = Math.max(small, active);
  if (from < bands.length) addRange(sector, series, { row, n, from, to: bands.length });
}

function addRange(
  { bands, weights, bandWeights, levels, slopes }: RunningSector,
  series: Float64Array,
  { row, n, from, to }: { row: number; n: number; from: number; to: number },
): void {
  let level = levels[row] as number;
  let slope = slopes[row] as number;
  for (let index = from; index < to && (bands[index] as number) <= n; index += 1) {
    const before = series[n - (bands[index] as number)] as number;
    level += (weights[index] as number) * before;
    slope += (bandWeights[index] as number) * before;
  }
  levels[row] = level;
  slopes[row] = slope;
}
