import type { Continuity } from './continuity.js';
import type { ExchangeRate } from './exchange-rate.js';
import type { Selection } from './selection.js';
import type { IndustryCode } from '../values/industry-code.js';
import type { DecimalText, IsoDate } from '../values/text.js';
import type { LetterOfCredit } from './letter-of-credit.js';
import type { Overdue } from './overdue.js';
import type { PaymentMethod } from './payment-methods.js';
import type { PoliticalPeril, PoliticalPerils } from './political-perils.js';
import type { Money, Percentage, Rate, Share } from './amounts.js';
import type { CreditControl } from './credit-control.js';

export type { Money, Percentage, Rate, Share } from './amounts.js';
export type { CreditControl, CreditControlAnswer } from './credit-control.js';

export type { Continuity, CoverPeriod } from './continuity.js';
export type { ExchangeRate } from './exchange-rate.js';
export type { LetterOfCredit } from './letter-of-credit.js';
export type { Overdue } from './overdue.js';
export type { PaymentMethod } from './payment-methods.js';
export type { PerilCover, PoliticalPerils } from './political-perils.js';
export type { Selection } from './selection.js';

/** Buyer grade: 1 is best, 10 worst. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/**
 * What a broker sends: a seller who delivers on credit, its buyers, and the cover it wants.
 * Required are the turnover, currency, inception, as-of date, the buyers' countries and the cover;
 * whatever else is missing is taken from the rate book's assumptions, with one finding each.
 */
export interface Submission {
  /** The sender's reference; repeated on the quote. */
  readonly id?: string;
  /** ISO 4217 code of every amount that names no other currency. */
  readonly currency: string;
  /** The day the facts of the submission describe. */
  readonly asOf: IsoDate;
  /** First day of the policy period. */
  readonly inception: IsoDate;
  /** Length of the policy period in months, 1 to 36; 12 when missing. */
  readonly months?: number;
  /** `risks-attaching`: shipments made in the period are insured. `losses-occurring`: losses in the period are. */
  readonly basis?: 'risks-attaching' | 'losses-occurring';
  /**
   * Whether what was shipped before inception and is not yet paid is insured too. When missing: under losses occurring
   * where cover was unbroken up to inception, under risks attaching not.
   */
  readonly earlierShipments?: 'insured' | 'not-insured';
  /** The seller who wants to be insured. */
  readonly policyholder?: Policyholder;
  /** What the seller sells in a year. */
  readonly turnover: Turnover;
  /** The buyers, one by one. Together with `buyerGroups` they describe the insurable turnover. */
  readonly buyers?: readonly Buyer[];
  /** Many alike buyers described together: the tail of a long list. */
  readonly buyerGroups?: readonly BuyerGroup[];
  /** Losses of past policy years, or the statement that there is no history. */
  readonly lossHistory?: LossHistory;
  /** Past periods of credit insurance cover; lapses are derived from the dates. */
  readonly continuity?: Continuity;
  /** Answers to the rate book's credit-control questionnaire, and outcomes that prove or disprove them. */
  readonly creditControl?: CreditControl;
  /** The cover wanted: a tier of the rate book, a structure of its own, or a tier with changes. */
  readonly cover: Cover;
  /** The expiring policy, when this is a renewal. */
  readonly renewal?: Renewal;
  /** One dated rate for each foreign currency used. */
  readonly exchangeRates?: readonly ExchangeRate[];
  /** Facts only one rate book asks for, by name, for example `{ "channel": "broker" }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Values an underwriter selected inside filed ranges of the rate book, one for a step. */
  readonly selections?: readonly Selection[];
}

/** The seller who wants to be insured. */
export interface Policyholder {
  /** The sender's identifier of the seller. */
  readonly id?: string;
  /** ISO 3166-1 alpha-2 country of the seller. */
  readonly country?: string;
  /**
   * ISIC Rev.4 code: a section (`C`), division (`26`), group (`261`) or class (`2610`); or a code with its classification:
   * `{ "scheme": "gbt4754-2017", "code": "C3911" }`.
   */
  readonly tradeSector?: string | IndustryCode;
  /** Full years the seller has been trading. */
  readonly yearsTrading?: number;
}

