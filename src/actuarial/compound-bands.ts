import { ActuarialInputError } from './actuarial-input-error.js';
import type { ClaimFrequency, MixedPoissonFrequency, PanjerFrequency } from './claim-frequency.js';
import { commonStride } from './common-stride.js';
import type { BandProbabilities } from './compound-recursion.js';
import { convolutionPower, randomConvolution } from './convolution.js';
import type { WantedReach } from './extent.js';
import { mixedCount, probabilityOfClaims } from './frequency-moments.js';
import { isPossible, planRecursion, runPlan } from './recursion-plan.js';
import type { ModifiedStart } from './recursion-run.js';
import type { SectorIntensities } from './sector-intensities.js';
import { sizeLimits } from './size-limits.js';
import { probabilityOfAnyClaim, probabilityOfNoClaim } from './start-value.js';

/** The least probability of a claim in a number of claims that is restated. */
const leastProbability = 1e-18;

/**
 * Distribution of the sum of a random number of claims whose amounts have these probabilities, on the coarsest grid
 * that holds them.
 *
 * @throws {@link ActuarialInputError} when it would take more than the stated size limits.
 */
export function compoundBands(
  frequency: ClaimFrequency,
  amounts: readonly number[],
  reach: WantedReach,
): BandProbabilities {
  const stride = commonStride([...amounts.keys()].filter((band) => (amounts[band] as number) > 0));
  const severity = Float64Array.from(
    { length: Math.ceil(amounts.length / stride) },
    (_, band) => amounts[band * stride] as number,
  );
  const onGrid = { ...reach, band: Math.ceil(reach.band / stride) };
  return { ...bandsOf(frequency, severity, onGrid), stride };
}

function bandsOf(
  frequency: ClaimFrequency,
  severity: Float64Array,
  reach: WantedReach,
): BandProbabilities {
  switch (frequency.kind) {
    case 'tabulated':
      return {
        probabilities: randomConvolution(frequency.probabilities, severity),
        complete: true,
      };
    case 'binomial': {
      const q = frequency.probability;
      const oneTrial = severity.map((probability) => q * probability);
      oneTrial[0] = (oneTrial[0] as number) + 1 - q;
      return { probabilities: convolutionPower(oneTrial, frequency.trials), complete: true };
    }
    case 'zero-modified':
      return zeroModified(frequency.base, frequency.probabilityOfZero, { severity, reach });
    case 'poisson':
    case 'negative-binomial':
      return recursion(claimIntensities(frequency, severity), reach);
  }
}

/** What a recursion is run on. */
interface OnGrid {
  readonly severity: Float64Array;
  readonly reach: WantedReach;
}

/**
 * `g(0) -> 1 - k (1 - g(0))` and `g(n) -> k g(n)` with `k = (1 - p0M) / (1 - p0)`. The recursion starts from the
 * restated probabilities, so that it does not end before the restated ones sum to 1 where claims are rare.
 */
function zeroModified(
  base: PanjerFrequency,
  probabilityOfZero: number,
  { severity, reach }: OnGrid,
): BandProbabilities {
  const claims = probabilityOfClaims(base);
  if (!(claims >= leastProbability)) throw noClaims();
  const kept = (1 - probabilityOfZero) / claims;
  if (base.kind === 'binomial') return restated(bandsOf(base, severity, reach), kept);
  const sector = claimIntensities(base, severity);
  const nothingLost = Math.max(0, 1 - kept * probabilityOfAnyClaim(sector));
  if (probabilityOfNoClaim([sector]).blocks > 0)
    return withStart(multiplied(recursion(sector, reach), kept), nothingLost);
  return withStart(recursion(sector, reach, { kept, nothingLost }), nothingLost);
}

function restated(bands: BandProbabilities, kept: number): BandProbabilities {
  const lossy = bands.probabilities.subarray(1).reduce((sum, probability) => sum + probability, 0);
  return withStart(multiplied(bands, kept), Math.max(0, 1 - kept * lossy));
}

function multiplied(bands: BandProbabilities, kept: number): BandProbabilities {
  return { ...bands, probabilities: bands.probabilities.map((probability) => kept * probability) };
}

function withStart(bands: BandProbabilities, nothingLost: number): BandProbabilities {
  const probabilities = bands.probabilities.slice();
  probabilities[0] = nothingLost;
  return { ...bands, probabilities };
}

function recursion(
  sector: SectorIntensities,
  reach: WantedReach,
  modified?: ModifiedStart,
): BandProbabilities {
  const plan = planRecursion([sector], reach);
  if (isPossible(plan)) return runPlan(plan, modified);
  throw new ActuarialInputError(
    'severity.probabilities',
    `make about ${Math.ceil(plan.work.bands)} bands, above the ${sizeLimits.bands} bands or ${sizeLimits.products} products of sizeLimits`,
    'write the severity in fewer, larger units, or compute less of the distribution with upTo or upToLevel',
  );
}

function noClaims(): ActuarialInputError {
  return new ActuarialInputError(
    'frequency.base',
    'brings no claims',
    `write a base in which a claim has a probability of at least ${leastProbability}`,
  );
}

function claimIntensities(
  frequency: MixedPoissonFrequency,
  severity: Float64Array,
): SectorIntensities {
  const { squaredVariation, claims } = mixedCount(frequency);
  const bands = [...severity.keys()].filter(
    (band) => band > 0 && claims * (severity[band] as number) > 0,
  );
  const intensities = bands.map((band) => claims * (severity[band] as number));
  const total = (power: (band: number) => number): number =>
    bands.reduce((sum, band, index) => sum + power(band) * (intensities[index] as number), 0);
  return {
    squaredVariation,
    claims: total(() => 1),
    meanBand: total((band) => band),
    secondMoment: total((band) => band * band),
    bands,
    intensities,
  };
}
