import type { BookAdjustment, Page } from '../rules/read/rate-book.js';

/** How the final premium is found: what the book says, with the pages it names, so that a policy carries it whole. */
export interface AdjustmentTerms extends BookAdjustment {
  /** The pages the terms name, as the book has them. */
  readonly pages: Readonly<Record<string, Page>>;
}

/** What holds where a policy states no terms: by the year, by the day, no bonus. */
export const usualAdjustment: AdjustmentTerms = {
  declared: 'annually',
  cancellation: { policyholder: 'pro-rata', insurer: 'pro-rata' },
  bonuses: [],
  bonusKeepsMinimum: true,
  pages: {},
};

/** The terms of a book with the pages they name; undefined where the book states none. */
export function adjustmentTerms(
  adjustment: BookAdjustment | undefined,
  pages: AdjustmentTerms['pages'],
): AdjustmentTerms | undefined {
  if (adjustment === undefined) return undefined;
  const named = [
    ...(adjustment.cancellation.scale === undefined ? [] : [adjustment.cancellation.scale]),
    ...adjustment.bonuses.map(({ page }) => page),
  ];
  const own = named.flatMap((id) => {
    const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
    return page === undefined ? [] : [[id, page] as const];
  });
  return { ...adjustment, pages: Object.fromEntries(own) };
}
