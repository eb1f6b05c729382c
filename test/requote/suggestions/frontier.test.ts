import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote } from '../../../src/quote.js';
import { bearingsOf, leastStressOf } from '../../../src/quoted/sealed-quote.js';
import { referenceBook } from '../../../src/reference-book.js';
import type { Evaluation } from '../../../src/requote/suggestions/plans/evaluation.js';
import { frontier } from '../../../src/requote/suggestions/plans/frontier.js';
import { decimal } from '../../../src/values/decimal.js';
import { arbitrarySubmission } from '../../support/arbitrary-submission.js';
import { runsOf } from '../../support/runs.js';

interface Drawn {
  readonly saving: number;
  readonly stress: number;
  /** By how much what is told sooner lies below. */
  readonly below: number;
  readonly effort: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  saving: fc.integer({ min: -2, max: 6 }),
  stress: fc.integer({ min: -6, max: 6 }),
  below: fc.integer({ min: 0, max: 4 }),
  effort: fc.integer({ min: 1, max: 4 }),
});

/** A plan of which only what the frontier looks at is there, and how often its losses were worked out. */
function planOf({ saving, stress, below, effort }: Drawn, place: number, workedOut: Set<number>) {
  const plan = {
    saving: decimal(saving),
    effort,
    changes: [{ id: `change-${place}` }],
    leastStress: () => decimal(stress - below),
    retained: () => {
      workedOut.add(place);
      return { expected: '0', stress: String(stress) };
    },
  };
  return plan as unknown as Evaluation;
}

function* noRest(): Generator<never, void, undefined> {}

function frontierOf(plans: readonly Evaluation[]): Evaluation[] {
  const made = frontier(plans, 1000, noRest).next();
  if (made.done !== true) throw new Error('it rests');
  return made.value;
}

it('SUG-2 holds the plans that save something and that no other beats, of plans alike the one of least effort', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 12 }), (all) => {
      const plans = all.map((one, place) => planOf(one, place, new Set()));
      const beats = (one: Drawn, at: number, other: Drawn, place: number): boolean =>
        one.saving >= other.saving &&
        one.stress <= other.stress &&
        (one.saving > other.saving ||
          one.stress < other.stress ||
          one.effort < other.effort ||
          (one.effort === other.effort && `change-${at}` < `change-${place}`));
      const expected = all
        .map((other, place) => ({ other, place }))
        .filter(({ other, place }) => {
          const isBeaten = all.some((one, at) => at !== place && beats(one, at, other, place));
          return other.saving > 0 && !isBeaten;
        })
        .sort((a, b) => a.other.saving - b.other.saving)
        .map(({ place }) => `change-${place}`);
      expect(frontierOf(plans).map(({ changes }) => changes[0]?.id)).toEqual(expected);
    }),
    { numRuns: runsOf(1000, 500) },
  );
});

it('SUG-2 asks who bears the losses of no plan that what it retains at least shows to be beaten', () => {
  const workedOut = new Set<number>();
  const plans = [
    { saving: 5, stress: -3, below: 0, effort: 1 },
    { saving: 4, stress: 2, below: 1, effort: 1 },
    { saving: 4, stress: -3, below: 1, effort: 1 },
    { saving: 3, stress: -4, below: 1, effort: 1 },
  ].map((one, place) => planOf(one, place, workedOut));
  expect(frontierOf(plans).map(({ changes }) => changes[0]?.id)).toEqual(['change-3', 'change-0']);
  expect([...workedOut]).toEqual([0, 2, 3]);
});

it('SUG-2 tells sooner of a bad year no more than the seller bears, the same where no maximum is in the way', () => {
  fc.assert(
    fc.property(arbitrarySubmission, (submission) => {
      const made = quote(submission, referenceBook);
      fc.pre(made.premium !== null);
      const [borne, least] = [bearingsOf(made), leastStressOf(made)];
      if (borne === null || least === null) throw new Error('the edition has losses');
      expect(decimal(least).lessThanOrEqualTo(borne.stress.retained)).toBe(true);
      if (made.cover.maximumLiability === null) expect(least).toBe(borne.stress.retained);
    }),
    { numRuns: runsOf(1000, 60) },
  );
});
