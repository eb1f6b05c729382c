import { Decimal, decimal } from '../values/decimal.js';
import { roundedShare } from '../values/rounded-result.js';
import type { Risk } from './risk.js';

/** How the buyers pay, as far as the submission says. */
export interface PaymentOutcomes {
  /** Share of the balances overdue by more than the book's days, 0 to 1: from the ageing of the buyers or, where larger, as stated for the ledger. */
  readonly overdueShare: Decimal;
  /** Share of the balances whose ageing is not given, 0 to 1; 0 where it is stated for the ledger as a whole. */
  readonly unagedShare: Decimal;
  /** True when days sales outstanding are given. */
  readonly collectionGiven: boolean;
  /** Days sales outstanding over weighted terms; null when not given or without terms. */
  readonly collectionRatio: Decimal | null;
}

/** What ageing and days sales outstanding show of how the buyers pay. */
export function paymentOutcomes({
  submission: { creditControl = {} },
  exposure,
}: Pick<Risk, 'submission' | 'exposure'>): PaymentOutcomes {
  const { daysSalesOutstanding: days, overdueShare: stated } = creditControl;
  const terms = exposure.weightedTermsDays;
  return {
    overdueShare: Decimal.max(exposure.overdueShare, stated ?? 0),
    unagedShare: stated === undefined ? exposure.unagedShare : decimal(0),
    collectionGiven: days !== undefined,
    collectionRatio:
      days === undefined || terms.isZero() ? null : roundedShare(decimal(days), terms),
  };
}
