import type { PricedQuote } from '../../quoted/quote-record.js';
import { stepsOf } from '../../quoted/sealed-quote.js';
import type { DecimalText } from '../../values/text.js';

/** Unbroken years of cover as the quote counts them. */
export interface ContinuityFacts {
  readonly years: DecimalText;
  /** With the years at another insurer counted at their share. */
  readonly creditedYears: DecimalText;
}

/** What the quote found on continuity of cover; null for a book without a step for it. */
export function continuityFacts(quote: PricedQuote): ContinuityFacts | null {
  const facts = stepsOf(quote).find(({ kind }) => kind === 'continuity')?.facts;
  if (facts === undefined) return null;
  const text = (name: string): string => {
    const fact = facts[name];
    return typeof fact === 'string' ? fact : '0';
  };
  return { years: text('years'), creditedYears: text('creditedYears') };
}
