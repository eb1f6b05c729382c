import type { Format } from '../format.js';

/** A term of a structure that is stated. */
export type StructureTerm =
  | 'insuredPercentage'
  | 'nonQualifyingLoss'
  | 'eachLoss'
  | 'aggregateFirstLoss'
  | 'maximumLiability';

/** What a language says about the structure frontier. */
export interface FrontierSentences {
  readonly title: (submission: string | null) => string;
  readonly headings: Readonly<
    Record<
      | 'structure'
      | 'premium'
      | 'expected'
      | 'oneInTwenty'
      | 'worstYears'
      | 'totalCost'
      | 'remark'
      | 'chosen'
      | 'others',
      string
    >
  >;
  /** A term with its value written. */
  readonly terms: Readonly<Record<StructureTerm, (value: string) => string>>;
  readonly present: string;
  readonly summary: (words: {
    readonly cheapest: string;
    readonly cost: string;
    readonly present: string;
    /** True where the present structure costs least. */
    readonly isPresent: boolean;
  }) => string;
  readonly cheapest: string;
  readonly dominated: (by: string) => string;
  /** How many structures are left out, because another one is better in every respect. */
  readonly folded: (count: number) => string;
  readonly referred: (reasons: readonly string[], format: Format) => string;
  readonly method: (fees: string, costOfCapital: string, quotes: number) => string;
  readonly notPriced: (count: number) => string;
  readonly politicalLosses: string;
  readonly withoutDistribution: string;
}
