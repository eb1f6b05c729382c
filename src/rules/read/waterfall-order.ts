import type { RateBook, WaterfallTerm } from './rate-book.js';

/** The order most wordings state: test each loss, take the insured percentage, then the amounts, then the year's terms. */
export const usualWaterfall = [
  'non-qualifying-loss',
  'insured-percentage',
  'each-loss',
  'aggregate-first-loss',
  'maximum-liability',
] as const satisfies readonly WaterfallTerm[];

/** Kinds of step that price a term on losses; the insured percentage is a page. */
export const structureKinds: readonly string[] = /*#__PURE__*/ usualWaterfall.filter(
  (term) => term !== 'insured-percentage',
);

/** The order in which a book's terms of cover act on losses. */
export function waterfallOf({ waterfall }: Pick<RateBook, 'waterfall'>): readonly WaterfallTerm[] {
  return waterfall ?? usualWaterfall;
}

/** True where the wording takes the insured percentage first, and the amount borne of each loss off what is left. */
export function isPercentageFirst(book: Pick<RateBook, 'waterfall'>): boolean {
  const order = waterfallOf(book);
  return order.indexOf('insured-percentage') < order.indexOf('each-loss');
}
