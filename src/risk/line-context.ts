import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { StatedIndustry } from '../values/industry-code.js';
import type { BuyerTrait } from '../submission/buyer-traits.js';
import type { Buyer, BuyerGroup, Policyholder } from '../submission/submission.js';
import type { Units } from '../values/units.js';
import type { AssumptionLog } from './assumption-log.js';
import type { Gate } from './gates.js';
import type { LevelBranch } from './shared-levels.js';

/** What turning buyers into lines needs to know besides the buyers. */
export interface LineContext {
  readonly buyers: readonly Buyer[];
  readonly buyerGroups: readonly BuyerGroup[];
  readonly policyholder: Policyholder | undefined;
  readonly book: LoadedRateBook;
  readonly gate: Gate;
  readonly log: AssumptionLog;
  /** What a buyer without a limit may owe; null where the cover has no such limit. */
  readonly discretionaryLimit: Units | null;
  /** What tells buyers apart besides grade and amounts. */
  readonly traits: readonly (readonly [name: string, trait: BuyerTrait])[];
  /** Where levels begin that are one object, the same for the same levels in the order of the traits. */
  readonly levels: LevelBranch;
  /** Turns an industry as it is stated into its code of ISIC Rev.4. */
  readonly isic: (stated: StatedIndustry) => string;
  /** Turns an amount of a buyer's currency into the submission's. */
  readonly convert: (amount: string, currency: string | undefined) => Units;
}
