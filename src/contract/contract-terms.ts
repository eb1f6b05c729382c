import type { Money, Share } from '../submission/submission.js';
import type { IsoDate, Text } from '../values/text.js';

/** What is known of a policy before its terms: from a priced quote by `contractBasis`, or written by hand. */
export interface ContractBasis {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** Estimated premium of the period, in whole minor units, without fees and taxes. */
  readonly estimated: Money;
  /** Minimum premium of the quote; used when the terms agree none of their own. */
  readonly minimum?: Money;
  readonly period: ContractPeriod;
  /** Number of buyers that are analysed and monitored. */
  readonly buyers: number;
  /** Number of credit limits the insurer keeps. */
  readonly limits: number;
}

/** The policy period: first and last day, and its length in months, 1 to 36. */
export interface ContractPeriod {
  readonly inception: IsoDate;
  readonly expiry: IsoDate;
  readonly months: number;
}

/** What is agreed about money besides the premium rate. */
export interface ContractTerms {
  /** The minimum premium of the basis when missing. */
  readonly minimum?: MinimumTerms;
  /** The whole minimum premium when missing; the whole estimated premium when there is no minimum. */
  readonly deposit?: DepositTerms;
  /** How the deposit premium is paid; at once when missing. */
  readonly instalments?: InstalmentPattern;
  /** Fees and surcharges on top of the premium. */
  readonly fees?: readonly FeeTerms[];
  readonly taxes: TaxTerms;
  readonly brokerage?: BrokerageTerms;
}

/** The minimum premium: a share of the estimated premium or an amount, and a floor; at least one of the three. */
export interface MinimumTerms {
  /** Share of the estimated premium; the market's usual figure is 0.8. */
  readonly share?: Share;
  /** An amount instead of a share; where it is above the estimated premium, that is the minimum. */
  readonly amount?: Money;
  /** The least the policy costs, even where that is more than the estimated premium. */
  readonly floor?: Money;
}

/** The premium billed in advance: a share of the minimum or the estimated premium, or an amount. */
export type DepositTerms =
  | { readonly of: 'minimum'; readonly share: Share }
  | { readonly of: 'estimated'; readonly share: Share }
  | { readonly of: 'amount'; readonly amount: Money };

/**
 * How an amount is split over the period: a number of equal instalments, or instalments of your own.
 * 1: at inception. 2: at inception and three months later. 4: quarterly. 7: at inception and six monthly. 8: at
 * inception and seven quarterly, for two years. 10: at inception and nine monthly.
 */
export type InstalmentPattern = StandardPattern | readonly OwnInstalment[];

/** Number of instalments of a standard pattern. */
export type StandardPattern = 1 | 2 | 4 | 7 | 8 | 10;

/** One instalment. All shares together are 1, and the days rise. */
export interface OwnInstalment {
  readonly share: Share;
  /** Due so many calendar months after inception; or on `date`: exactly one of the two. */
  readonly afterMonths?: number;
  readonly date?: IsoDate;
}

/**
 * When an amount beside the premium is billed: `first`, whole with the first instalment of the premium; `as-premium`,
 * in the pattern of the premium; `quarterly`, one equal part at the beginning of each quarter; or a pattern of its own.
 */
export type Billing = 'first' | 'as-premium' | 'quarterly' | InstalmentPattern;

/** How an amount is treated by the tax rows: with the premium, with the fees, or not at all. */
export type TaxTreatment = 'as-premium' | 'as-fee' | 'untaxed';

interface FeeCommon {
  /** Name of the line; each once. */
  readonly id: string;
  /** What the line is called; the trade's usual name when missing. */
  readonly title?: Text;
  readonly taxed: TaxTreatment;
  /** `quarterly` for monitoring, else `first`, when missing. */
  readonly billed?: Billing;
}

/** A fee for each credit limit beyond a free number, once a period. */
export interface LimitFee extends FeeCommon {
  readonly kind: 'limit';
  readonly price: Money;
  readonly free?: number;
}

/** A fee for the analysis of each buyer beyond a free number, for each year begun. */
export interface AnalysisFee extends FeeCommon {
  readonly kind: 'analysis';
  readonly price: Money;
  readonly free?: number;
}

/** A fee for the monitoring of each buyer beyond a free number: the price of a year, charged by quarters begun. */
export interface MonitoringFee extends FeeCommon {
  readonly kind: 'monitoring';
  readonly price: Money;
  readonly free?: number;
}

/** A fee for the policy as a whole, once a period. */
export interface PolicyFee extends FeeCommon {
  readonly kind: 'policy';
  readonly price: Money;
}

/** A surcharge for a module of cover, as a share of the premium, for example 0.04. */
export interface ModuleSurcharge extends FeeCommon {
  readonly kind: 'module';
  readonly share: Share;
}

/** A fee or surcharge. */
export type FeeTerms = LimitFee | AnalysisFee | MonitoringFee | PolicyFee | ModuleSurcharge;

/**
 * Taxes by your own table: the library carries no rate. Where you do not want taxes in the amounts, say so; a case your
 * table has no row for is an issue, never zero.
 */
export type TaxTerms = { readonly statement: 'not-included' } | TaxTable;

/** Your tax table, and what of the contract it is applied to. */
export interface TaxTable {
  readonly statement: 'by-table';
  readonly rows: readonly TaxRow[];
  /** Where the risks lie, as shares of the premium that add up to 1. */
  readonly risks: readonly TaxedRisk[];
  /** Day whose rows apply; the inception when missing. */
  readonly date?: IsoDate;
  /** `per-line` when missing: each premium or fee line is taxed and rounded by itself. `on-total`: each row once, on the sum of its lines. */
  readonly rounding?: 'per-line' | 'on-total';
  /** `first` when missing. */
  readonly billed?: Billing;
}

/** A part of the contract that is taxed alike. */
export interface TaxedRisk {
  /** ISO 3166-1 alpha-2 country of risk. */
  readonly country: string;
  /** Your name of the product, for example `export-credit-insurance`. */
  readonly product: string;
  readonly share: Share;
}

/** One row of a tax table: a rate for a country, a product and the days from `from` to `to`, both included. */
export interface TaxRow {
  readonly country: string;
  readonly product: string;
  /** Tells two taxes on the same thing apart, for example a premium tax and a levy; `tax` when missing. */
  readonly tax?: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly rate: Share;
  readonly base: TaxBase;
  /** True for an exemption; the rate is then `"0"`, and the contract shows the line with its reference. */
  readonly exempt?: boolean;
  readonly title: Text;
  /** Statute or ruling the rate is taken from. */
  readonly reference: string;
}

/** What a tax row is charged on. */
export type TaxBase = 'premium' | 'fees' | 'both';

/** What the broker earns. It is part of the premium and never adds to what the client pays. */
export interface BrokerageTerms {
  /** Share of the net premium, without fees and taxes. */
  readonly share: Share;
  /** Whether the client is told. */
  readonly shown: boolean;
}
