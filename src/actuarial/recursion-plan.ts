import { onCommonStride } from './common-stride.js';
import { type BandProbabilities, resumableRecursion } from './compound-recursion.js';
import { fullLevel, type WantedReach } from './extent.js';
import { quantileEstimate } from './quantile-estimate.js';
import { largestBand, type ModifiedStart } from './recursion-run.js';
import type { SectorIntensities } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';

/** What computing a distribution takes: bands, and bands times bands with a severity. */
export interface Work {
  readonly bands: number;
  readonly products: number;
}

/** How a distribution will be computed, and what it takes. */
export interface RecursionPlan {
  /** The sectors in which anything can be lost, on a grid `stride` times as coarse. */
  readonly sectors: readonly SectorIntensities[];
  readonly stride: number;
  /** On the coarser grid. */
  readonly reach: WantedReach;
  /** Ends before 1 - 1e-12, because of its size. */
  readonly settles: boolean;
  readonly work: Work;
}

/** A distribution that nobody limited and that takes more than this is computed to a lower level than others. */
const ampleBands = 1_048_576;
const ampleProducts = 1e9;
/** The levels a long distribution may end at: the first, or one at which it still fits into the size limits. */
const settledLevels = [1 - 1e-10, 1 - 1e-9] as const;
/** The greatest probability of a tail whose beginning is estimated. */
const smallTail = 0.02;
/** Estimates of work err upwards, by a few per cent, and hardly downwards. */
const uncertainty = 1.01;

/** Plans the computation of the sum of independent sectors' losses. */
export function planRecursion(
  sectors: readonly SectorIntensities[],
  reach: WantedReach,
): RecursionPlan {
  const lossy = onCommonStride(sectors.filter(({ bands }) => bands.length > 0));
  const onGrid = { ...reach, band: Math.ceil(reach.band / lossy.stride) };
  const most = workOf(lossy.sectors, generousBands(lossy.sectors));
  const isAmple = most.bands <= ampleBands && most.products <= ampleProducts;
  if (isAmple) return { ...lossy, reach: onGrid, settles: false, work: most };
  if (!reach.isDefault) {
    const work = workOf(lossy.sectors, bandsTo(lossy.sectors, onGrid));
    return { ...lossy, reach: onGrid, settles: false, work };
  }
  const [first, last] = settledLevels.map((level) => {
    const work = workOf(lossy.sectors, bandsTo(lossy.sectors, { band: 0, level }));
    return { ...lossy, reach: { ...onGrid, level }, settles: true, work };
  }) as [RecursionPlan, RecursionPlan];
  return isPossible(first) ? first : last;
}

/** Whether the work stays within the stated size limits. */
export function isPossible({ sectors, work }: RecursionPlan): boolean {
  const kept = sectors.length > 1 ? sectors.length * largestBand(sectors) : 0;
  const bands = Math.max(kept, work.bands * uncertainty);
  return bands <= sizeLimits.bands && work.products * uncertainty <= sizeLimits.products;
}

/** Computes what was planned. */
export function runPlan(plan: RecursionPlan, modified?: ModifiedStart): BandProbabilities {
  const { sectors, stride, reach, settles } = plan;
  const compute = resumableRecursion(sectors, modified);
  const bands = compute(settles ? { band: ampleFor(sectors), level: 0 } : reach);
  if (!settles || bands.complete) return { ...bands, stride };
  return { ...compute(reach), stride, complete: true, settled: true };
}

/** Bands that are computed whatever their probability. */
function ampleFor(sectors: readonly SectorIntensities[]): number {
  return Math.min(ampleBands, Math.floor(ampleProducts / perBand(sectors)));
}

function perBand(sectors: readonly SectorIntensities[]): number {
  return sectors.reduce((sum, { bands }) => sum + bands.length, 0);
}

function workOf(sectors: readonly SectorIntensities[], bands: number): Work {
  return { bands, products: bands * perBand(sectors) };
}

/** More bands than the whole distribution has, in no time: for the most part there is nothing further to estimate. */
function generousBands(sectors: readonly SectorIntensities[]): number {
  let [mean, variance, longest] = [0, 0, largestBand(sectors)];
  for (const { squaredVariation: c, meanBand, secondMoment } of sectors) {
    mean += meanBand;
    variance += c * meanBand * meanBand + secondMoment;
    longest = Math.max(longest, c * meanBand);
  }
  return mean + 8 * Math.sqrt(variance) + 24 * longest;
}

function bandsTo(
  sectors: readonly SectorIntensities[],
  { band, level }: { readonly band: number; readonly level: number },
): number {
  if (1 - level > smallTail) {
    const mean = sectors.reduce((sum, { meanBand }) => sum + meanBand, 0);
    const toLevel = level === 0 ? 0 : mean / 2;
    return Math.min(Math.max(band, toLevel), quantileEstimate(sectors, 1 - fullLevel));
  }
  return Math.min(
    Math.max(band, quantileEstimate(sectors, 1 - level)),
    quantileEstimate(sectors, 1 - fullLevel),
  );
}
