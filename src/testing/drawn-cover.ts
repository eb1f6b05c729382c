import * as fc from 'fast-check';
import { type Decimal, decimal } from '../values/decimal.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Cover } from '../submission/submission.js';
import { acceptedLevels, numbersOn, pagesOfMeasure } from './accepted-levels.js';
import type { Vocabulary } from './vocabulary.js';

/** A term of cover that cuts losses: as an amount, a share of turnover or a multiple of premium. */
export type LossTerm =
  | 'nonQualifyingLoss'
  | 'eachLoss'
  | 'aggregateFirstLoss'
  | 'maximumLiability'
  | 'maximumLiabilityMultiple';

interface TermRule {
  /** The kind or measure that prices the term. */
  readonly priced: string;
  /** Largest step drawn, and how many of them make the whole turnover; 0 for a multiple of premium. */
  readonly most: number;
  readonly parts: number;
}

/** The terms, from hardly felt to nearly all of the loss. */
export const lossTerms: Readonly<Record<LossTerm, TermRule>> = {
  nonQualifyingLoss: { priced: 'non-qualifying-loss', most: 20, parts: 10_000 },
  eachLoss: { priced: 'each-loss', most: 30, parts: 10_000 },
  aggregateFirstLoss: { priced: 'aggregate-first-loss', most: 80, parts: 10_000 },
  maximumLiability: { priced: 'maximum-liability', most: 300, parts: 1000 },
  maximumLiabilityMultiple: { priced: 'maximum-liability', most: 200, parts: 0 },
};

/** The terms the book prices. */
export function termsOf({ priced, kinds }: Vocabulary): readonly LossTerm[] {
  return (Object.keys(lossTerms) as LossTerm[]).filter((term) => {
    const by = lossTerms[term].priced;
    if (term === 'maximumLiabilityMultiple') return kinds.has(by);
    return priced.has(by) || priced.has(`${by}-share`);
  });
}

/** A size of each term, or null where there is none of it; at most one of the two kinds of maximum. */
export function drawnTerms(
  terms: readonly LossTerm[],
  required: readonly LossTerm[],
): fc.Arbitrary<DrawnTerms> {
  const size = (term: LossTerm): fc.Arbitrary<number | null> => {
    if (required.includes(term)) return fc.integer({ min: 1, max: lossTerms[term].most });
    return terms.includes(term)
      ? fc.option(fc.integer({ min: 1, max: lossTerms[term].most }), { nil: null, freq: 2 })
      : fc.constant(null);
  };
  return fc
    .record({
      nonQualifyingLoss: size('nonQualifyingLoss'),
      eachLoss: size('eachLoss'),
      aggregateFirstLoss: size('aggregateFirstLoss'),
      maximumLiability: size('maximumLiability'),
      maximumLiabilityMultiple: size('maximumLiabilityMultiple'),
    })
    .map((drawn) => ({
      ...drawn,
      maximumLiabilityMultiple:
        drawn.maximumLiability === null ? drawn.maximumLiabilityMultiple : null,
    }));
}

/** Sizes of the terms in their steps. */
export type DrawnTerms = Readonly<Record<LossTerm, number | null>>;

/** What sizes of terms are measured in. */
export interface TermScale {
  readonly book: LoadedRateBook;
  readonly turnover: Decimal;
}

/** The terms as a cover states them. */
export function statedTerms(drawn: DrawnTerms, scale: TermScale): Partial<Cover> {
  const stated = (Object.keys(lossTerms) as LossTerm[]).flatMap((term) => {
    const size = drawn[term];
    return size === null ? [] : [[term, termAmount(term, size, scale)] as const];
  });
  return Object.fromEntries(stated);
}

/**
 * The amount of a term: where a page lists amounts, the listed one of that number, counted round; else so many steps
 * of the turnover, to a whole amount.
 */
export function termAmount(term: LossTerm, size: number, { book, turnover }: TermScale): string {
  const { priced, parts } = lossTerms[term];
  const listed = parts === 0 ? [] : levelsOn(book, priced);
  if (listed.length > 0) return listed[size % listed.length] ?? '';
  return parts === 0
    ? String(size)
    : turnover.times(size).dividedBy(parts).toDecimalPlaces(0).toFixed();
}

function levelsOn(book: LoadedRateBook, measure: string): readonly string[] {
  const pages = pagesOfMeasure(book, measure);
  const named = pages.flatMap((page) => numbersOn(book.pages[page]));
  const amounts = named.filter((number) => decimal(number).greaterThan(0));
  return acceptedLevels(book, measure, amounts);
}
