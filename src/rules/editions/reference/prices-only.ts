import type { RateBook } from '../../read/rate-book.js';
import { sealEdition } from '../../read/sealed-book.js';
import digest from './digest.json';
import prices from './prices.json';

/**
 * The reference edition without its notes, sources, claims, cases and advice, none of which a quote reads: for pages in
 * a browser that price. Its quotes, and the digest in them, are those of `referenceBook`, which manuals and checks ask for.
 */
export const referencePrices = /*#__PURE__*/ sealEdition(prices as unknown as RateBook, {
  digest,
  pricesOnly: true,
});
