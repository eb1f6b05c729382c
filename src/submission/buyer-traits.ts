import type { Policyholder, Trade } from './submission.js';
import type { LevelSet } from './level-set.js';
import { paymentMethods } from './payment-methods.js';

/** A trait of a buyer that a page of a rate book may be looked up by, under the name of its measure. */
export interface BuyerTrait {
  /** The field of a buyer, and of a group of buyers, that states it. */
  readonly field: string;
  readonly levels: LevelSet;
  /** True where every buyer must state it; the others may be assumed. */
  readonly required?: true;
  /** The field of the seller that states it where the buyer's does not. */
  readonly seller?: keyof Policyholder;
}

/** Traits by the name of their measure, which is also that of the key set of its pages and of its assumption. */
export type BuyerTraits = Readonly<Record<string, BuyerTrait>>;

/**
 * What tells buyers apart besides grade and amounts: the one list of it. Which buyers are alike, the cells of the
 * worksheet, the keys of pages, what a submission may state and what tests draw are made from it.
 */
export const buyerTraits = {
  country: { field: 'country', levels: 'country', required: true },
  industry: { field: 'sector', levels: 'industry', seller: 'tradeSector' },
  'payment-method': { field: 'paymentMethod', levels: paymentMethods },
} as const satisfies Readonly<Record<string, BuyerTrait & { readonly field: keyof Trade }>>;

/** Name of a trait of a buyer. */
export type TraitName = keyof typeof buyerTraits;

/** Field of a submission that states a trait. */
export type TraitField = (typeof buyerTraits)[TraitName]['field'];

/** Name of a trait that may be left out of a submission. */
export type AssumedTrait = Exclude<TraitName, RequiredTrait>;
type RequiredTrait = {
  [Name in TraitName]: (typeof buyerTraits)[Name] extends { required: true } ? Name : never;
}[TraitName];

/** The level of each trait of one buyer; empty where neither submission nor book says. */
export type TraitLevels = Readonly<Record<TraitName, string>>;
