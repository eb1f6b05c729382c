import type { Issue } from '../values/issues.js';
import type { Finding } from './findings.js';
import type { Premium, PricedQuote, UnpricedQuote } from './quote-record.js';

/** The premium of a quote without its record, frozen to its last member: what a series of prices is compared by. */
export interface PremiumOnly {
  /** As the quote's. */
  readonly status: PricedQuote['status'] | UnpricedQuote['status'];
  /** As the quote's, to the last decimal; null where there is no price: findings and issues say why. */
  readonly premium: Premium | null;
  /** As the quote's: worst first. */
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}
