import type { Decimal } from '../../values/decimal.js';
import type { StructureShares } from '../structure/structure-shares.js';

/** What the losses of a year come to under the present cover; each reckoned when it is read, for most readers want one. */
export interface RestatedLosses {
  /** Each insured loss limited to the cap. */
  readonly limited: Decimal;
  readonly whole: Decimal;
}

/** How a past year is restated. */
export interface Restatement {
  /** The most a single insured loss counts for. */
  readonly cap: Decimal;
  /** Turnover of the past years over the present one: amounts of cover on the year are as large in proportion. */
  readonly scale: Decimal;
  /** What first losses and maximum leave of losses known in total only. */
  readonly structure: StructureShares;
  /** Part of the notified overdues that counts as lost. */
  readonly overdueShare: Decimal;
}
