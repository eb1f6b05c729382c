import { blockLength, type Run, type RunningSector } from './recursion-run.js';

/**
 * Computes the bands `first` to `first + 3` from the bands before them. Sizes of loss of at least 4 units reach back
 * before the block and are summed for its four bands at once; smaller ones, and those that only some of the four bands
 * can hold, are added band by band.
 */
export function computeBlock(run: Run, first: number): void {
  for (const sector of run.sectors) sumBeforeBlock(sector, first);
  for (let row = 0; row < blockLength; row += 1) {
    const n = first + row;
    let slope = 0;
    for (const sector of run.sectors) {
      addBands(sector, row, n);
      slope += sector.slopes[row] as number;
    }
    const probability = slope / n;
    run.probabilities[n] = probability;
    for (const { series, squaredVariation, levels } of run.sectors) {
      series[n] = probability + squaredVariation * (levels[row] as number);
    }
  }
}

/** Sums `w_j h_n-j` and `j w_j h_n-j` over the bands from 4 to `first`, for each of the four n. */
function sumBeforeBlock(sector: RunningSector, first: number): void {
  const { bands, weights, bandWeights, series, levels, slopes } = sector;
  while (sector.active < bands.length && (bands[sector.active] as number) <= first)
    sector.active += 1;
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
function addBands(sector: RunningSector, row: number, n: number): void {
  const { bands, weights, bandWeights, series, small, active } = sector;
  let level = sector.levels[row] as number;
  let slope = sector.slopes[row] as number;
  let index = small === 0 ? active : 0;
  while (index < bands.length && (bands[index] as number) <= n) {
    const before = series[n - (bands[index] as number)] as number;
    level += (weights[index] as number) * before;
    slope += (bandWeights[index] as number) * before;
    index = index + 1 === small ? Math.max(small, active) : index + 1;
  }
  sector.levels[row] = level;
  sector.slopes[row] = slope;
}
