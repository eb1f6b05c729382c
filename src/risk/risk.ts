import type { Memory } from '../values/memory.js';
import type { Decimal } from '../values/decimal.js';
import type { GateReason } from '../quoted/quote-record.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { PoliticalPeril } from '../submission/political-perils.js';
import type { BookMoney } from './book-money.js';
import type { LineColumns, LineEstimates } from './line-columns.js';
import type { Cover } from '../submission/submission.js';
import type { TraitLevels } from '../submission/buyer-traits.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { IsoDate, Path } from '../values/text.js';
import type { Units } from '../values/units.js';

/** All a step may look at: the submission, the manual, the cover with nothing missing, and the exposure measured once. */
export interface Risk {
  /** What the pricer of this risk remembers. */
  readonly memory: Memory;
  readonly submission: ParsedSubmission;
  readonly book: LoadedRateBook;
  readonly cover: ResolvedCover;
  readonly months: number;
  readonly inception: IsoDate;
  readonly exposure: Exposure;
  /** The seller's country, as political risk sees it: where it is not stated, what the book assumes; null without either. */
  readonly home: string | null;
  /** Amounts of the book in the submission's currency. */
  readonly money: BookMoney;
}

/** The cover after the tier and the assumptions are filled in. */
export interface ResolvedCover extends Cover {
  readonly insuredPercentage: string;
  readonly discretionaryInsuredPercentage: string;
  readonly maximumTermsDays: number;
  readonly maximumExtensionDays: number;
  readonly waitingPeriodDays: number;
  /** True where any political peril is insured. */
  readonly politicalRisk: boolean;
  /** Every peril the book prices by name; missing where political risk is not insured, or not by name. */
  readonly politicalPerils?: ResolvedPerils;
}

/** How each political peril is insured, nothing left open. */
export type ResolvedPerils = { readonly [Peril in PoliticalPeril]: ResolvedPeril };

/** How a political peril is insured. */
export type ResolvedPeril = { readonly insured: false } | InsuredPeril;

/** A political peril that is insured. */
export interface InsuredPeril {
  readonly insured: true;
  readonly insuredPercentage: string;
  readonly waitingPeriodDays: number;
}

/**
 * A buyer as the price sees it, or `count` alike buyers. Amounts are per buyer, in the submission's currency,
 * turnover in a full year. Decimals are for who looks; the exposure is measured in units.
 */
export interface BuyerLine<Amount = Decimal> {
  readonly id: string;
  readonly path: Path;
  /** The level of each trait, by the name of its measure: `traits['payment-method']`. */
  readonly traits: TraitLevels;
  readonly grade: string;
  /** False when the grade is the book's assumption. */
  readonly graded: boolean;
  /** True when the grade compares with all buyers, so that the country relativity is 1. */
  readonly global: boolean;
  readonly count: Amount;
  readonly turnover: Amount;
  readonly termsDays: number;
  /** Approved, else requested, else discretionary limit; null when none is known. */
  readonly limit: Amount | null;
  readonly discretionary: boolean;
  /** Requested less approved limit. */
  readonly coverGap: Amount;
  /** What the buyer owes in the ordinary course, as it is stated; null where it is not. */
  readonly statedBalance: Amount | null;
  readonly statedPeak: Amount | null;
  readonly overdue: readonly {
    readonly days: number;
    readonly amount: Amount;
    readonly disputed: boolean;
  }[];
  /** True when the ageing was given, be it that nothing is overdue. */
  readonly aged: boolean;
  readonly company: string | null;
  /** What the submission states of the buyer that only one book asks for. */
  readonly attributes: Readonly<Record<string, string>>;
  /** True for a public buyer: it cannot become insolvent, so it is insured against political perils alone. */
  readonly publicBuyer: boolean;
  /** For a buyer that pays by letter of credit: whose word stands behind it. Null for any other. */
  readonly letterOfCredit: BankedCredit | null;
}

