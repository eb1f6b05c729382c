import { type BuyerTrait, type BuyerTraits, buyerTraits } from '../../submission/buyer-traits.js';
import type { LoadedRateBook } from './loaded-rate-book.js';
import { byCountry, byIndustry, byPaymentMethod, type TraitReader } from './trait-readers.js';

/** A trait of a buyer with what reads its page. */
export interface RatedTrait extends BuyerTrait {
  readonly read: TraitReader;
}

/** Traits by name, each with what reads its page. */
export type RatedTraits = Readonly<Record<string, RatedTrait>>;

/** A reader for each trait: one left out does not compile. */
export type ReadersOf<Traits extends BuyerTraits> = Readonly<Record<keyof Traits, TraitReader>>;

/** The traits with their readers. */
export function withReaders<Traits extends BuyerTraits>(
  traits: Traits,
  readers: ReadersOf<Traits>,
): RatedTraits {
  const names: readonly (keyof Traits & string)[] = Object.keys(traits);
  return Object.fromEntries(
    names.map((name) => [name, { ...(traits[name] as BuyerTrait), read: readers[name] }]),
  );
}

/** The traits the library rates by. */
export const ratedTraits: RatedTraits = /*#__PURE__*/ withReaders(buyerTraits, {
  country: byCountry,
  industry: byIndustry,
  'payment-method': byPaymentMethod,
});

const others = /*#__PURE__*/ new WeakMap<LoadedRateBook, RatedTraits>();

/** The traits a book was loaded with: risks are looked at by the same, so that none it reads is overlooked. */
export function traitsOf(book: LoadedRateBook): RatedTraits {
  return others.get(book) ?? ratedTraits;
}

/** Remembers that a book was loaded with other traits than the library's. */
export function loadedWith<Book extends LoadedRateBook>(book: Book, traits: RatedTraits): Book {
  if (traits !== ratedTraits) others.set(book, traits);
  return book;
}
