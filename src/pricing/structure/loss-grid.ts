import { type BandProbabilities, compoundRecursion } from '../../actuarial/compound-recursion.js';
import type { Reach } from '../../actuarial/extent.js';
import {
  type LossDistribution,
  lossDistribution,
  type LossMoments,
} from '../../actuarial/loss-distribution.js';
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
      return growing((to) => compoundRecursion([sector], to), { lossUnit, moments, reach });
    },
  };
}

/** Where a distribution begins to be computed, and in what it is measured. */
interface Growing {
  readonly lossUnit: number;
  readonly moments: LossMoments;
  readonly reach: Reach;
}

/** A distribution that is computed further when it is asked further. What was computed before stays as it was. */
function growing(
  compute: (reach: Reach) => BandProbabilities,
  { lossUnit, moments, reach }: Growing,
): LossDistribution {
  let bands = compute(reach);
  let made = lossDistribution(bands, lossUnit, moments);
  const until = (loss: number): LossDistribution => {
    const band = Math.ceil(loss / lossUnit) + 1;
    if (!bands.complete && band >= bands.probabilities.length) {
      bands = compute({ ...reach, band });
      made = lossDistribution(bands, lossUnit, moments);
    }
    return made;
  };
  return {
    ...{ lossUnit, ...moments },
    get probabilities() {
      return made.probabilities;
    },
    cumulative: (loss) => until(loss).cumulative(loss),
    percentile: (level, reading) => made.percentile(level, reading),
    limitedExpectation: (loss) => until(loss).limitedExpectation(loss),
    stopLoss: (loss) => until(loss).stopLoss(loss),
    layer: (attachment, limit) => until(attachment + limit).layer(attachment, limit),
    tailValueAtRisk: (level) => made.tailValueAtRisk(level),
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
