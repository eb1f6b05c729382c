import type { Issue } from '../values/issues.js';
import type { Money, Share } from '../submission/submission.js';
import type { DecimalText, IsoDate, Text } from '../values/text.js';
import type { ContractPeriod, TaxTreatment } from './contract-terms.js';

/** The money of a contract: plain frozen JSON, or everything that is wrong with the basis and the terms. */
export type ContractMoney<Said extends Issue = Issue> =
  StatedContract<Said> | InvalidContract<Said>;

/** A basis or terms that were refused; paths begin with `/basis` or `/terms`. */
export interface InvalidContract<Said extends Issue = Issue> {
  readonly status: 'invalid';
  readonly issues: readonly Said[];
}

/** The money of a contract, exact to the minor unit. Every amount has the decimals of its currency. */
export interface StatedContract<Said extends Issue = Issue> {
  readonly status: 'stated';
  readonly currency: string;
  readonly period: ContractPeriod;
  readonly premium: ContractPremium;
  /** What the policy costs when the turnover is as estimated. */
  readonly expected: Statement;
  /** What is billed in advance: the deposit premium with its fees and taxes. */
  readonly advance: Statement;
  /** When `advance` is due, in the order of the dates; the sums of the bills are its totals. */
  readonly bills: readonly Bill[];
  /** False when the terms leave taxes out of the amounts. */
  readonly taxesIncluded: boolean;
  /** What the broker earns, inside the net premium; null when the terms agree none, or when it was taken out for the client. */
  readonly brokerage: Brokerage | null;
  /** What the terms led to that a reader should know. */
  readonly notes: readonly Said[];
  readonly issues: readonly [];
}

/** The premiums of a contract, without fees and taxes. */
export interface ContractPremium {
  readonly estimated: Money;
  /** Due whatever the turnover turns out to be; null when none is agreed. */
  readonly minimum: Money | null;
  /** Billed in advance, and set off against the premium on declared turnover. */
  readonly deposit: Money;
  /** Due when the turnover is as estimated: the estimated or, where that is more, the minimum premium. */
  readonly expected: Money;
}

/** Lines that add up: `net + fees + tax = gross`. */
export interface Statement {
  readonly lines: readonly ContractLine[];
  readonly net: Money;
  readonly fees: Money;
  readonly tax: Money;
  readonly gross: Money;
}

/** One line: `amount` is `quantity` times `unitPrice`, rounded half-up to the minor unit. */
export type ContractLine = ChargeLine | TaxLine;

/** The premium, a fee or a surcharge. */
export interface ChargeLine {
  /** `premium`, or the id of the fee. */
  readonly id: string;
  readonly kind: 'premium' | 'limit' | 'analysis' | 'monitoring' | 'policy' | 'module';
  readonly title: Text;
  /** Number of policies, limits, buyer years; for a module the premium it is a share of. */
  readonly quantity: DecimalText;
  readonly unitPrice: DecimalText;
  readonly amount: Money;
  readonly taxed: TaxTreatment;
  /** How many limits or buyers were free. */
  readonly free: number;
}

/** A tax: the quantity is what is taxed, the unit price the rate. */
export interface TaxLine {
  readonly id: string;
  readonly kind: 'tax';
  readonly title: Text;
  readonly quantity: Money;
  readonly unitPrice: Share;
  readonly amount: Money;
  /** The line that is taxed; null when the tax is rounded on the total of its lines. */
  readonly of: string | null;
  readonly country: string;
  readonly product: string;
  readonly tax: string;
  readonly exempt: boolean;
  readonly reference: string;
}

/** What is due on one day. */
export interface Bill {
  /** 1 for the first. */
  readonly number: number;
  readonly due: IsoDate;
  readonly premium: Money;
  readonly fees: Money;
  readonly tax: Money;
  readonly total: Money;
}

/** A part of an amount and the day it is due. */
export interface Instalment {
  readonly number: number;
  readonly due: IsoDate;
  readonly amount: Money;
}

/** What the broker earns. */
export interface Brokerage {
  readonly share: Share;
  readonly shown: boolean;
  /** On the net premium when the turnover is as estimated. */
  readonly expected: Money;
  /** On the deposit premium. */
  readonly advance: Money;
}
