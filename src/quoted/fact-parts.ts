import type { Text } from '../values/text.js';

/** Records of these fields, each with the title of what it is about. */
export type Records<Name extends string> = readonly (Readonly<Record<Name, string>> & {
  readonly title?: Text;
})[];

/** How the expected loss is spread over the levels of a trait of the buyers. */
export interface LevelFacts {
  classes: Records<'class' | 'share' | 'relativity'>;
  heaviest: string;
  heaviestShare: string;
  /** The industries of most of the turnover as they were read; absent for other traits and in older quotes. */
  read?: readonly Readonly<Record<string, string>>[];
}

/** An amount looked up on a page, in the currency of the quote. */
export interface TermFacts {
  currency: string;
  amount: string;
}

/** A bound on the product of factors: the product so far, and the amount without them. */
export interface ProductFacts {
  currency: string;
  bound: string;
  product: string;
  without: string;
  factors: string;
  binds: boolean;
}

/** A share alone. */
export interface ShareFacts {
  share: string;
}

/** How far a bound of the corridor lies from the indication, and whether it binds. */
export interface CorridorFacts {
  applies: boolean;
  expiringRate: string | null;
  /** Price of the new risk over the price of the expiring risk, by this book. */
  restatement: string | null;
  restatedRate: string | null;
  bound: string;
  limitRate: string | null;
  indicatedRate: string;
  /** Raw loss ratio; null without a history, missing in quotes that do not say. */
  lossRatio?: string | null;
  /** The raw loss ratio from which the corridor is lifted, and how far it is, 0 to 1. */
  liftedFrom?: string;
  lifted?: string;
  binds: boolean;
  [fact: string]: string | boolean | null | undefined;
}
