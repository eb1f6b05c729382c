import { type Decimal, decimal, decimalText, sum } from '../values/decimal.js';
import type { Turnover } from '../submission/submission.js';
import { offeredTurnover } from '../risk/turnover.js';
import { type CleanYear, periodTurnover } from './expiring-year.js';
import type { Observations } from './observations.js';
import type { PolicyContent } from './policy-record.js';

/** Next year's insurable turnover over the expiring year's estimate: 1 until something else is declared. */
export function turnoverGrowth(policy: PolicyContent, year: Observations | CleanYear): Decimal {
  const now = decimal(periodTurnover(policy, year));
  const estimated = decimal(policy.insurableTurnover);
  return now.isZero() || now.equals(estimated) ? decimal(1) : now.dividedBy(estimated);
}

/** Next year's turnover: the insurable part as declared, the exclusions as they were. */
export function renewedTurnover(turnover: Turnover, growth: Decimal): Turnover {
  if (growth.equals(1)) return turnover;
  const offered = offeredTurnover(turnover).times(growth).toDecimalPlaces(2);
  const excluded = sum((turnover.exclusions ?? []).map(({ amount }) => decimal(amount)));
  return { ...turnover, estimated: decimalText(offered.plus(excluded)) };
}
