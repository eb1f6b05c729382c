import type { RateBook } from './rate-book.js';

declare const loaded: unique symbol;

/** A rate book that has passed its checks and cannot be changed any more. */
export type LoadedRateBook = RateBook & { readonly [loaded]: true };
