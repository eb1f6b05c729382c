import type { Measures } from '../../pricing/measures/own-measures.js';
import type { QuoteHeader } from '../../quoted/quote-record.js';
import type { Buyer, Money } from '../../submission/submission.js';
import type { DecimalText } from '../../values/text.js';
import type { Issue } from '../../values/issues.js';
import type { PatchOperation } from '../../gate/patch.js';

/** One thing that may change. State exactly one. */
export interface MarginalChange {
  /** A buyer's credit limit becomes this, in the buyer's currency. */
  readonly limit?: { readonly buyer: string; readonly amount: Money };
  /** An order more: the buyer's turnover of the year grows by it, and its highest balance where that is stated. */
  readonly order?: { readonly buyer: string; readonly amount: Money };
  /** A buyer joins, with its turnover. */
  readonly joins?: Buyer;
  /** What a buyer that is there adds: with it, less without it. */
  readonly present?: string;
}

/** What may be given to `marginal` besides the submission, the book and the change. */
export interface MarginalOptions {
  /** Measures of your own, as given to `quote`. */
  readonly measures?: Measures;
}

/** With less without the change. */
export interface Added {
  /** What the algorithm says before the corridor, unrounded: small disjoint changes add up. */
  readonly indication: DecimalText;
  /** What is charged: through corridor, floors and roundings. */
  readonly charged: Money;
  /** Insurable turnover of the period. */
  readonly turnover: Money;
  /** Expected to be paid by the insurer; null for a book without a loss distribution, like the rest. */
  readonly paid: Money | null;
  /** Expected to be borne by the seller. */
  readonly borne: Money | null;
  /** Tail value at risk of what the insurer pays. */
  readonly tailValueAtRisk: Money | null;
}

/** A buyer's part of what the insurer pays. */
export interface BuyerContribution {
  /** Id of the buyer; null for all others together. */
  readonly buyer: string | null;
  readonly expected: Money;
  readonly tailValueAtRisk: Money;
}

/** What a change adds to price and losses. */
export interface Marginal extends Pick<QuoteHeader, 'submission' | 'book' | 'library'> {
  readonly status: 'priced';
  readonly currency: string;
  /** JSON Patch (RFC 6902) from the submission without the change to the one with it. */
  readonly patch: readonly PatchOperation[];
  readonly without: { readonly indication: DecimalText; readonly charged: Money };
  readonly with: { readonly indication: DecimalText; readonly charged: Money };
  readonly added: Added;
  /**
   * The parts of the buyers that change, and of all others, in what the insurer pays with the change: in the mean and in
   * the tail value at risk. Each column sums to the whole. Empty for a book without a loss distribution.
   */
  readonly contributions: readonly BuyerContribution[];
  /** Both totals, of all buyers. */
  readonly whole: { readonly expected: Money; readonly tailValueAtRisk: Money } | null;
  readonly issues: readonly [];
}

/** A change or a submission that cannot be priced; paths begin with `/submission` or `/changes`. */
export interface NotMarginal {
  /** `not-priced`: a guideline declines the submission, with or without the change. */
  readonly status: 'invalid' | 'not-priced';
  /** What is wrong; nothing where a guideline declines. */
  readonly issues: readonly Issue[];
}
