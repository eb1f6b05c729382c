import { accept, type Acceptance } from './accepted-number.js';
import { acceptFields, acceptList, type Shape } from './accepted-structure.js';
import { sizeLimits } from './size-limits.js';

/** One origin period to be completed by {@link bornhuetterFerguson}. */
export interface ImmaturePeriod {
  /** Claims known so far, paid or reported, in money. */
  readonly actual: number;
  /** Expected ultimate claims, known beforehand, in money. */
  readonly expectedUltimate: number;
  /** Development factor from the period's age to ultimate, 0.01 to 1,000,000, on the basis of `actual`. */
  readonly factorToUltimate: number;
}

/** Completed origin periods, in the order given. */
export interface BornhuetterFerguson {
  /** Actual plus expected claims still to come, in money. */
  readonly ultimates: readonly number[];
  /** Claims still to come on the basis of `actual`: ultimate less actual. */
  readonly reserves: readonly number[];
  /** Sum of the ultimates. */
  readonly totalUltimate: number;
  /** Sum of the reserves. */
  readonly totalReserve: number;
}

const periodCount: Acceptance = {
  least: 1,
  most: sizeLimits.rows,
  remedy: 'write 1 to 1,000,000 periods',
};
const amount: Acceptance = {
  least: -sizeLimits.amount,
  most: sizeLimits.amount,
  remedy: 'write an amount of money from -1e18 to 1e18',
};
const expectation: Acceptance = {
  ...amount,
  least: 0,
  remedy: 'write an amount of money from 0 to 1e18',
};
const factor: Acceptance = {
  least: 0.01,
  most: 1e6,
  remedy: 'write a factor from 0.01 to 1,000,000, such as 1.292',
};
const periodShape: Shape<ImmaturePeriod> = {
  keys: ['actual', 'expectedUltimate', 'factorToUltimate'],
  remedy: 'write an object with actual, expectedUltimate and factorToUltimate',
};

/**
 * What `bornhuetterFerguson` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used.
 */
export function bornhuetterFerguson(periods: readonly ImmaturePeriod[]): BornhuetterFerguson {
  const accepted = acceptList(periods, 'periods', periodCount).map((period, index) =>
    acceptPeriod(period, `periods[${index}]`),
  );
  const reserves = accepted.map(
    ({ expectedUltimate, factorToUltimate }) => expectedUltimate * (1 - 1 / factorToUltimate),
  );
  const ultimates = accepted.map(({ actual }, index) => actual + (reserves[index] as number));
  const sum = (amounts: readonly number[]): number =>
    amounts.reduce((total, each) => total + each, 0);
  return { ultimates, reserves, totalUltimate: sum(ultimates), totalReserve: sum(reserves) };
}

function acceptPeriod(period: unknown, path: string): ImmaturePeriod {
  const { actual, expectedUltimate, factorToUltimate } = acceptFields(period, path, periodShape);
  return {
    actual: accept(actual, `${path}.actual`, amount),
    expectedUltimate: accept(expectedUltimate, `${path}.expectedUltimate`, expectation),
    factorToUltimate: accept(factorToUltimate, `${path}.factorToUltimate`, factor),
  };
}
