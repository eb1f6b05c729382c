import type { RateBook, WaterfallTerm } from './rate-book.js';

/** The order most wordings state: test each loss, take the insured percentage, then the amounts, then the year's terms. */
export const usualWaterfall: readonly WaterfallTerm[] = [
  'non-qualifying-loss',
  'insured-percentage',
  'each-loss',
  'aggregate-first-loss',
  'maximum-liability',
];

/** The order in which a book's terms of cover act on losses. */
export function waterfallOf({ waterfall }: Pick<RateBook, 'waterfall'>): readonly WaterfallTerm[] {
  return waterfall ?? usualWaterfall;
}
