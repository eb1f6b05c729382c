import type { PricedQuote, Quote } from '../quoted/quote-record.js';

/** True for a quote with a price. */
export function isPriced(quote: Quote): quote is PricedQuote {
  return quote.status === 'quoted' || quote.status === 'referred';
}
