import type { Quote } from 'trade-credit-pricing';
import type { IssueWords } from 'trade-credit-pricing/issues';
import {
  explain,
  explainWith,
  type Explanation,
  type PartialLanguage,
  terms,
  type Terms,
} from 'trade-credit-pricing/explain';
import { type CommandLocale, isWhole, type QuoteLocale } from './locale-option.js';

/** A quote in words, with the words it is shown with. */
interface SpokenQuote {
  readonly explanation: Explanation;
  readonly terms: Terms;
}

/** A language that is not whole, and its words of issues. */
interface Partly {
  readonly language: PartialLanguage;
  readonly words: IssueWords;
}

/** The partial languages, each loaded where it is asked for. */
const partial: Readonly<Record<Exclude<QuoteLocale, CommandLocale>, () => Promise<Partly>>> = {
  de: async () => {
    const { german, germanIssues } = await import('trade-credit-pricing/explain-de');
    return { language: german, words: germanIssues };
  },
};

/** Puts a quote into the words of a language. */
export async function explainedQuote(quote: Quote, locale: QuoteLocale): Promise<SpokenQuote> {
  if (isWhole(locale)) return { explanation: explain(quote, locale), terms: terms(locale) };
  const { language, words } = await partial[locale]();
  return { explanation: explainWith(quote, language, { words }), terms: language.terms };
}
