import type { MeasureWorth } from '../requote/three-measures.js';
import type { DecimalText } from '../values/text.js';
import type { Format } from './format.js';

/** What a language says about the three measures. */
export interface ThreeMeasuresSentences {
  /** Heading of the whole. */
  readonly title: string;
  readonly titles: Readonly<Record<'continuous-cover' | 'credit-control' | 'tiered-cover', string>>;
  readonly continuousCover: (
    worth: Readonly<MeasureWorth>,
    bestYears: DecimalText,
    format: Format,
  ) => string;
  readonly creditControl: (worth: Readonly<MeasureWorth>, format: Format) => string;
  /** What is said above the prices of the tiers; `count` is how many there are. */
  readonly tieredCover: (count: number) => string;
  /** A price beside the present one; `change` has no sign. */
  readonly tierPrice: (price: TierWords) => string;
  /** A tier without a price, by the word for its status. */
  /** The word for a tier that is not made for a turnover of this size. */
  readonly notAvailable: string;
  readonly tierUnpriced: (status: string) => string;
}

/** The price of a tier, ready to be written. */
export interface TierWords {
  readonly rate: string;
  readonly premium: string;
  /** Whether the tier costs more or less than the cover quoted. */
  readonly beside: 'more' | 'less' | 'same';
  readonly change: string;
  /** The word for its status where that is not plainly quoted. */
  readonly status: string | null;
}
