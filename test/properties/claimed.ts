import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import type { PropertyId } from '../../src/rules/read/property-ids.js';
import { assertProperty } from '../../src/testing/index.js';
import { runsOf } from '../support/runs.js';

/** Draws the same cases on every run. */
export const seed = 20_260_701;
const runs = runsOf(1000);
/** Of a few cases a few must move; of all of them a half is free, and a quarter moves. */
const parts = runs === 1000 ? { free: 0.5, moved: 0.25 } : { free: 0.25, moved: 0.05 };

/** A rule of docs/SPEC.md, the property that states it, and whether its change moves the premium in most cases. */
export type ClaimedRule = readonly [rule: string, id: PropertyId, moves: boolean];

/** Rules on who the buyers are and how the seller manages them. */
export const riskRules: readonly ClaimedRule[] = [
  ['PRO-1', 'worse-grade-never-cheaper', true],
  ['PRO-3', 'weaker-control-never-cheaper', true],
  ['PRO-14', 'silence-never-pays', true],
  ['PRO-4', 'worse-history-never-cheaper', true],
  ['PRO-4', 'more-past-turnover-never-dearer', true],
  ['PRO-5', 'fewer-years-never-cheaper', true],
  ['PRO-6', 'longer-terms-never-cheaper', true],
  ['PRO-15', 'more-overdue-never-cheaper', true],
];

/** Rules on the size of the business, and on how it is described. */
export const sizeRules: readonly ClaimedRule[] = [
  ['PRO-7', 'more-turnover-never-cheaper', true],
  ['PRO-7', 'more-turnover-never-higher-rate', true],
  ['PRO-8', 'buyer-order-changes-nothing', false],
  ['PRO-8', 'group-split-changes-nothing', false],
  ['PRO-9', 'small-change-moves-little', true],
  ['PRO-13', 'merged-buyers-never-cheaper', true],
];

/** Rules on the cover, and on the quote itself. */
export const coverRules: readonly ClaimedRule[] = [
  ['PRO-2', 'more-insured-never-cheaper', true],
  ['PRO-10', 'larger-first-loss-never-dearer', true],
  ['PRO-10', 'lower-maximum-never-dearer', true],
  ['PRO-11', 'structure-product-is-whole', false],
  ['PRO-16', 'lower-limit-never-dearer', true],
  ['PRO-16', 'paid-within-limits', false],
  ['QTE-1', 'ledger-replays', false],
];

/** Tries each rule on a thousand submissions in the gate; in at least half of them no floor, cap or corridor binds. */
export function holdForTheReferenceEdition(rules: readonly ClaimedRule[]): void {
  describe('the reference edition has every property it claims', () => {
    it.each(rules)('%s %s', (_rule, id, moves) => {
      const { cases, free, moved } = assertProperty(referenceBook, id, { runs, seed });
      expect(cases).toBe(runs);
      expect(free).toBeGreaterThanOrEqual(runs * parts.free);
      if (moves) expect(moved).toBeGreaterThanOrEqual(runs * parts.moved);
    });
  });
}
