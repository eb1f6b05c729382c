import { resumableRecursion } from './compound-recursion.js';
import { fullLevel } from './extent.js';
import type { SectorIntensities } from './sector-intensities.js';

/**
 * What a claim of one size counts for in an expectation of the aggregate loss S of a sector:
 *
 *     E[X_i v(S)] = sum_x x lambda_i(x) K(x),   K(x) = sum_n v(n) h_(n - x)
 *
 * where X_i are the losses of an obligor whose claims of x units are expected `lambda_i(x)` times, and `h_n = E[F; S = n]`
 * with F the gamma factor. As the factor counts once more for the claim that is looked at, h is the distribution of the
 * same sector with intensities `(1 + c) lambda` and squared variation `c / (1 + c)` (Haaf & Tasche 2002; Kurth & Tasche
 * 2003, "Credit Risk Contributions to Value-at-Risk and Expected Shortfall", arXiv cond-mat/0207750). Bands and values
 * are in loss units; the far tail is left out where the recursion ends.
 *
 * @throws {@link ActuarialInputError} when the stated size limits are exceeded.
 */
export function claimValues(
  sector: SectorIntensities,
  value: (band: number) => number,
): (size: number) => number {
  const biased = sizeBiased(sector);
  const { probabilities } = resumableRecursion([biased])({ band: 0, level: fullLevel });
  const largest = sector.bands.at(-1) ?? 0;
  const values = Float64Array.from({ length: probabilities.length + largest + 1 }, (_, band) =>
    band === 0 ? 0 : value(band),
  );
  const known = new Map<number, number>();
  return (size) => {
    const before = known.get(size);
    if (before !== undefined) return before;
    let sum = 0;
    for (let band = 0; band < probabilities.length; band += 1)
      sum += (probabilities[band] as number) * (values[band + size] as number);
    known.set(size, sum);
    return sum;
  };
}

/** The sector as one of its claims finds it. */
function sizeBiased(sector: SectorIntensities): SectorIntensities {
  const { squaredVariation, claims, meanBand, secondMoment, intensities } = sector;
  const more = 1 + squaredVariation;
  return {
    ...sector,
    squaredVariation: squaredVariation / more,
    claims: claims * more,
    meanBand: meanBand * more,
    secondMoment: secondMoment * more,
    intensities: intensities.map((intensity) => intensity * more),
  };
}
