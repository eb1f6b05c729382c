import { accept, type Acceptance } from './accepted-number.js';
import {
  fixed,
  type Fixed,
  fixedNumber,
  fixedOne,
  negativeExponential,
  over,
  times,
} from './fixed-point.js';

const probabilityRange: Acceptance = {
  least: 1e-15,
  most: 1 - 1e-15,
  remedy: 'write a probability from 1e-15 to 1 - 1e-15',
};

/** `1 / sqrt(2 pi)`. */
const densityAtZero: Fixed = 0x662114cf_50d94234_3f2cf140_2eae38bf_d3829f30_512706d9n;

/**
 * What `standardNormalQuantile` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when the probability is not in its range.
 */
export function standardNormalQuantile(probability: number): number {
  const target = fixed(accept(probability, 'probability', probabilityRange)) - fixedOne / 2n;
  const central = target < 0n ? -target : target;
  let z = 0n;
  for (let step = 0; step < 200; step += 1) {
    const { density, central: reached } = normalAt(z);
    const change = over(central - reached, density);
    z += change;
    if (change < settled && change > -settled) break;
  }
  return target < 0n ? -fixedNumber(z) : fixedNumber(z);
}

/** About 1e-25: after a step this small the next changes no digit. */
const settled: Fixed = fixedOne >> 83n;

/** Density at z and the probability between 0 and z, for z of at least 0. */
function normalAt(z: Fixed): { readonly density: Fixed; readonly central: Fixed } {
  const square = times(z, z);
  const { value, halvings } = negativeExponential(square / 2n);
  const density = times(densityAtZero, value) >> halvings;
  let [term, sum] = [z, z];
  for (let odd = 3n; term > 0n; odd += 2n) {
    term = times(term, square) / odd;
    sum += term;
  }
  return { density, central: times(density, sum) };
}