/** The bank that owes under a letter of credit. */
export interface BankedCredit {
  /** Country of the bank that issues it. */
  readonly issuingBankCountry: string;
  /** True where a bank in the seller's country confirms it. */
  readonly confirmed: boolean;
}

/** A line with its turnover known, and why it is not insurable, if it is not. */
export interface GatedLine<Amount = Decimal> extends BuyerLine<Amount> {
  readonly gate: GateReason | null;
}

/** A buyer line with its balances, all per buyer. */
export interface MeasuredLine<Amount = Decimal> extends GatedLine<Amount> {
  /** What the payment record makes of the default rate: 1 where nothing is overdue. */
  readonly record: Decimal;
  /** What the buyer owes in the ordinary course, as the seller's books have it. */
  readonly normalBalance: Amount;
  /** What of the balance at default lies within the limit, on average. */
  readonly withinLimit: Amount;
  /** The same at the base terms of the book. */
  readonly baseWithinLimit: Amount;
  /** What of the normal balance lies above the limit, on average. */
  readonly aboveLimit: Amount;
  /** The stated peak, or the balance at default x peak factor; within the limit, and the most one loss can be. */
  readonly peakBalance: Amount;
  /** The same in binary64, for estimates. */
  readonly estimates: LineEstimates;
}

/** The lines of an exposure in units. */
export interface ExactLines {
  /** The lines with what they owe, made when they are looked at; what looks at each of a hundred thousand reads columns. */
  readonly lines: readonly MeasuredLine<Units>[];
  /** The same lines as they are stated. */
  readonly merged: readonly GatedLine<Units>[];
  /** What they owe, each at its place. */
  readonly columns: LineColumns;
  readonly byId: ReadonlyMap<string, GatedLine<Units>>;
  /** Every line as the submission lists it, those taken out included: none is put together with another. */
  readonly each: readonly GatedLine<Units>[];
}

/** The exposure base, measured once; every step reads the same. */
export interface Exposure {
  /** Merged and in canonical order: neither the order of buyers nor splitting a group changes it. */
  readonly lines: readonly MeasuredLine[];
  /** Every buyer by id, those taken out included. */
  readonly byId: ReadonlyMap<string, GatedLine>;
  /** The same lines in units, which the price is made from; the decimals above are made when looked at. */
  readonly exact: ExactLines;
  /** Insurable turnover of a full year. */
  readonly annualTurnover: Decimal;
  /** Insurable turnover of the policy period: the premium base. */
  readonly insurableTurnover: Decimal;
  readonly buyers: Decimal;
  /** What all buyers owe in the ordinary course. */
  readonly normalBalance: Decimal;
  /** What of their balances at default lies within their limits, on average. */
  readonly withinLimits: Decimal;
  readonly peakBalance: Decimal;
  readonly weightedTermsDays: Decimal;
  readonly averageDefaultRate: Decimal;
  /** Herfindahl index of the obligors' peak balances, a group of companies being one obligor. */
  readonly herfindahl: Decimal;
  readonly topBuyerShare: Decimal;
  readonly topFiveShare: Decimal;
  /** Balances overdue by more than the book's number of days over all normal balances, buyers not insurable included. */
  readonly overdueShare: Decimal;
  /** Share of all balances, buyers not insurable included, whose ageing is not given. */
  readonly unagedShare: Decimal;
  /** Share of the balances within limits on buyers without a grade or rating. */
  readonly ungradedShare: Decimal;
  /** Share of the balances within limits on buyers without a named limit. */
  readonly discretionaryShare: Decimal;
  readonly coverGap: Decimal;
  readonly largestLimit: Decimal;
  /** Turnover of a full year the buyers described, before it was scaled to the turnover offered. */
  readonly describedTurnover: Decimal;
  /** Described turnover over insurable turnover, less 1, without sign. */
  readonly turnoverMismatch: Decimal;
  /** Shares of the described turnover. */
  readonly restrictedCountryShare: Decimal;
  readonly unlistedCountryShare: Decimal;
  readonly termsBeyondMaximumShare: Decimal;
}
