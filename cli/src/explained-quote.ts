import type { Quote } from 'trade-credit-pricing';
import {
  explain,
  explainWith,
  type Explanation,
  terms,
  type Terms,
} from 'trade-credit-pricing/explain';
import type { QuoteLocale } from './locale-option.js';

/** A quote in words, with the words it is shown with. */
interface SpokenQuote {
  readonly explanation: Explanation;
  readonly terms: Terms;
}

/** Puts a quote into the words of a language; those of a partial one are loaded where it is asked for. */
export async function explainedQuote(quote: Quote, locale: QuoteLocale): Promise<SpokenQuote> {
  if (locale !== 'de') return { explanation: explain(quote, locale), terms: terms(locale) };
  const { german, germanIssues } = await import('trade-credit-pricing/explain-de');
  return {
    explanation: explainWith(quote, german, { words: germanIssues }),
    terms: german.terms,
  };
}
