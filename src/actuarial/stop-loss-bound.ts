import {
  fixed,
  type Fixed,
  fixedNumber,
  fixedOne,
  logOfOnePlus,
  negativeExponential,
  over,
} from './fixed-point.js';
import type { SectorIntensities } from './sector-intensities.js';

/** Steps of the search for the best z; any z gives a bound, a better one a smaller bound. */
const [mostHalvings, bisections] = [40, 5];

/** `1 / e`, rounded up. */
const inverseOfE = 0.36787944117144239;

/**
 * An upper bound of the stop-loss `E[(S - n)+]` of one sector, in loss units, without computing the distribution. With
 * `(s - n)+ <= z^(s - n) / (e ln z)` for every `z > 1` it is Chernoff's bound
 *
 *     E[(S - n)+] <= G(z) z^-n / (e ln z),   G(z) = (1 - c sum_j lambda_j (z^j - 1))^(-1 / c)
 *
 * (`exp(sum_j lambda_j (z^j - 1))` for `c = 0`) at a z where the mean of the distribution tilted by `z^s` is about n,
 * which makes it smallest. Logarithm and exponential are taken in whole numbers, the same in every engine.
 */
export function stopLossBound(sector: SectorIntensities, n: number): number {
  if (sector.bands.length === 0) return 0;
  const z = tiltTo(sector, n);
  const { growth, left } = tilted(sector, z);
  if (z === 1 || !(left > 0)) return Infinity;
  const logOfZ = logOfOnePlus(fixed(z - 1));
  const exponent = BigInt(Math.floor(n)) * logOfZ - logOfMoment(sector, growth, left);
  if (exponent <= 0n) return Infinity;
  const { value, halvings: powers } = negativeExponential(exponent);
  const tail = powers > 1000n ? 0 : fixedNumber(value >> powers);
  return (tail * inverseOfE) / fixedNumber(logOfZ);
}

/** `ln G(z)`. */
function logOfMoment({ squaredVariation }: SectorIntensities, growth: number, left: number): Fixed {
  if (squaredVariation === 0) return fixed(growth);
  return over(logOfOnePlus(over(fixedOne, fixed(left)) - fixedOne), fixed(squaredVariation));
}

interface Tilted {
  /** `sum_j lambda_j (z^j - 1)`. */
  readonly growth: number;
  /** `1 - c growth`; z is in reach of the generating function while it is above 0. */
  readonly left: number;
  /** Mean of the distribution tilted by `z^s`. */
  readonly mean: number;
}

function tilted({ squaredVariation, bands, intensities }: SectorIntensities, z: number): Tilted {
  let [growth, slope, power, at] = [0, 0, 1, 0];
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index] as number;
    for (; at < band; at += 1) power *= z;
    const intensity = intensities[index] as number;
    growth += intensity * (power - 1);
    slope += intensity * band * power;
  }
  const left = 1 - squaredVariation * growth;
  return { growth, left, mean: slope / left };
}

/**
 * The largest z that was met whose tilted mean does not exceed n. For a small tilt the mean grows by the variance times
 * `ln z`, for a larger one by more: the z that takes the mean to n by the variance alone is too large, and is halved.
 */
function tiltTo(sector: SectorIntensities, n: number): number {
  const { squaredVariation, meanBand, secondMoment } = sector;
  const variance = squaredVariation * meanBand * meanBand + secondMoment;
  const isBelow = (step: number): boolean => {
    const { left, mean } = tilted(sector, 1 + step);
    return left > 0 && mean <= n;
  };
  let step = (n - meanBand) / variance;
  if (!(step > 0)) return 1;
  for (let halving = 0; !isBelow(step); halving += 1) {
    if (halving === mostHalvings) return 1;
    step /= 2;
  }
  let width = step;
  for (let bisection = 0; bisection < bisections; bisection += 1) {
    width /= 2;
    if (isBelow(step + width)) step += width;
  }
  return 1 + step;
}
