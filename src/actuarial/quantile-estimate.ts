import { naturalLogarithm } from './natural-logarithm.js';
import { largestBand } from './recursion-run.js';
import type { SectorIntensities } from './sector-intensities.js';

const [mostDoublings, halvings] = [400, 30];
const logOfTwoPi = 1.8378770664093453;

/** The sum of the sectors' losses tilted by `z^s`. */
interface Tilt {
  /** z is in reach of every sector's generating function. */
  readonly inReach: boolean;
  /** Mean of the tilted distribution, in loss units. */
  readonly mean: number;
  /** Logarithm of the probability of a loss above that mean. */
  readonly logOfTail: number;
}

/**
 * The loss, in units, that is exceeded with a small probability, to a few per cent and without computing the
 * distribution: the saddlepoint approximation `P(S > n) = G(z) z^-n M(ln z sqrt(v)) / sqrt(2 pi)` at the z where the
 * distribution tilted by `z^s` has mean n and variance v, with Mills's ratio M (Daniels 1987). To size work, never to
 * price.
 */
export function quantileEstimate(sectors: readonly SectorIntensities[], tail: number): number {
  const wanted = naturalLogarithm(tail);
  const powers = new Float64Array(largestBand(sectors) + 1);
  const at = (step: number): Tilt => tiltedBy(sectors, step, powers);
  const isBelow = ({ inReach, logOfTail }: Tilt): boolean => inReach && logOfTail > wanted;
  let step = firstStep(sectors);
  for (let left = mostDoublings; left > 0 && isBelow(at(2 * step)); left -= 1) step *= 2;
  let width = step;
  for (let left = halvings; left > 0; left -= 1) {
    width /= 2;
    if (isBelow(at(step + width))) step += width;
  }
  return at(step).mean;
}

/** A step of z from 1 that tilts hardly. */
function firstStep(sectors: readonly SectorIntensities[]): number {
  const scale = sectors.reduce(
    (sum, { squaredVariation, meanBand }) => sum + meanBand * (1 + squaredVariation),
    64 * largestBand(sectors),
  );
  return 1 / (64 * scale);
}

function tiltedBy(sectors: readonly SectorIntensities[], step: number, powers: Float64Array): Tilt {
  powers[0] = 1;
  for (let band = 1; band < powers.length; band += 1)
    powers[band] = (powers[band - 1] as number) * (1 + step);
  let [inReach, logOfMoment, mean, variance] = [true, 0, 0, 0];
  for (const sector of sectors) {
    const { squaredVariation: c } = sector;
    const { growth, slope, curve } = sumsOf(sector, powers);
    const left = 1 - c * growth;
    if (!(left > 0)) inReach = false;
    logOfMoment += c === 0 ? growth : -naturalLogarithm(Math.max(left, Number.MIN_VALUE)) / c;
    mean += slope / left;
    variance += curve / left + (c * slope * slope) / (left * left);
  }
  const logOfZ = naturalLogarithm(1 + step);
  const factor = naturalLogarithm(millsRatio(logOfZ * Math.sqrt(variance))) - logOfTwoPi / 2;
  return { inReach, mean, logOfTail: logOfMoment - mean * logOfZ + factor };
}

/** The normal distribution's tail over its density, `1 / (x + 1 / (x + 2 / (x + 3 / ...)))` for x above 0. */
function millsRatio(x: number): number {
  let below = x;
  for (let step = 40; step >= 1; step -= 1) below = x + step / below;
  return 1 / below;
}

/** `sum_j lambda_j (z^j - 1)` and the first two derivatives of it by `ln z`. */
function sumsOf({ bands, intensities }: SectorIntensities, powers: Float64Array) {
  let [growth, slope, curve] = [0, 0, 0];
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index] as number;
    const power = powers[band] as number;
    const intensity = intensities[index] as number;
    growth += intensity * (power - 1);
    slope += intensity * band * power;
    curve += intensity * band * band * power;
  }
  return { growth, slope, curve };
}
