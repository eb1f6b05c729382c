import { accept, type Acceptance } from './accepted-number.js';
import { acceptFields, acceptId, acceptList, type Shape } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { sizeLimits } from './size-limits.js';

/** One observed period of a risk. */
export interface WeightedObservation {
  /** What is observed per unit of weight, such as a loss ratio or an average claim; -1e18 to 1e18. */
  readonly value: number;
  /** Volume behind it, such as turnover, expected loss or a number of claims; 1e-12 to 1e18. */
  readonly weight: number;
}

/** The observed periods of one risk; at least one. Risks may have different numbers of periods. */
export interface RiskExperience {
  /** Carried into the result; need not be unique. */
  readonly id?: string;
  /** Observed periods, in any order. */
  readonly observations: readonly WeightedObservation[];
}

/** One risk, summed up: `w_i`, `X_i = sum_j w_ij X_ij / w_i`, and `sum_j w_ij (X_ij - X_i)^2`. */
export interface RiskSums {
  readonly id: string | undefined;
  readonly weight: number;
  readonly mean: number;
  readonly squares: number;
  readonly periods: number;
}

const riskCount: Acceptance = { least: 2, most: sizeLimits.rows, remedy: 'write at least 2 risks' };
const periodCount: Acceptance = {
  least: 1,
  most: sizeLimits.rows,
  remedy: 'write at least 1 period',
};
const observed: Acceptance = {
  least: -sizeLimits.amount,
  most: sizeLimits.amount,
  remedy: 'write a finite number from -1e18 to 1e18',
};
const volume: Acceptance = {
  least: 1e-12,
  most: sizeLimits.amount,
  remedy: 'write a weight from 1e-12 to 1e18, or leave the period out',
};
const riskShape: Shape<RiskExperience> = {
  keys: ['id', 'observations'],
  remedy: 'write an object with observations',
};
const observationShape: Shape<WeightedObservation> = {
  keys: ['value', 'weight'],
  remedy: 'write an object with value and weight',
};

/**
 * Checks the experience of several risks and sums each up.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used, or no risk has a second period from which the
 * variance within risks could be estimated.
 */
export function sumUpRisks(risks: readonly RiskExperience[]): RiskSums[] {
  const sums = acceptList(risks, 'risks', riskCount).map((risk, index) =>
    sumUp(acceptRisk(risk, `risks[${index}]`)),
  );
  if (sums.some(({ periods }) => periods > 1)) return sums;
  throw new ActuarialInputError(
    'risks',
    'have one period each',
    'write at least 2 periods for one of them',
  );
}

/**
 * The observed value of a period.
 *
 * @throws {@link ActuarialInputError} when it cannot be used.
 */
export function acceptObserved(value: unknown, path: string): number {
  return accept(value, path, observed);
}

/** Sums up one risk whose experience was accepted. */
export function sumUp({ id, observations }: RiskExperience): RiskSums {
  let weight = 0;
  let weighted = 0;
  for (const period of observations) {
    weight += period.weight;
    weighted += period.weight * period.value;
  }
  const mean = weighted / weight;
  const squares = observations.reduce(
    (sum, period) => sum + period.weight * (period.value - mean) * (period.value - mean),
    0,
  );
  return { id, weight, mean, squares, periods: observations.length };
}

function acceptRisk(risk: unknown, path: string): RiskExperience {
  const { id, observations } = acceptFields(risk, path, riskShape);
  const accepted = acceptId(id, () => `${path}.id`);
  return {
    ...(accepted === undefined ? {} : { id: accepted }),
    observations: acceptList(observations, `${path}.observations`, periodCount).map(
      (period, index) => acceptObservation(period, `${path}.observations[${index}]`),
    ),
  };
}

function acceptObservation(period: unknown, path: string): WeightedObservation {
  const { value, weight } = acceptFields(period, path, observationShape);
  return {
    weight: accept(weight, `${path}.weight`, volume),
    value: acceptObserved(value, `${path}.value`),
  };
}
