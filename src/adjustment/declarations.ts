import type { Money } from '../submission/submission.js';
import type { DecimalText, IsoDate } from '../values/text.js';

/** What is declared under a policy, and what else the final premium depends on. */
export interface Declarations {
  /** Number of the policy; where it is given, it must be that of the policy. */
  readonly policyNumber?: string;
  /** In the order in which they were made. */
  readonly declarations: readonly Declaration[];
  /** Rates of the shipment months, for turnover in other currencies. */
  readonly exchangeRates?: readonly MonthlyRate[];
  /** Deposit premium billed in advance, which the declared premium is set off against; only where the contract terms of the policy agree none. */
  readonly advance?: readonly AdvanceBill[];
  /** The policy ended early. */
  readonly cancellation?: Cancellation;
  /** How the period went; without it nothing is said about claims, and a bonus waits. */
  readonly experience?: Experience;
  /** Earlier periods of the policy, oldest first, without a gap up to the inception. */
  readonly previous?: readonly PreviousPeriod[];
  /** Whether the policy was renewed; without it a bonus paid on renewal waits. */
  readonly renewal?: 'renewed' | 'not-renewed';
}

/** One declaration of turnover. */
export interface Declaration {
  readonly declaredOn: IsoDate;
  readonly lines: readonly DeclaredTurnover[];
}

/** Insurable turnover of shipments to a country. */
export interface DeclaredTurnover {
  /** The calendar month of the shipments, as `2026-07`: its days within the policy period. */
  readonly month?: string;
  /** First and last day of the shipments instead of a month. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly country: string;
  /** Currency of the amount; that of the policy when missing. */
  readonly currency?: string;
  readonly turnover: Money;
  /** True where it replaces what an earlier declaration said of the same days, country and currency. */
  readonly corrects?: boolean;
}

/** What one unit of a currency was worth in the currency of the policy in a month. */
export interface MonthlyRate {
  readonly currency: string;
  /** The shipment month, as `2026-07`. */
  readonly month: string;
  readonly rate: DecimalText;
}

/** Deposit premium due on a day. */
export interface AdvanceBill {
  readonly due: IsoDate;
  readonly amount: Money;
}

/** The policy ended before its time. */
export interface Cancellation {
  /** Last day of cover. */
  readonly on: IsoDate;
  readonly by: 'policyholder' | 'insurer';
}

/** How a period went: without a claim, or with these. Saying nothing is a third thing. */
export type Experience =
  | { readonly statement: 'clean' }
  | { readonly statement: 'claims'; readonly claims: readonly SettledClaim[] };

/** A claim of the period as it stands, in the currency of the policy: what the insurer bears. */
export interface SettledClaim {
  readonly id?: string;
  /** Day of loss. */
  readonly date: IsoDate;
  readonly paid: Money;
  /** Still expected to be paid. */
  readonly outstanding?: Money;
  /** Recovered for the insurer. */
  readonly recovered?: Money;
}

/** An earlier period: its final premium after bonus, and its claims. */
export interface PreviousPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly premium: Money;
  /** What the insurer bore, net of recoveries. */
  readonly claims: Money;
  /** Number of claims, also of those recovered in full. */
  readonly claimCount: number;
  /** True when a profit share was settled with this period; the next one then begins after it. */
  readonly profitShared?: boolean;
}
