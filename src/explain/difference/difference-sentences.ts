/** How a step differs between two quotes, already written. */
export type DifferenceWords =
  | { readonly change: 'new' | 'gone' }
  | { readonly change: 'same' }
  | { readonly change: 'moved'; readonly from: string; readonly to: string };

/** What a language says about what changed a premium. */
export interface DifferenceSentences {
  /** Heading of the page, with the names of the two quotes where they have any. */
  readonly title: (from: string | null, to: string | null) => string;
  readonly headings: Readonly<
    Record<'step' | 'part' | 'because' | 'total' | 'from' | 'to' | 'change', string>
  >;
  /** The whole change in a sentence. */
  readonly summary: (words: {
    readonly from: string;
    readonly to: string;
    /** The change without its sign. */
    readonly change: string;
    readonly moves: 'falls' | 'stays' | 'rises';
  }) => string;
  /** What a step does, by what became of it; the amount is without its sign. */
  readonly because: (words: DifferenceWords, amount: string, moves: 'falls' | 'rises') => string;
  readonly method: string;
  /** Names the steps that are the same in both. */
  readonly unchanged: (titles: string) => string;
  readonly notSplit: Readonly<Record<'no-price' | 'other-currency' | 'invalid', string>>;
}
