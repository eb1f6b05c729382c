import type { PricedQuote, QuotedCover } from '../quoted/quote-record.js';
import type { Money, Rate, Submission } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';

/** A bound policy: plain frozen JSON, which can be stored, reviewed and renewed later. */
export interface Policy {
  /** Version of this record. */
  readonly format: 1;
  /** The insurer's number of the policy. */
  readonly policyNumber: string | null;
  /** Day on which the offer was accepted. */
  readonly boundOn: IsoDate;
  /** Currency of every amount. */
  readonly currency: string;
  readonly period: PricedQuote['period'];
  /** The cover with every amount resolved. */
  readonly cover: QuotedCover;
  /** Premium as a share of insurable turnover. */
  readonly rate: Rate;
  /** Estimated premium of the period. */
  readonly premium: Money;
  readonly minimumPremium: Money;
  /** Insurable turnover the premium was estimated on. */
  readonly insurableTurnover: Money;
  /** Edition of the rate book the policy was priced with. */
  readonly edition: string;
  /** Digest of that rate book. */
  readonly bookDigest: string;
  /** What the wording allows between renewals. */
  readonly wording: PolicyWording;
  /** Digest of `quote`. */
  readonly quoteDigest: string;
  /** The accepted quote. */
  readonly quote: PricedQuote;
  /** The submission it was made from. */
  readonly submission: Submission;
}

/** What the wording allows between renewals. */
export interface PolicyWording {
  /** True when the insurer may raise the rate for later shipments during the period. */
  readonly midTermSurcharge: boolean;
}
