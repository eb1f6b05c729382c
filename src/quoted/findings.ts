import type { Facts } from './ledger.js';
import type { AssumedTrait } from '../submission/buyer-traits.js';
import type { DecimalText, Path, Text } from '../values/text.js';

/** What a guideline, a gate or the rating itself has to say about a risk. */
export interface Finding {
  /** What was found; the explanation has a sentence for each code. */
  readonly code: FindingCode;
  /** `decline` ends without a price, `refer` needs the underwriter, `note` is for information. */
  readonly severity: 'decline' | 'refer' | 'note';
  readonly path: Path;
  readonly facts: Facts;
  /** For `guideline`: the guideline of the rate book that speaks, its title and its level. */
  readonly guideline?: { readonly id: string; readonly title: Text; readonly level: DecimalText };
}

/** Every code a finding may carry. */
export type FindingCode =
  | 'guideline'
  | 'buyer-not-insurable'
  | 'nothing-insurable'
  | 'country-not-in-book'
  | 'country-restricted'
  | 'policyholder-barred'
  | 'outside-edition'
  | 'request-before-edition'
  | 'validity-beyond-edition'
  | 'reference-rate'
  | 'exchange-rate-old'
  | 'tier-not-available'
  | 'overdue-tolerated'
  | 'balance-below-terms'
  | 'no-corridor'
  | 'corridor-binds'
  | 'loss-ratio-floor-binds'
  | 'premium-floor-binds'
  | 'combined-cap-binds'
  | 'technical-floor-binds'
  | 'adequacy-not-assessed'
  | 'political-losses-apart'
  | 'discretionary-above-named'
  | 'industry-read-as-isic'
  | 'history-restated-in-total'
  | 'questions-unanswered'
  | 'turnover-scaled';

/** An input that was missing and was taken from the rate book's assumptions. */
export interface Assumption {
  /** Row of the assumptions page. */
  readonly input: AssumedInput;
  readonly path: Path;
  /** The value assumed. */
  readonly value: string;
  /** How many buyers or groups it was assumed for; 1 for the policy as a whole. */
  readonly count: number;
}

/** Inputs that may be assumed. */
export type AssumedInput =
  | AssumedTrait
  | 'grade'
  | 'policyholder-country'
  | 'terms-days'
  | 'group-count'
  | 'buyer-turnover'
  | 'credit-limit'
  | 'credit-control-score'
  | 'ageing'
  | 'days-sales-outstanding'
  | 'loss-history'
  | 'continuity'
  | 'insured-percentage'
  | 'waiting-period-days'
  | 'maximum-terms-days'
  | 'maximum-extension-days'
  | 'offered-share'
  | 'months';
