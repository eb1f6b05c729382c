import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/books/reference.js';
import { quote } from '../../src/quote.js';
import type { PropertyId } from '../../src/rules/property-ids.js';
import { assertProperty, submissions } from '../../src/testing/index.js';

const runs = 1000;
const seed = 20_260_701;

/** The rule of docs/SPEC.md each property states, and whether its change moves the premium in most cases. */
const rules: readonly (readonly [rule: string, id: PropertyId, moves: boolean])[] = [
  ['PRO-1', 'worse-grade-never-cheaper', true],
  ['PRO-2', 'more-insured-never-cheaper', true],
  ['PRO-3', 'weaker-control-never-cheaper', true],
  ['PRO-4', 'worse-history-never-cheaper', true],
  ['PRO-5', 'fewer-years-never-cheaper', true],
  ['PRO-6', 'longer-terms-never-cheaper', true],
  ['PRO-7', 'more-turnover-never-cheaper', true],
  ['PRO-7', 'more-turnover-never-higher-rate', true],
  ['PRO-8', 'buyer-order-changes-nothing', false],
  ['PRO-8', 'group-split-changes-nothing', false],
  ['PRO-9', 'small-change-moves-little', true],
  ['PRO-10', 'larger-first-loss-never-dearer', true],
  ['PRO-10', 'lower-maximum-never-dearer', true],
  ['PRO-11', 'structure-product-is-whole', false],
  ['PRO-13', 'merged-buyers-never-cheaper', true],
  ['QTE-1', 'ledger-replays', false],
];

describe('the reference edition has every property it claims', { timeout: 600_000 }, () => {
  it.each(rules)('%s %s', (_rule, id, moves) => {
    const { cases, free, moved } = assertProperty(referenceBook, id, { runs, seed });
    expect(cases).toBe(runs);
    expect(free).toBeGreaterThanOrEqual(runs / 2);
    if (moves) expect(moved).toBeGreaterThanOrEqual(runs / 4);
  });

  it('QTE-2 the same submission gives the same bytes', () => {
    fc.assert(
      fc.property(submissions(referenceBook), (submission) => {
        const [first, second] = [submission, structuredClone(submission)].map((each) =>
          JSON.stringify(quote(each, referenceBook)),
        );
        expect(second).toBe(first);
      }),
      { numRuns: 300, seed },
    );
  });
});

it('the reference edition claims them, and no others', () => {
  expect([...(referenceBook.claims ?? [])].sort()).toEqual(rules.map(([, id]) => id).sort());
});
