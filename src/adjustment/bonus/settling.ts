import type { Decimal } from '../../values/decimal.js';
import type { BonusTerms } from '../../rules/read/rate-book.js';
import type { Source } from '../../rules/read/source.js';
import type { AdjustmentBasis } from '../adjustment-basis.js';
import type { BonusFacts } from '../adjustment-facts.js';
import type { BonusOutcome } from '../adjustment-record.js';
import type { Declarations } from '../declarations.js';
import type { PeriodClaims } from './period-claims.js';

/** What bonuses are settled on. */
export interface Settling {
  readonly basis: AdjustmentBasis;
  readonly declarations: Declarations;
  /** The final premium before bonus. */
  readonly premium: Decimal;
  /** Claims of the period; null when nothing is said of them. */
  readonly claims: PeriodClaims | null;
}

/** What a bonus comes to by its own terms, before the combined cap; or why to nothing. */
export type Indicated =
  | {
      readonly amount: Decimal;
      /** The premium it is a part of. */
      readonly base: Decimal;
      readonly facts: BonusFacts;
      readonly sources: readonly Source[];
    }
  | {
      readonly outcome: Extract<
        BonusOutcome['outcome'],
        'not-earned' | 'claims-not-stated' | 'more-periods'
      >;
      readonly periodsLeft?: number;
      readonly facts?: BonusFacts;
    };

/** How one kind of bonus is worked out. */
export type Shape = (terms: BonusTerms, settling: Settling) => Indicated;
