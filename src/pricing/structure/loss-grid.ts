import { unitFor } from '../../actuarial/banding.js';
import { resumableRecursion } from '../../actuarial/compound-recursion.js';
import { growingDistribution, type LossDistribution } from '../../actuarial/loss-distribution.js';
import type { SectorIntensities } from '../../actuarial/sector-intensities.js';
import { stopLossBound } from '../../actuarial/stop-loss-bound.js';
import type { GatheredLosses } from './loss-pass.js';

/** The most units the mean of a year's losses needs on the grid. */
const unitsOfMean = 2000;

/** The unit for the largest loss, doubled until the mean of the year's losses is no more than {@link unitsOfMean} of it. */
export function gridUnit(largest: number, mean: number): number {
  let unit = largest > 0 ? unitFor(largest) : 1;
  while (unit * unitsOfMean < mean) unit *= 2;
  return unit;
}

/** How losses are put on a grid: its unit, and the coefficient of variation of the systematic factor. */
export interface LossSetting {
  readonly lossUnit: number;
  readonly variation: number;
}

/** Receives a loss: its amount and how often it happens. */
type LossSink = (amount: number, frequency: number) => void;

/** Losses gathered on a grid. */
export interface LossGrid extends GatheredLosses {
  readonly sink: LossSink;
  /**
   * Distribution of the year's losses at `level` times the frequencies gathered, computed as far as it is asked:
   * Poisson counts given one gamma factor that moves all default rates together. `mean` is its expected loss.
   */
  readonly distribution: (mean: number, level: number) => LossDistribution;
}

/** Nearer to the mean than this many standard deviations the rest of a tail always has weight. */
const leastDeviations = 6;

/** A grid that splits each loss between its two neighbouring bands, so that its mean stays (`mostBands` is the largest band and one more). */
export function lossGrid({ lossUnit, variation }: LossSetting, mostBands: number): LossGrid {
  const gathered = new Float64Array(mostBands + 2);
  return {
    bands: gathered,
    lossUnit,
    sink: splitting(gathered, lossUnit),
    distribution: (mean, level) => {
      const sector = sectorOf(gathered, level, variation * variation);
      const { squaredVariation, meanBand, secondMoment } = sector;
      const variance = squaredVariation * meanBand * meanBand + secondMoment;
      const deviation = Math.sqrt(variance);
      const bands = {
        compute: resumableRecursion([sector]),
        stopLossBound: (band: number) => stopLossBound(sector, band),
        boundBeyond: Math.max(meanBand + leastDeviations * deviation, 2 * mostBands),
      };
      const standardDeviation = lossUnit * deviation;
      return growingDistribution(bands, lossUnit, { mean, standardDeviation });
    },
  };
}

/** Losses by their amount and frequency as one sector on the grid, split as {@link lossGrid} splits them. */
export function gatheredSector(
  { lossUnit, variation }: LossSetting,
  losses: readonly { readonly amount: number; readonly frequency: number }[],
): SectorIntensities {
  const largest = losses.reduce((most, { amount }) => Math.max(most, amount), 0);
  const gathered = new Float64Array(Math.ceil(largest / lossUnit) + 2);
  const sink = splitting(gathered, lossUnit);
  for (const { amount, frequency } of losses) sink(amount, frequency);
  return sectorOf(gathered, 1, variation * variation);
}

/** Splits each loss between its two neighbouring bands. */
function splitting(gathered: Float64Array, lossUnit: number): LossSink {
  return (amount, frequency) => {
    const at = amount / lossUnit;
    const band = Math.floor(at);
    const above = frequency * (at - band);
    gathered[band] = (gathered[band] as number) + frequency - above;
    gathered[band + 1] = (gathered[band + 1] as number) + above;
  };
}

function sectorOf(
  gathered: Float64Array,
  level: number,
  squaredVariation: number,
): SectorIntensities {
  const [bands, intensities]: [number[], number[]] = [[], []];
  let [claims, meanBand, secondMoment] = [0, 0, 0];
  for (let band = 1; band < gathered.length; band += 1) {
    const intensity = (gathered[band] as number) * level;
    if (intensity === 0) continue;
    bands.push(band);
    intensities.push(intensity);
    claims += intensity;
    meanBand += band * intensity;
    secondMoment += band * band * intensity;
  }
  return { squaredVariation, claims, meanBand, secondMoment, bands, intensities };
}
