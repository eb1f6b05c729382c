import type { Cover, Money, Rate, Share } from '../../submission/submission.js';

/** The structure an insurer offers; amounts in the currency of the offer. */
export type OfferCover = Pick<
  Cover,
  | 'discretionaryInsuredPercentage'
  | 'discretionaryLimit'
  | 'nonQualifyingLoss'
  | 'eachLoss'
  | 'aggregateFirstLoss'
  | 'maximumLiability'
  | 'maximumTermsDays'
  | 'maximumExtensionDays'
  | 'waitingPeriodDays'
  | 'insolvencyOnly'
> &
  Required<Pick<Cover, 'insuredPercentage'>> & {
    /** Maximum liability as a multiple of the premium of the offer. */
    readonly maximumLiabilityMultiple?: string;
  };

/** A credit limit an insurer grants. */
export interface OfferLimit {
  /** Id of the buyer, or of the group of buyers: then each of them. */
  readonly buyer: string;
  /** In the currency of the offer; `"0"` refuses the buyer. */
  readonly amount: Money;
}

/** An insurer's offer as it is typed in. */
export interface Offer {
  /** Names it in the comparison: not empty, used once. */
  readonly id: string;
  /** ISO 4217 code of all its amounts, converted at the exchange rate of the submission; that of the submission when missing. */
  readonly currency?: string;
  /** Premium as a share of the turnover the offer insures. */
  readonly rate: Rate;
  readonly minimumPremium?: Money;
  /** Fees of the period, all together. */
  readonly fees?: Money;
  /** Taxes as a share of the premium. */
  readonly taxes?: Share;
  readonly cover: OfferCover;
  /** The limits granted. A buyer without one is insured under the discretionary limit if there is one, else not at all. */
  readonly limits?: readonly OfferLimit[];
  readonly exclusions?: {
    /** ISO 3166-1 alpha-2 countries. */
    readonly countries?: readonly string[];
    /** Ids of buyers. */
    readonly buyers?: readonly string[];
  };
}
