import type { ContractTerms } from '../contract/contract-terms.js';
import type { PricedQuote, QuotedCover, Subjectivity } from '../quoted/quote-record.js';
import type { Money, Rate, Submission } from '../submission/submission.js';
import type { DecimalText, IsoDate } from '../values/text.js';
import type { Approval } from './approval.js';
import type { PolicyChange } from './endorsement.js';

/** A bound policy: plain frozen JSON, which can be stored, reviewed, adjusted and renewed later. */
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
  /** Premium as a share of insurable turnover, as agreed: that of the quote, or the one an override selects. */
  readonly rate: Rate;
  /** Estimated premium of the period at this rate. */
  readonly premium: Money;
  /** The least the policy costs: that of the quote, of the contract terms, or the one an override selects. */
  readonly minimumPremium: Money;
  /** Insurable turnover the premium was estimated on. */
  readonly insurableTurnover: Money;
  /** Edition of the rate book the policy was priced with. */
  readonly edition: string;
  /** Digest of that rate book. */
  readonly bookDigest: string;
  /** What the wording allows between renewals. */
  readonly wording: PolicyWording;
  /** What is agreed about money besides the rate: minimum, deposit, instalments, fees, taxes; missing where nothing is. */
  readonly contract?: ContractTerms;
  /** Which exchange rate turns turnover in other currencies into that of the policy; missing where all is in one. */
  readonly exchange?: ExchangeTerms;
  /** On whose word a referred quote was bound; missing where none was needed. */
  readonly approval?: Approval;
  /** Values agreed beside what was calculated, in the order in which they were given; most policies have none. */
  readonly overrides: readonly Override[];
  /** What was to be received before cover starts, and whether it was. */
  readonly subjectivities: readonly PolicySubjectivity[];
  /** What changed since binding, each a line of the ledger of the year; the fields above stay as they were bound. */
  readonly changes: readonly PolicyChange[];
  /** Digest of `quote`. */
  readonly quoteDigest: string;
  /** The accepted quote, as it was made. */
  readonly quote: PricedQuote;
  /** The submission it was made from. */
  readonly submission: Submission;
  /** Digest of the policy without this field. */
  readonly digest: string;
}

/** A policy without its digest: what it says. */
export type PolicyContent = Omit<Policy, 'digest'>;

/** What the wording allows between renewals. */
export interface PolicyWording {
  /** True when the insurer may raise the rate for later shipments during the period. */
  readonly midTermSurcharge: boolean;
}

/** Which exchange rate a policy uses for shipments invoiced in other currencies. */
export interface ExchangeTerms {
  /** Who publishes the rates, for example `ECB` or `PBOC`. */
  readonly publisher: string;
  /** Which rate of the month of shipment: its average, that of its last day, or that of the last day before it. */
  readonly rate: 'month-average' | 'month-end' | 'previous-month-end';
}

/** A value an underwriter selected beside the calculated one, which stays in the quote. */
export interface StatedOverride {
  readonly term: 'rate' | 'minimum-premium';
  readonly selected: DecimalText;
  readonly by: string;
  readonly authority: string;
  readonly on: IsoDate;
  readonly reason: string;
}

/** The same in the policy, with what was calculated. */
export interface Override extends StatedOverride {
  readonly calculated: DecimalText;
}

/** Whether a condition before cover was met. */
export interface PolicySubjectivity extends Subjectivity {
  readonly met: boolean;
  /** The day it was met. */
  readonly on?: IsoDate;
}
