import { compoundRecursion } from '../../actuarial/compound-recursion.js';
import type { Reach } from '../../actuarial/extent.js';
import { type LossDistribution, lossDistribution } from '../../actuarial/loss-distribution.js';
import type { SectorIntensities } from '../../actuarial/sector-intensities.js';
import type { LossSink } from './loss-pass.js';

/** How losses are put on a grid: its unit, and the coefficient of variation of the systematic factor. */
export interface LossSetting {
  readonly lossUnit: number;
  readonly variation: number;
}

/** Losses gathered on a grid. */
export interface LossGrid {
  readonly sink: LossSink;
  /**
   * Distribution of the year's losses: Poisson counts given one gamma factor that moves all default rates together.
   * `mean` is the expected loss of what was gathered.
   */
  readonly distribution: (mean: number, reach: Reach) => LossDistribution;
}

/** A grid that splits each loss between its two neighbouring bands, so that its mean stays (`mostBands` is the largest band and one more). */
export function lossGrid({ lossUnit, variation }: LossSetting, mostBands: number): LossGrid {
  const intensities = new Float64Array(mostBands + 2);
  return {
    sink: (amount, frequency) => {
      const at = amount / lossUnit;
      const band = Math.floor(at);
      const above = frequency * (at - band);
      intensities[band] = (intensities[band] ?? 0) + frequency - above;
      intensities[band + 1] = (intensities[band + 1] ?? 0) + above;
    },
    distribution: (mean, reach) => {
      const sector = sectorOf(intensities, variation * variation);
      const { squaredVariation, meanBand, secondMoment } = sector;
      const variance = squaredVariation * meanBand * meanBand + secondMoment;
      const moments = { mean, standardDeviation: lossUnit * Math.sqrt(variance) };
      return lossDistribution(compoundRecursion([sector], reach), lossUnit, moments);
    },
  };
}

function sectorOf(byBand: Float64Array, squaredVariation: number): SectorIntensities {
  const [bands, intensities]: [number[], number[]] = [[], []];
  let [claims, meanBand, secondMoment] = [0, 0, 0];
  byBand.forEach((intensity, band) => {
    if (band === 0 || intensity === 0) return;
    bands.push(band);
    intensities.push(intensity);
    claims += intensity;
    meanBand += band * intensity;
    secondMoment += band * band * intensity;
  });
  return { squaredVariation, claims, meanBand, secondMoment, bands, intensities };
}
