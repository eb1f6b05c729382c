import { accept, type Acceptance } from './accepted-number.js';
import { Decimal } from '../decimal.js';

const probabilityRange: Acceptance = {
  least: 1e-15,
  most: 1 - 1e-15,
  remedy: 'write a probability from 1e-15 to 1 - 1e-15',
};

/**
 * Quantile of the standard normal distribution: z with `Phi(z) = probability`.
 *
 * Newton's method on `Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3 5) + ...)` (Marsaglia 2004) in 40 decimal digits, so
 * that the result is the binary64 number nearest to z, in every engine. An estimate's ingredient: it takes some
 * milliseconds and stands on no priced path.
 *
 * @param probability 1e-15 to 1 - 1e-15.
 * @throws {@link ActuarialInputError} for other values.
 */
export function standardNormalQuantile(probability: number): number {
  const target = new Decimal(accept(probability, 'probability', probabilityRange));
  const central = target.minus(0.5).abs();
  let z = new Decimal(0);
  for (let step = 0; step < 200; step += 1) {
    const { density, central: reached } = normalAt(z);
    const change = central.minus(reached).dividedBy(density);
    z = z.plus(change);
    if (change.abs().lessThan(1e-25)) break;
  }
  return target.lessThan(0.5) ? -z.toNumber() : z.toNumber();
}

/** Density at z and the probability between 0 and z, for z of at least 0. */
function normalAt(z: InstanceType<typeof Decimal>) {
  const square = z.times(z);
  const rootOfTwoPi = Decimal.acos(-1).times(2).sqrt();
  const density = square.dividedBy(-2).exp().dividedBy(rootOfTwoPi);
  let term = z;
  let sum = z;
  for (let odd = 3; term.greaterThan(sum.times(1e-42)); odd += 2) {
    term = term.times(square).dividedBy(odd);
    sum = sum.plus(term);
  }
  return { density, central: density.times(sum) };
}
