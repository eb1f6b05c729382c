import { type Decimal, decimal, sum } from '../../values/decimal.js';
import type { Declarations } from '../declarations.js';

/** Claims of a period. */
export interface PeriodClaims {
  /** How many claims something was paid on or is expected to be, also where all of it was recovered. */
  readonly count: number;
  /** Paid and outstanding, less what was recovered. */
  readonly amount: Decimal;
}

/** The claims of the period as stated; null when nothing is said of them, which is not the same as none. */
export function periodClaims({ experience }: Declarations): PeriodClaims | null {
  if (experience === undefined) return null;
  if (experience.statement === 'clean') return { count: 0, amount: decimal(0) };
  const borne = experience.claims.map(({ paid, outstanding = '0', recovered = '0' }) => ({
    gross: decimal(paid).plus(outstanding),
    net: decimal(paid).plus(outstanding).minus(recovered),
  }));
  return {
    count: borne.filter(({ gross }) => !gross.isZero()).length,
    amount: sum(borne.map(({ net }) => net)),
  };
}
