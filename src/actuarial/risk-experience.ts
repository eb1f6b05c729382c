import { accept, type Acceptance, acceptList } from './accepted-number.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { sizeLimits } from './size-limits.js';

/** One observed period of a risk. */
export interface WeightedObservation {
  /** What is observed per unit of weight, such as a loss ratio or an average claim; -1e18 to 1e18. */
  readonly value: number;
  /** Volume behind it, such as turnover, expected loss or a number of claims; above 0. */
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
  remedy: 'write a finite number',
};
const volume: Acceptance = {
  least: 0,
  most: sizeLimits.amount,
  aboveLeast: true,
  remedy: 'write a weight above 0, or leave the period out',
};

/**
 * Checks the experience of several risks and sums each up.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used, or no risk has a second period from which the
 * variance within risks could be estimated.
 */
export function sumUpRisks(risks: readonly RiskExperience[]): RiskSums[] {
  const sums = acceptList(risks, 'risks', riskCount).map((risk, index) =>
    sumUp(risk, `risks[${index}].observations`),
  );
  if (sums.some(({ periods }) => periods > 1)) return sums;
  throw new ActuarialInputError(
    'risks',
    'have one period each',
    'write at least 2 periods for one of them',
  );
}

function sumUp({ id, observations }: RiskExperience, path: string): RiskSums {
  const periods = acceptList(observations, path, periodCount);
  let weight = 0;
  let weighted = 0;
  periods.forEach((period, index) => {
    weight += accept(period.weight, `${path}[${index}].weight`, volume);
    weighted += period.weight * accept(period.value, `${path}[${index}].value`, observed);
  });
  const mean = weighted / weight;
  const squares = periods.reduce(
    (sum, period) => sum + period.weight * (period.value - mean) * (period.value - mean),
    0,
  );
  return { id, weight, mean, squares, periods: periods.length };
}
