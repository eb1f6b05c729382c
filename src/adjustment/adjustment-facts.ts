import type { BonusTerms, CancellationMethod } from '../rules/read/rate-book.js';
import type { Money, Rate, Share } from '../submission/submission.js';
import type { DecimalText, IsoDate, Text } from '../values/text.js';

/** What a step of a final premium looked at, by its kind. */
export interface AdjustmentFacts {
  readonly declared: DeclaredFacts;
  readonly corrected: DeclaredFacts & { readonly turnoverBefore: Money };
  readonly rounding: { readonly currency: string; readonly turnover: DecimalText };
  readonly minimum: MinimumFacts;
  readonly bonus: BonusFacts;
  readonly malus: BonusFacts;
  /** `given`: what the bonuses come to. `least`, `premium`: where the combined cap stands, and where the premium of the quote stood. */
  readonly 'combined-cap': {
    readonly given: Money;
    readonly kept: Money;
    readonly base: Money;
    readonly share: Share;
    readonly premium: DecimalText;
    readonly least: DecimalText;
  };
  /** No bonus takes the premium below the minimum. */
  readonly 'kept-minimum': { readonly minimum: Money };
}

/** What kind of step an entry is. */
export type AdjustmentKind = keyof AdjustmentFacts;

/** A declared line, converted and charged. */
export interface DeclaredFacts {
  readonly declaration: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly country: string;
  readonly currency: string;
  readonly turnover: Money;
  /** What one unit of the currency counts for in that of the policy. */
  readonly exchangeRate: DecimalText;
  /** Turnover in the currency of the policy. */
  readonly converted: DecimalText;
  readonly rate: Rate;
}

/** The minimum that is due, and why that much. */
export interface MinimumFacts {
  /** As agreed for the whole period. */
  readonly agreed: Money;
  readonly due: Money;
  readonly share: Share;
  readonly because: 'whole-period' | 'cancelled' | 'claim';
  /** Where a cancellation reduced it. */
  readonly method?: CancellationMethod;
  readonly by?: 'policyholder' | 'insurer';
  readonly lastDay?: IsoDate;
  readonly days?: number;
  readonly daysOfPeriod?: number;
  readonly monthsBegun?: number;
}

/** What a bonus or malus was read from. */
export interface BonusFacts {
  readonly bonus: string;
  readonly title: Text;
  readonly terms: BonusTerms['kind'];
  readonly base: Money;
  readonly share: Share;
  /** Unbroken years without a claim. */
  readonly years?: DecimalText;
  /** Claims, and claims over premium. */
  readonly claims?: Money;
  readonly lossRatio?: DecimalText;
  /** Of a profit share: number of periods, the insurer's deduction, and what is shared. */
  readonly periods?: number;
  readonly deduction?: Share;
  readonly profit?: Money;
}