/** What the seller sells in a year, and how much of it can be insured. */
export interface Turnover {
  /** Estimated turnover of a full year, before the exclusions, value added tax left out. */
  readonly estimated: Money;
  /** Parts of `estimated` that carry no insurable credit risk. The buyers describe what is left. */
  readonly exclusions?: readonly TurnoverExclusion[];
  /** Turnover of past calendar years, for comparison. */
  readonly pastYears?: readonly { readonly year: number; readonly amount: Money }[];
  /** Share of the seller's insurable business that is offered for insurance; 1 is the whole turnover. */
  readonly offeredShare?: Share;
}

/** A part of the turnover that is not insurable, and why. */
export interface TurnoverExclusion {
  readonly reason:
    | 'cash'
    | 'prepaid'
    | 'confirmed-letter-of-credit'
    | 'intercompany'
    | 'public-buyer'
    | 'consumer';
  readonly amount: Money;
}

/** How a buyer, or each of a group of alike buyers, trades with the seller. */
export interface Trade {
  /** ISO 3166-1 alpha-2 country of the buyer. */
  readonly country: string;
  /** ISIC Rev.4 code of the buyer's business, or a code with its classification; the seller's trade sector when missing. */
  readonly sector?: string | IndustryCode;
  /** How the buyer pays. */
  readonly paymentMethod?: PaymentMethod;
  /** Whose word stands behind a letter of credit; only with that payment method. */
  readonly letterOfCredit?: LetterOfCredit;
  /** Agreed payment terms in days from invoice, 0 to 3,650. */
  readonly termsDays?: number;
  /** Currency of this buyer's amounts, when not the submission's. */
  readonly currency?: string;
  /** `country-peers` (when missing): the grade compares with buyers of the same country. `global`: with all buyers, and the country relativity is 1. */
  readonly gradeBasis?: 'country-peers' | 'global';
  /** Credit limit asked for, per buyer. */
  readonly requestedLimit?: Money;
  /** Credit limit the insurer grants, per buyer; `"0"` is a refused or withdrawn limit. */
  readonly approvedLimit?: Money;
  /** Facts of the buyer that only one rate book asks for, by name, for example `{ "buyer-type": "sovereign" }`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** One buyer. Quotes are mailed: they carry the id, so use no name as id. */
export interface Buyer extends Trade {
  readonly id: string;
  /** A public buyer is insurable only against political perils, a consumer not at all; `company` when missing. */
  readonly kind?: 'company' | 'public' | 'consumer';
  /** True for a company of the seller's own group, which is not insurable. */
  readonly related?: boolean;
  /** Grade, 1 best to 10 worst. */
  readonly grade?: Grade;
  /** Rating of an agency, for example `BBB-` or `Ba2`; always global. Give a grade or a rating, not both. */
  readonly rating?: string;
  /** Turnover with this buyer in a full year. */
  readonly turnover?: Money;
  /** What this buyer owes in the ordinary course: the average balance of the ledger; by turnover and terms when missing. */
  readonly balance?: Money;
  /** Highest balance this buyer owes in the year. */
  readonly peakBalance?: Money;
  /** What is overdue on the as-of date: an amount for each number of days past due; an empty list says that nothing is. */
  readonly overdue?: readonly Overdue[];
  /** Identifier of the group of companies the buyer belongs to; one group is one obligor. */
  readonly group?: string;
}

/** Buyers so alike that they are described together. */
export interface BuyerGroup extends Trade {
  readonly id: string;
  /** Number of buyers in the group. */
  readonly count?: number;
  /** Turnover with all buyers of the group in a full year. */
  readonly turnover?: Money;
  /** What all buyers of the group owe in the ordinary course; by turnover and terms when missing. */
  readonly balance?: Money;
  /** Grades of the buyers, as shares of the turnover that add up to 1. */
  readonly gradeMix?: readonly { readonly grade: Grade; readonly share: Share }[];
}

/** Losses of past policy years. No history is a statement of its own, never zero losses. */
export type LossHistory =
  | { readonly statement: 'no-history' }
  | { readonly statement: 'supplied'; readonly years: readonly LossYear[] };

/** One past policy year. Amounts paid are the insurer's, under the cover then in force; without it they are the seller's gross losses. */
export interface LossYear {
  /** First day of the policy year. */
  readonly from: IsoDate;
  /** Last day; twelve months after `from` when missing. */
  readonly to?: IsoDate;
  /** Insurable turnover of the year. */
  readonly insurableTurnover: Money;
  /** Premium of the year as paid, where known; the loss ratio is looked at on it too. */
  readonly premium?: Money;
  /** Claims paid. */
  readonly paid?: Money;
  /** Claims reported and not yet paid. */
  readonly outstanding?: Money;
  /** Recovered from claims paid. */
  readonly recoveries?: Money;
  /** Number of losses. */
  readonly count?: number;
  /** Largest single loss within `paid` and `outstanding`. */
  readonly largest?: Money;
  /** Overdues notified to the insurer that are no claim yet. */
  readonly notifiedOverdues?: Money;
  /** True when the buyers' grades already reflect those overdues: they are then not counted again. */
  readonly notifiedOverduesInGrades?: boolean;
  /** The cover the amounts were paid under. */
  readonly cover?: { readonly insuredPercentage: Percentage };
  /** The single losses, where known; they take the place of the totals above. */
  readonly losses?: readonly PastLoss[];
}

/** One past loss before any cover. */
export interface PastLoss {
  readonly date: IsoDate;
  /** The political peril that caused it; a commercial loss when missing. */
  readonly peril?: PoliticalPeril;
  /** Identifier of the buyer. */
  readonly buyer?: string;
  /** Balance unpaid, before insured percentage and deductibles. */
  readonly gross: Money;
  /** Recovered, on the gross loss. */
  readonly recoveries?: Money;
}

/** The cover wanted. Fields left out come from the tier; without a tier, from the rate book's assumptions. */
export interface Cover {
  /** Identifier of a tier of the rate book. */
  readonly tier?: string;
  /** Share of each loss that is insured, as a percentage. */
  readonly insuredPercentage?: Percentage;
  /** The same for buyers without a named limit; `insuredPercentage` when missing. */
  readonly discretionaryInsuredPercentage?: Percentage;
  /** Limit the seller may set without asking, per buyer without a named limit. */
  readonly discretionaryLimit?: Money;
  /** A loss below this amount is not insured at all; one that reaches it is insured in full. */
  readonly nonQualifyingLoss?: Money;
  /** Part of each loss the seller bears. */
  readonly eachLoss?: Money;
  /** Part of the year's insured losses the seller bears. */
  readonly aggregateFirstLoss?: Money;
  /** The same as a share of the insurable turnover of the period, so that it grows with the business. */
  readonly aggregateFirstLossShare?: Share;
  /** The most the insurer pays in the period. */
  readonly maximumLiability?: Money;
  /** The same as a multiple of the premium, as it is before corridor, floors and rounding. */
  readonly maximumLiabilityMultiple?: DecimalText;
  /** Longest payment terms insured, in days. */
  readonly maximumTermsDays?: number;
  /** How long after due date the seller may wait for payment before shipments stop, in days. */
  readonly maximumExtensionDays?: number;
  /** Days after which protracted default counts as a loss. */
  readonly waitingPeriodDays?: number;
  /**
   * True to insure political risk as well as commercial risk: all perils of the tier, or all the rate book prices where
   * the tier has none.
   */
  readonly politicalRisk?: boolean;
  /** The political perils by name; one that is not named is insured as `politicalRisk` and the tier say. */
  readonly politicalPerils?: PoliticalPerils;
  /** True to insure insolvency alone: protracted default is not insured, and the waiting period means nothing. */
  readonly insolvencyOnly?: boolean;
  /** True to insure costs before shipment. */
  readonly preShipment?: boolean;
}

/** The expiring policy. */
export interface Renewal {
  /** Rate of the expiring policy. */
  readonly expiringRate: Rate;
  /** Its premium. */
  readonly expiringPremium?: Money;
  /** Edition of the rate book it was priced with. */
  readonly edition?: string;
  /** Its cover; without it there is nothing to restate the expiring rate from, and no corridor. */
  readonly cover?: Cover;
  /** Its turnover; the present one when missing. */
  readonly turnover?: Turnover;
  /** Its buyers; the present ones when both lists are missing. */
  readonly buyers?: readonly Buyer[];
  /** Its groups of buyers. */
  readonly buyerGroups?: readonly BuyerGroup[];
}
