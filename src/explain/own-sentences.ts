import type { CustomSentences, Sentence } from './language.js';
import type { Facts } from '../quoted/ledger.js';
import type { Locale } from '../values/text.js';

/** Measures of one's own, as they travel beside the call of `quote`: what is read of them is the type of their facts. */
export type OwnMeasures = Readonly<Record<string, OwnMeasure>>;

/** A measure of one's own, as far as its sentences are concerned. */
export interface OwnMeasure {
  /** Looks at a risk and gives the facts its sentences are written from. */
  readonly measure: (...risk: never) => { readonly facts: Facts };
}

/** The sentences of measures of one's own: one for every measure, in every language, written from its own facts. */
export type SentencesOf<Measures extends OwnMeasures> = {
  readonly [Name in keyof Measures]: Readonly<
    Record<Locale, Sentence<ReturnType<Measures[Name]['measure']>['facts']>>
  >;
};

/**
 * Binds sentences to the measures they explain. A measure without a sentence in every language does not compile, nor
 * does a sentence that reads a fact its measure does not give. The result goes to `explain` beside the quote.
 *
 * @param _measures The measures, as given to `quote`; only their types are read.
 */
export function sentencesOf<Measures extends OwnMeasures>(
  _measures: Measures,
  sentences: SentencesOf<Measures>,
): CustomSentences {
  return sentences;
}
