import { lookUp, type Reading, readRow } from '../rules/read/look-up.js';
import type { StepContext } from './step-context.js';

/** An amount of the book that tiers may have of their own: that of the cover's tier, else the one for all. */
export function tierAmount(
  { risk: { book, cover }, line: { pages = {} } }: StepContext,
  { page, row }: { readonly page: string; readonly row: string },
): Reading {
  const byTier = pages['by-tier'];
  const own =
    byTier === undefined || cover.tier === undefined ? undefined : lookUp(book, byTier, cover.tier);
  return own ?? readRow(book, page, row);
}
