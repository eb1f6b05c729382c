/** What a language says about past losses under a cover of today. */
export interface AsIfSentences {
  readonly title: (submission: string | null) => string;
  readonly headings: Readonly<
    Record<
      'years' | 'year' | 'turnover' | 'growth' | 'losses' | 'lost' | 'paid' | 'retained',
      string
    >
  >;
  readonly summary: (words: {
    readonly years: number;
    readonly paid: string;
    readonly retained: string;
    readonly premium: string;
  }) => string;
  readonly nothing: string;
  readonly average: string;
  readonly modelled: string;
  readonly method: string;
  readonly leftOut: (years: readonly string[]) => string;
  readonly insolvencies: string;
}

/** What a language says about offers side by side. */
export interface OffersSentences {
  readonly title: (submission: string | null) => string;
  readonly headings: Readonly<
    Record<
      | 'offer'
      | 'rate'
      | 'premium'
      | 'charges'
      | 'paid'
      | 'borne'
      | 'oneInTwenty'
      | 'totalCost'
      | 'uninsured'
      | 'buyers'
      | 'past'
      | 'pastBorne'
      | 'remark'
      | 'prices'
      | 'losses'
      | 'limits',
      string
    >
  >;
  /** `uninsured`: the turnover it leaves uninsured; null where it insures all. */
  readonly summary: (offer: string, cost: string, uninsured: string | null) => string;
  readonly nothing: string;
  readonly cheapest: string;
  readonly notComparable: string;
  readonly notAssessed: string;
  readonly minimum: string;
  readonly method: (costOfCapital: string) => string;
  readonly pastMethod: string;
  readonly insolvencies: string;
}

/** What a language says about a change and what it adds. */
export interface MarginalSentences {
  readonly title: (submission: string | null) => string;
  readonly headings: Readonly<
    Record<
      'what' | 'without' | 'with' | 'added' | 'buyer' | 'expected' | 'tail' | 'price' | 'parts',
      string
    >
  >;
  readonly rows: Readonly<
    Record<'indication' | 'charged' | 'turnover' | 'paid' | 'borne' | 'tail', string>
  >;
  readonly summary: (words: {
    readonly rises: boolean;
    readonly indication: string;
    readonly charged: string;
  }) => string;
  readonly others: string;
  readonly whole: string;
  readonly method: string;
}
