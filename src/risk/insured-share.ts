import { Decimal, decimal } from '../values/decimal.js';
import type { PoliticalPeril } from '../submission/political-perils.js';
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

/**
 * Share of a loss by a political peril that is insured; 0 where the peril is not, the usual share where the book prices
 * political risk as a whole. Buyers without a named limit are insured at no more than their own percentage.
 */
export function perilShare(
  peril: PoliticalPeril,
  discretionary: boolean,
  cover: InsuredPercentages & Pick<ResolvedCover, 'politicalRisk' | 'politicalPerils'>,
): Decimal {
  const usual = insuredShare(discretionary, cover);
  const own = cover.politicalPerils?.[peril];
  if (own === undefined) return cover.politicalRisk ? usual : decimal(0);
  if (!own.insured) return decimal(0);
  const share = decimal(own.insuredPercentage).dividedBy(100);
  return discretionary ? Decimal.min(usual, share) : share;
}
