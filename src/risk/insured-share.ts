import { type Decimal, decimal } from '../values/decimal.js';
import type { ResolvedCover } from './risk.js';

/** The percentages of a cover. */
type InsuredPercentages = Pick<
  ResolvedCover,
  'insuredPercentage' | 'discretionaryInsuredPercentage'
>;

/** Share of a loss that is insured, 0 to 1: buyers without a named limit have one of their own. */
export function insuredShare(discretionary: boolean, cover: InsuredPercentages): Decimal {
  return decimal(
    discretionary ? cover.discretionaryInsuredPercentage : cover.insuredPercentage,
  ).dividedBy(100);
}
